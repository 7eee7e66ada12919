// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;

namespace padesk {

/**
 * A line to search in: lens at the left, at the right the key that leads here while it is empty, a mark that clears
 * while it is not. Esc clears what was typed; in an empty field Esc goes on to whoever wants it.
 */
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /** The prompt, which is the accessible name too. */
    void setPrompt(const QString& prompt);
    /** Drawn only; the page gives the key its shortcut. */
    void showKey(const QKeySequence& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_clear;
    QString m_key;
};

} // namespace padesk
