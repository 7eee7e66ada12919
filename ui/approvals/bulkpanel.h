// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/commandport.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace padesk {

class SegmentSwitch;
class TextLabel;

/**
 * Several nominations at once: what is to be done with them, and a line for each that says beforehand whether the rules
 * allow it, and afterwards what became of it.
 */
class BulkPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Deed { Approve, Refuse, Claim, Remind };

    explicit BulkPanel(QWidget* parent = nullptr);

    /** More than a hundred are not decided at once. */
    static constexpr int most = 100;

    /** total: how many are selected; rows: those that are known here, at most `most`. */
    void setRows(const QList<NominationRow>& rows, qint64 total);
    void setDeed(Deed deed);
    Deed deed() const;
    /** One for each row, for the rules to judge. */
    QList<Command> drafts() const;
    /** One for each draft. */
    void take(const QList<ActionState>& states);
    /** Those that the rules allow, and the row that each is about. */
    QList<Command> commands();
    /** One for each of commands(). */
    void takeResults(const QList<CommandResult>& results);
    int readyCount() const;
    /** 「2件を承認」. */
    QString confirmText() const;
    QString doneText(const QList<CommandResult>& results) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    Command command(const NominationRow& row) const;
    void showRow(int row, const QString& sentence, bool good);
    void retranslate();
    QString deedText(Deed deed) const;

    QList<NominationRow> m_rows;
    qint64 m_total = 0;
    QList<ActionState> m_states;
    QList<int> m_sent;
    TextLabel* m_title;
    SegmentSwitch* m_deeds;
    QComboBox* m_reason;
    TextLabel* m_note;
    QTableWidget* m_preview;
};

} // namespace padesk
