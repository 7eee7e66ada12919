// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deskports.h"
#include "ui/frame/desktarget.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace padesk {

class SearchHitModel;

/**
 * Ctrl+K: everything that is known by a number, a name or an e-mail address. Results come while typing; arrows choose,
 * Enter opens, Esc closes.
 */
class GlobalSearch final : public QDialog {
    Q_OBJECT

public:
    /** port must outlive the dialog. */
    explicit GlobalSearch(SearchPort& port, QWidget* parent = nullptr);

    /** Shows it below the top of its parent, the last text selected. */
    void popUp();

Q_SIGNALS:
    void chosen(const padesk::DeskTarget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void take(const Result<SearchResult>& result);
    void openRow(const QModelIndex& index);
    void step(int by);
    void showState();
    void retranslate();

    SearchPort& m_port;
    SearchHitModel* m_model;
    QLineEdit* m_text;
    QListView* m_list;
    QLabel* m_state;
    QTimer m_pause;
    int m_asked = 0;
    /** Enter was pressed before the answer came. */
    bool m_openFirst = false;
};

/** Where a hit is worked on. */
DeskTarget targetOf(const SearchHit& hit);

} // namespace padesk
