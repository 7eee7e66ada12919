// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/personrows.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/panelform.h"

namespace padesk {

class FactList;
struct Session;

/** Several members at once: what will become of each, then what became of each. */
class BulkMembersForm final : public PanelForm {
    Q_OBJECT

public:
    /** At most that many are done at once. */
    static constexpr int most = 200;

    BulkMembersForm(const Session& session, MemberDeed deed, const QList<MemberRow>& rows, QWidget* parent);

    MemberDeed deed() const { return m_deed; }
    /** One for each row, for the preview. */
    QList<Command> drafts() const;
    void take(const QList<ActionState>& states);
    /** For those that can be done, each with an id of its own. */
    QList<Command> commands() const;
    /** In the order of commands(). */
    void takeResults(const QList<CommandResult>& results);
    bool isDone() const { return m_done; }
    /** How many would be done, or were. */
    int count() const;

protected:
    void retranslate() override;

private:
    struct Line {
        MemberRow row;
        bool possible = false;
        /** Why not; empty when it can be, or was, done. */
        QString refusal;
    };

    QString outcome(const Line& line) const;
    QString verb() const;

    MemberDeed m_deed;
    QList<Line> m_lines;
    bool m_asked = false;
    bool m_done = false;
    FactList* m_list;
};

} // namespace padesk
