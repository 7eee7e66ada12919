// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/replaceform.h"

#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/users/memberforms.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/stepper.h"

#include <array>

namespace padesk {
namespace {

constexpr int stepCount = 3;
const QString memberKey = QStringLiteral("member");
const QString reasonKey = QStringLiteral("reason");
const QString evidenceKey = QStringLiteral("evidence");
const QString oldKey = QStringLiteral("old_primary");
const QString familyKey = QStringLiteral("family");

const QStringList& personKeys()
{
    static const QStringList keys { familyKey, QStringLiteral("given"), QStringLiteral("family_kana"),
        QStringLiteral("given_kana"), QStringLiteral("email"), QStringLiteral("tel") };
    return keys;
}

int stepOf(const QString& key)
{
    if (key == oldKey)
        return 2;
    return key == reasonKey || key == evidenceKey ? 1 : 0;
}

} // namespace

ReplaceForm::ReplaceForm(const Session& session, const SiteCase& site, QWidget* parent)
    : PanelForm({}, readingOf(session), parent)
    , m_site(site.site)
    , m_oldName(site.holders.primary() ? memberName(*site.holders.primary()) : QString())
    , m_stepper(new Stepper(Qt::Horizontal, this))
{
    setIcon(QStringLiteral("user-check"));
    addPart(m_stepper);
    add({ memberKey, FieldEditor::Choice, false, [] { return tr("Successor"); }, {},
        [this] { return candidateChoices(); } });
    for (const QString& key : personKeys())
        add({ key });
    fields().setRequired(familyKey, true);
    add({ reasonKey, FieldEditor::Text, true });
    add({ evidenceKey, FieldEditor::Line, true, {},
        [] { return tr("For example the letter that names the successor"); } });
    add({ oldKey, FieldEditor::Choice, false, [] { return tr("The present site contact"); }, {},
        []() -> QList<FieldChoice> {
            return { { QStringLiteral("user"), tr("stays as a user") }, { QStringLiteral("end"), tr("loses access") } };
        } });
    setWords({ [this] { return tr("Replace the site contact of %1").arg(m_site.siteNumber); },
        [this] {
            switch (m_step) {
            case 0:
                return m_oldName.isEmpty() ? tr("This site has no site contact. Who becomes it?")
                                           : tr("%1 is the site contact now. Who takes over?").arg(m_oldName);
            case 1:
                return tr("The history keeps why, and by what paper.");
            default:
                //: %1: the new site contact, %2: site number
                return tr("%1 becomes the site contact of %2 in one step with what happens to the present one.")
                    .arg(successorName(), m_site.siteNumber);
            }
        },
        [this] { return m_step < stepCount - 1 ? tr("Next") : tr("Replace at %1").arg(m_site.siteNumber); } });
    connect(this, &PanelForm::confirmed, this, &ReplaceForm::advance);
    connect(this, &PanelForm::backWanted, this, [this] { showStep(m_step - 1); });
    connect(&fields(), &FieldSet::edited, this, [this](const QString& key) {
        if (key == memberKey)
            showStep(0);
    });
    showStep(0);
}

QList<FieldChoice> ReplaceForm::candidateChoices() const
{
    QList<FieldChoice> choices { { QString(), tr("Somebody new") } };
    for (const MemberRow& row : m_candidates)
        choices.append({ QString::number(row.id),
            memberName(row.family, row.given) + QStringLiteral(" · ") + roleText(row.role) });
    return choices;
}

void ReplaceForm::setCandidates(const QList<MemberRow>& rows)
{
    m_candidates.clear();
    for (const MemberRow& row : rows) {
        if (row.role != MemberRole::Primary && row.state != MemberState::Ended)
            m_candidates.append(row);
    }
    fields().retranslate();
    if (m_step == 0 && !m_candidates.isEmpty())
        fields().setTyped(memberKey, QString::number(m_candidates.first().id));
    showStep(m_step);
}

bool ReplaceForm::takesMember() const
{
    return !fields().hiddenValue(memberKey).isEmpty();
}

void ReplaceForm::showStep(int step)
{
    m_step = qBound(0, step, stepCount - 1);
    const bool somebodyNew = m_step == 0 && !takesMember();
    for (const QString& key : fields().keys())
        fields().setShown(key, stepOf(key) == m_step);
    for (const QString& key : personKeys())
        fields().setShown(key, somebodyNew);
    if (m_oldName.isEmpty())
        fields().setShown(oldKey, false);
    setBack(m_step > 0);
    retranslate();
}

void ReplaceForm::advance()
{
    if (m_step == stepCount - 1) {
        Q_EMIT ready();
        return;
    }
    showStep(m_step + 1);
    focusFirst();
}

QString ReplaceForm::successorName() const
{
    for (const MemberRow& row : m_candidates) {
        if (QString::number(row.id) == fields().hiddenValue(memberKey))
            return memberName(row.family, row.given);
    }
    return memberName(fields().hiddenValue(familyKey), fields().hiddenValue(QStringLiteral("given")));
}

Command ReplaceForm::command() const
{
    QJsonObject payload;
    const auto add = [&](const QString& key) {
        const QString value = fields().hiddenValue(key);
        if (!value.isEmpty())
            payload.insert(key, value);
    };
    if (takesMember())
        payload.insert(memberKey, fields().hiddenValue(memberKey).toLongLong());
    else
        for (const QString& key : personKeys())
            add(key);
    add(reasonKey);
    add(evidenceKey);
    if (!m_oldName.isEmpty())
        add(oldKey);
    return draft::onSite("site.replace_primary", m_site, payload);
}

void ReplaceForm::showRefusalAtStep(const Refusal& refusal)
{
    const QString field = refusal.parameters.value(QLatin1String("field")).toString();
    if (fields().contains(field))
        showStep(stepOf(field));
    showRefusal(refusal);
}

void ReplaceForm::retranslate()
{
    PanelForm::retranslate();
    const std::array names { tr("Who"), tr("Evidence"), tr("Present one") };
    QList<Step> steps;
    for (int at = 0; at < stepCount; ++at)
        steps.append({ names.at(static_cast<std::size_t>(at)), {},
            at < m_step        ? StepState::Done
                : at == m_step ? StepState::Current
                               : StepState::Later });
    m_stepper->setSteps(steps);
}

} // namespace padesk
