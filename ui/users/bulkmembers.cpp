// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/bulkmembers.h"

#include "models/domain/desk/session.h"
#include "ui/refusaltext.h"
#include "ui/users/memberforms.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"

#include <algorithm>

namespace padesk {

BulkMembersForm::BulkMembersForm(const Session& session, MemberDeed deed, const QList<MemberRow>& rows, QWidget* parent)
    : PanelForm({}, readingOf(session), parent)
    , m_deed(deed)
    , m_list(new FactList(this))
{
    for (const MemberRow& row : rows.mid(0, most))
        m_lines.append({ row, false, {} });
    setIcon(QStringLiteral("users"));
    add({ QStringLiteral("reason"), FieldEditor::Text });
    addPart(m_list);
    setWords({ [this, all = int(rows.size())] { return tr("%n person(s) selected", nullptr, all); },
        [this] { return m_done ? tr("This is what became of each.") : tr("This is what will become of each."); },
        [this] { return verb(); } });
    retranslate();
}

int BulkMembersForm::count() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.possible; }));
}

QString BulkMembersForm::verb() const
{
    if (m_done)
        return tr("Close");
    switch (m_deed) {
    case MemberDeed::Suspend:
        return tr("Suspend %n person(s)", nullptr, count());
    case MemberDeed::Resume:
        return tr("Resume %n person(s)", nullptr, count());
    case MemberDeed::End:
        break;
    }
    return tr("End %n person(s)…", nullptr, count());
}

QString BulkMembersForm::outcome(const Line& line) const
{
    if (!line.refusal.isEmpty())
        return line.refusal;
    if (!m_asked)
        return tr("being checked…");
    switch (m_deed) {
    case MemberDeed::Suspend:
        return m_done ? tr("suspended") : tr("will be suspended");
    case MemberDeed::Resume:
        return m_done ? tr("resumed") : tr("will be resumed");
    case MemberDeed::End:
        break;
    }
    return m_done ? tr("ended") : tr("will be ended");
}

QList<Command> BulkMembersForm::drafts() const
{
    QList<Command> drafts;
    for (const Line& line : m_lines)
        drafts.append(draft::deed(m_deed, line.row.id, line.row.rowVersion));
    return drafts;
}

void BulkMembersForm::take(const QList<ActionState>& states)
{
    for (qsizetype at = 0; at < states.size() && at < m_lines.size(); ++at) {
        m_lines[at].possible = states.at(at).isEnabled();
        m_lines[at].refusal = m_lines.at(at).possible ? QString() : refusalSentence(states.at(at).refusal);
    }
    m_asked = true;
    setObstacle(count() == 0 ? tr("None of them can be.") : QString());
    retranslate();
}

QList<Command> BulkMembersForm::commands() const
{
    QList<Command> commands;
    for (const Line& line : m_lines) {
        if (line.possible)
            commands.append(
                draft::deed(m_deed, line.row.id, line.row.rowVersion, fields().value(QStringLiteral("reason"))));
    }
    return commands;
}

void BulkMembersForm::takeResults(const QList<CommandResult>& results)
{
    qsizetype at = 0;
    for (Line& line : m_lines) {
        if (!line.possible || at >= results.size())
            continue;
        const CommandResult& result = results.at(at++);
        line.possible = result.applied;
        line.refusal = result.applied ? QString() : refusalSentence(result.refusal);
    }
    m_done = true;
    setEdited(false);
    setObstacle({});
    setOver();
    retranslate();
}

void BulkMembersForm::retranslate()
{
    PanelForm::retranslate();
    QList<FactLine> facts;
    for (const Line& line : std::as_const(m_lines)) {
        FactLine fact;
        fact.icon = !line.refusal.isEmpty() ? QStringLiteral("alert") : QStringLiteral("check");
        fact.label = memberName(line.row.family, line.row.given) + u'\n' + line.row.siteNumber;
        fact.value = outcome(line);
        facts.append(fact);
    }
    m_list->setFacts(facts);
}

} // namespace padesk
