// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deliveryrow.h"
#include "ui/deliveries/deliverycommands.h"
#include "ui/frame/notice.h"

#include <QWidget>

namespace padesk {

class LinesTable;
class PanelForm;
class Submission;
class TextLabel;
struct TableLine;

/**
 * One act on several deliveries, in place of the case: a line for each that says what will become of it or why it is
 * left out, and, once they are handed in, what became of it. Ctrl+Enter does it, Esc goes back.
 */
class DeliveryBatchView final : public QWidget {
    Q_OBJECT

public:
    /** More are not done at once. */
    static constexpr int most = 200;

    /** Both must outlive the view. */
    DeliveryBatchView(CommandPort& commands, Submission& submission, QWidget* parent = nullptr);

    /** rows: those that are known here, at most `most`; selected: how many there are; today: the office's day. */
    void begin(DeliveryAct act, const QList<DeliveryRow>& rows, qint64 selected, QDate today);
    bool isDone() const { return m_done; }
    /** How many would be done, or were. */
    int count() const;
    PanelForm* form() const { return m_form; }
    LinesTable* lines() const { return m_lines; }

Q_SIGNALS:
    void noticed(const padesk::Notice& notice);
    /** The rules have been asked, or everything is handed in. */
    void settled();
    /** Back to the case. */
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        DeliveryRow row;
        bool possible = false;
        /** Why not; empty when it can be, or was, done. */
        QString refusal;
    };

    void makeForm();
    DeliveryInput input() const;
    void ask();
    void take(const QList<ActionState>& states);
    void confirm();
    void takeResults(const QList<CommandResult>& results);
    void giveUp();
    TableLine tableLine(const Line& line) const;
    QString sentenceOf(const Line& line) const;
    QString verb() const;
    QString countText() const;
    void showLines();
    void retranslate();

    CommandPort& m_commands;
    Submission& m_submission;
    TextLabel* m_title;
    TextLabel* m_counts;
    LinesTable* m_lines;
    PanelForm* m_form = nullptr;
    DeliveryAct m_act = DeliveryAct::Hold;
    QList<Line> m_rows;
    qint64 m_selected = 0;
    QDate m_today;
    int m_asking = 0;
    bool m_asked = false;
    bool m_done = false;
};

} // namespace padesk
