// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/comparisonmodel.h"

#include <QTableView>

namespace padesk {

/**
 * What an applicant entered beside what is registered, field by field, with a verdict (VISUAL.md 5). Up and down go
 * through the fields; 1, 2 and 3 (or = ~ !) ask for the verdicts match, variant and different; Space ticks a row that
 * has a box. It is as high as its content and never scrolls: long values wrap.
 */
class Comparison final : public QTableView {
    Q_OBJECT

public:
    explicit Comparison(QWidget* parent = nullptr);

    void setRows(const QList<ComparisonRow>& rows);
    void setHeads(const ComparisonHeads& heads);
    /** Without, the keys and the menu ask for no verdict. */
    void setJudging(bool on) { m_judging = on; }
    /** Empty when no row is current. */
    QString currentField() const;
    void setCurrentField(const QString& field);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Somebody wants to judge that field so; whether he may is the page's to ask. */
    void judgeRequested(const QString& field, padesk::CheckVerdict verdict);
    void checkToggled(const QString& field, bool checked);
    void currentFieldChanged(const QString& field);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString&) override { }

private:
    void arrange();
    void judge(CheckVerdict verdict);
    bool toggle(int row);
    void retranslate();

    ComparisonModel* m_model;
    bool m_judging = true;
};

} // namespace padesk
