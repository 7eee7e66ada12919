// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/memberforms.h"

#include "models/domain/formfields.h"
#include "models/tables/termtext.h"
#include "ui/refusaltext.h"
#include "ui/users/directorylook.h"
#include "ui/widgets/conflictbox.h"

namespace padesk {
namespace {

const QString roleKey = QStringLiteral("role");
const QString accessKey = QStringLiteral("access");
const QString levelKey = QStringLiteral("tool_level");
const QString siteKey = QStringLiteral("site_number");
const QString languageKey = QStringLiteral("language");

QList<FieldChoice> roleChoices()
{
    return { { enumText(MemberRole::User), roleText(MemberRole::User) },
        { enumText(MemberRole::Secondary), roleText(MemberRole::Secondary) } };
}

/** Names in pairs, so that the labels are short ones. */
void addNames(PanelForm& form)
{
    const auto field = [](const char* key, std::function<QString()> label, bool required = false) {
        return FieldSpec { QString::fromLatin1(key), FieldEditor::Line, required, std::move(label) };
    };
    form.addPair(field(
                     "family", [] { return PanelForm::tr("Family name"); }, true),
        field("given", [] { return PanelForm::tr("Given name"); }));
    form.addPair(field("family_kana", [] { return PanelForm::tr("Family, kana"); }),
        field("given_kana", [] { return PanelForm::tr("Given, kana"); }));
    form.addPair(field("family_roman", [] { return PanelForm::tr("Family, Roman"); }),
        field("given_roman", [] { return PanelForm::tr("Given, Roman"); }));
}

void addAddresses(PanelForm& form)
{
    form.add({ QStringLiteral("email") });
    form.addPair({ QStringLiteral("department") },
        { QStringLiteral("tel"), FieldEditor::Line, false, [] { return PanelForm::tr("Telephone"); } });
}

} // namespace

FieldReading readingOf(const Session& session)
{
    return [&session](const QString& key, const QString& typed) { return readFormField(key, typed, session.policy); };
}

QList<FieldChoice> accessChoices(bool withNone)
{
    QList<FieldChoice> choices;
    for (const ToolLevel level : { ToolLevel::Download, ToolLevel::DownloadMedia, ToolLevel::Full })
        choices.append({ enumText(level), toolLevelText(level) });
    if (withNone)
        choices.prepend({ enumText(ToolLevel::None), toolLevelText(ToolLevel::None) });
    return choices;
}

// ---- Add -------------------------------------------------------------------------------------------------------

AddMemberForm::AddMemberForm(const Session& session, const QString& siteNumber, QWidget* parent)
    : PanelForm({ [] { return tr("Add a user"); },
                    [siteNumber] {
                        return siteNumber.isEmpty()
                            ? QString()
                            //: %1: site number
                            : tr("To site %1. Who is added is invited and can sign in at once.").arg(siteNumber);
                    },
                    [] { return tr("Add"); } },
        readingOf(session), parent)
    , m_siteNumber(siteNumber)
{
    setIcon(QStringLiteral("user"));
    if (siteNumber.isEmpty())
        add({ siteKey, FieldEditor::Line, true });
    add({ roleKey, FieldEditor::Choice, false, {}, {}, roleChoices });
    addNames(*this);
    addAddresses(*this);
    fields().setRequired(QStringLiteral("email"), true);
    add({ QStringLiteral("ibm_id"), FieldEditor::Line, false, {},
        [] { return tr("Empty: the e-mail address is the IBM ID"); } });
    add({ accessKey, FieldEditor::Choice, false, {}, {}, [] { return accessChoices(); } });
    add({ QStringLiteral("expires_on"), FieldEditor::Line, false, {}, [] { return tr("Empty: no end"); } });
}

QString AddMemberForm::siteNumber() const
{
    return m_siteNumber.isEmpty() ? fields().value(siteKey) : m_siteNumber;
}

MemberRole AddMemberForm::role() const
{
    return enumFromText<MemberRole>(fields().typed(roleKey)).value_or(MemberRole::User);
}

Command AddMemberForm::command() const
{
    QJsonObject payload { { siteKey, siteNumber() } };
    for (const QString& key : fields().keys()) {
        const QString value = fields().value(key);
        if (!value.isEmpty())
            payload.insert(key, value);
    }
    return newCommand(QStringLiteral("member.add"), payload);
}

void AddMemberForm::take(const ActionState& state)
{
    setObstacle(state.isEnabled() ? QString() : refusalSentence(state.refusal));
}

// ---- Change ----------------------------------------------------------------------------------------------------

ChangeMemberForm::ChangeMemberForm(const Session& session, const Member& member, QWidget* parent)
    : PanelForm({ [name = memberName(member)] {
                     //: %1: a person's name
                     return tr("Change %1").arg(name);
                 },
                    {}, [] { return tr("Save"); } },
        readingOf(session), parent)
    , m_member(member)
    , m_edit(recordJson(member))
    , m_conflicts(new ConflictBox(this))
{
    setIcon(QStringLiteral("user"));
    addPart(m_conflicts);
    if (member.role != MemberRole::Primary)
        add({ roleKey, FieldEditor::Choice, false, {}, {}, roleChoices });
    add({ levelKey, FieldEditor::Choice, false, [] { return termText(TermGroup::Field, accessKey); }, {},
        [] { return accessChoices(true); } });
    add({ QStringLiteral("expires_on"), FieldEditor::Line, false, {}, [] { return tr("Empty: no end"); } });
    addNames(*this);
    addAddresses(*this);
    add({ languageKey, FieldEditor::Choice, false, [] { return tr("Language of letters"); }, {},
        []() -> QList<FieldChoice> {
            return { { QString(), tr("As the office") }, { QStringLiteral("ja"), tr("Japanese") },
                { QStringLiteral("en"), tr("English") } };
        } });
    for (const QString& key : fields().keys())
        fields().setValue(key, m_edit.stored(key));
    connect(m_conflicts, &ConflictBox::chosen, this, [this](const QString& field, bool mine) {
        if (!mine)
            fields().setValue(field, m_edit.stored(field));
        fields().setError(field, {});
    });
}

QJsonObject ChangeMemberForm::values() const
{
    QJsonObject values;
    for (const QString& key : fields().keys())
        values.insert(key, fields().value(key));
    return values;
}

Command ChangeMemberForm::command() const
{
    return newCommand(QStringLiteral("member.change"),
        { { QStringLiteral("member"), m_member.id }, { QStringLiteral("changes"), changes() } });
}

void ChangeMemberForm::rebase(const Member& now)
{
    const Rebased rebased = m_edit.rebase(recordJson(now), values());
    m_member = now;
    for (const QString& field : rebased.followed)
        fields().setValue(field, m_edit.stored(field));
    QList<ConflictLine> lines;
    for (const EditConflict& one : rebased.conflicts)
        lines.append({ one.field, termText(TermGroup::Field, one.field), shownFormField(one.field, one.mine),
            shownFormField(one.field, one.theirs) });
    m_conflicts->setLines(lines);
}

void ChangeMemberForm::retranslate()
{
    PanelForm::retranslate();
}

// ---- Small ones ------------------------------------------------------------------------------------------------

PanelForm* linkIbmIdForm(const Session& session, const Member& member, QWidget* parent)
{
    const QString name = memberName(member);
    const QString known = member.ibmId;
    auto* form
        = new PanelForm({ [] { return PanelForm::tr("Link a new IBM ID"); },
                            [name, known] {
                                //: %1: a person's name, %2: the present IBM ID
                                return PanelForm::tr("%1 has the IBM ID %2 now. An IBM ID can't be changed: the new "
                                                     "one takes its place, the old one is remembered.")
                                    .arg(name, known.isEmpty() ? QStringLiteral("–") : known);
                            },
                            [] { return PanelForm::tr("Link"); } },
            readingOf(session), parent);
    form->setIcon(QStringLiteral("user"));
    form->add({ QStringLiteral("new_ibm_id"), FieldEditor::Line, true });
    return form;
}

PanelForm* memberDeedForm(const Session& session, MemberDeed deed, const Member& member, QWidget* parent)
{
    const QString name = memberName(member);
    PanelWords words;
    switch (deed) {
    case MemberDeed::Suspend:
        words = { [name] { return PanelForm::tr("Suspend %1").arg(name); },
            [] { return PanelForm::tr("Can't sign in from now on. Can be resumed later."); },
            [] { return PanelForm::tr("Suspend 1 person"); } };
        break;
    case MemberDeed::Resume:
        words = { [name] { return PanelForm::tr("Resume %1").arg(name); },
            [] { return PanelForm::tr("Can sign in again at once, with the access from before."); },
            [] { return PanelForm::tr("Resume 1 person"); } };
        break;
    case MemberDeed::End:
        words = { [name] { return PanelForm::tr("End %1").arg(name); },
            [] { return PanelForm::tr("The membership is over for good; a place as secondary user becomes free."); },
            [] { return PanelForm::tr("End 1 person…"); } };
        break;
    }
    auto* form = new PanelForm(std::move(words), readingOf(session), parent);
    form->setIcon(deed == MemberDeed::Resume ? QStringLiteral("check-circle") : QStringLiteral("lock"));
    form->add({ QStringLiteral("reason"), FieldEditor::Text });
    return form;
}

} // namespace padesk
