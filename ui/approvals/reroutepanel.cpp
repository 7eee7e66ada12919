// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/reroutepanel.h"

#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/refusaltext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace padesk {
namespace {

using Way = ReroutePanel::Way;
constexpr std::array ways { Way::ToSite, Way::ToOffice, Way::OtherSite, Way::Duplicate, Way::Withdrawn, Way::Remind };

const char* kindOf(Way way)
{
    switch (way) {
    case Way::ToSite:
        return "nomination.reroute";
    case Way::ToOffice:
        return "nomination.escalate";
    case Way::OtherSite:
        return "nomination.correct_site";
    case Way::Duplicate:
        return "nomination.link_duplicate";
    case Way::Withdrawn:
        return "nomination.withdraw";
    case Way::Remind:
        break;
    }
    return "nomination.remind";
}

/** The payload field that the way asks for; null for none. */
const char* inputOf(Way way)
{
    switch (way) {
    case Way::ToSite:
        return "note";
    case Way::OtherSite:
        return "site_number";
    case Way::Duplicate:
        return "duplicate_of";
    case Way::ToOffice:
    case Way::Withdrawn:
        return "reason";
    case Way::Remind:
        break;
    }
    return nullptr;
}

} // namespace

ReroutePanel::ReroutePanel(const NominationCase& one, QWidget* parent)
    : DecisionPanel(parent)
    , m_case(one)
    , m_heading(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_ways(new QButtonGroup(this))
    , m_input(new FormField(this))
    , m_outcome(new TextLabel(TextRole::Caption, Ink::Text2, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(6, font()));
    rows->addWidget(m_heading);
    for (std::size_t n = 0; n < ways.size(); ++n) {
        auto* choice = new QRadioButton(this);
        choice->setEnabled(false);
        m_ways->addButton(choice, static_cast<int>(n));
        rows->addWidget(choice);
    }
    rows->addWidget(m_input);
    m_outcome->setWordWrap(true);
    rows->addWidget(m_outcome);
    rows->addStretch(1);
    connect(m_ways, &QButtonGroup::idClicked, this, [this] {
        showInput();
        Q_EMIT edited();
    });
    connect(m_input->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typed.insert(m_ways->checkedId(), text);
        m_input->setError({});
        Q_EMIT edited();
    });
    tabLikeTheEye(this);
    retranslate();
    showInput();
}

ReroutePanel::Way ReroutePanel::way() const
{
    const int chosen = m_ways->checkedId();
    return ways.at(static_cast<std::size_t>(std::max(chosen, 0)));
}

QString ReroutePanel::usualInput(Way way) const
{
    switch (way) {
    case Way::ToSite:
        return tr("The applicant is not the site contact.");
    case Way::OtherSite:
        return m_case.nomination.siteNumberEntered;
    case Way::Duplicate:
        for (const Nomination& other : m_case.earlier) {
            if (isOpen(other) || other.state == NominationState::Approved)
                return nominationNumber(other.id);
        }
        return {};
    case Way::ToOffice:
    case Way::Withdrawn:
    case Way::Remind:
        break;
    }
    return {};
}

Command ReroutePanel::command(Way way) const
{
    QJsonObject payload;
    const int index = static_cast<int>(way);
    const QString input = m_typed.value(index, usualInput(way)).trimmed();
    if (const char* field = inputOf(way); field && !input.isEmpty())
        payload.insert(QLatin1String(field), input);
    return draft::onNomination(kindOf(way), m_case.nomination, payload);
}

QList<Command> ReroutePanel::drafts() const
{
    QList<Command> all;
    for (const Way one : ways)
        all.append(command(one));
    return all;
}

QList<Command> ReroutePanel::commands() const
{
    return { command(way()) };
}

void ReroutePanel::choose(Way way)
{
    m_ways->button(static_cast<int>(way))->setChecked(true);
    showInput();
    Q_EMIT edited();
}

void ReroutePanel::take(const QList<ActionState>& states)
{
    const bool first = m_states.isEmpty();
    m_states = states;
    int usable = -1;
    for (int n = 0; n < states.size() && n < static_cast<int>(ways.size()); ++n) {
        const ActionState& state = states.at(n);
        // What was typed can be mended, so the way stays open.
        const bool typed = m_typed.contains(n) && n == m_ways->checkedId();
        const bool needed = inputOf(ways.at(static_cast<std::size_t>(n))) != nullptr
            && (state.refusal.code == QLatin1String(refusal::siteNotFound)
                || state.refusal.code == QLatin1String(refusal::nominationNotFound));
        const bool on = state.isEnabled() || typed || needed;
        m_ways->button(n)->setEnabled(on);
        m_ways->button(n)->setToolTip(on ? QString() : refusalSentence(state.refusal));
        m_ways->button(n)->setAccessibleDescription(m_ways->button(n)->toolTip());
        if (on && usable < 0)
            usable = n;
    }
    const bool lost = m_ways->checkedId() < 0 || !m_ways->checkedButton()->isEnabled();
    if (lost && usable >= 0) {
        m_ways->button(usable)->setChecked(true);
        showInput();
    }
    if (first)
        focusFirst();
    retranslate();
}

Confirmation ReroutePanel::confirmation() const
{
    Confirmation answer;
    const ActionState state = m_states.value(static_cast<int>(way()));
    answer.text = wayText(way());
    answer.ready = state.readiness == Readiness::Ready;
    if (m_states.isEmpty())
        answer.remark = tr("Being checked…");
    else if (!answer.ready)
        answer.remark
            = state.refusal.code.isEmpty() ? tr("Something is still missing.") : refusalSentence(state.refusal);
    return answer;
}

bool ReroutePanel::showRefusal(const Refusal& refusal)
{
    if (!inputOf(way()))
        return false;
    m_input->setError(refusalSentence(refusal));
    return true;
}

void ReroutePanel::focusFirst()
{
    if (QAbstractButton* chosen = m_ways->checkedButton())
        focusOn(chosen);
}

/** Each way keeps what was typed for it. */
void ReroutePanel::showInput()
{
    const char* field = inputOf(way());
    m_input->setVisible(field != nullptr);
    m_input->setError({});
    if (!field)
        return;
    m_input->setLabel(way() == Way::Duplicate ? tr("Number of the other request")
                                              : termText(TermGroup::Field, QString::fromLatin1(field)));
    m_input->setRequired(way() != Way::ToOffice && way() != Way::Withdrawn);
    const QString text = m_typed.value(static_cast<int>(way()), usualInput(way()));
    if (m_input->lineEdit()->text() != text)
        m_input->lineEdit()->setText(text);
}

QString ReroutePanel::wayText(Way way)
{
    switch (way) {
    case Way::ToSite:
        return tr("Let the site contact decide");
    case Way::ToOffice:
        return tr("Let the PA office decide");
    case Way::OtherSite:
        return tr("Correct the site number");
    case Way::Duplicate:
        return tr("Close as duplicate");
    case Way::Withdrawn:
        return tr("Withdrawn by the applicant");
    case Way::Remind:
        break;
    }
    return tr("Remind the site contact");
}

QString ReroutePanel::title() const
{
    return tr("Where it goes");
}

QString ReroutePanel::doneText() const
{
    return tr("%1: %2").arg(nominationNumber(m_case.nomination.id), wayText(way()));
}

void ReroutePanel::retranslate()
{
    m_heading->setText(title());
    for (std::size_t n = 0; n < ways.size(); ++n)
        m_ways->button(static_cast<int>(n))->setText(wayText(ways.at(n)));
    const QString state
        = m_states.value(static_cast<int>(way())).answer.value(QLatin1String("nomination_state")).toString();
    //: %1: the state that a request gets
    m_outcome->setText(
        state.isEmpty() ? QString() : tr("It will be: %1").arg(termText(TermGroup::NominationLabel, state)));
    showInput();
}

} // namespace padesk
