// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/refusepanel.h"

#include "models/domain/reasons.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/refusaltext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int ownLines = 3;
constexpr int previewLines = 9;

int linesHigh(int lines, const QFont& font)
{
    return em(19, font) * lines + em(10, font);
}

} // namespace

RefusePanel::RefusePanel(const NominationCase& one, bool forSite, QWidget* parent)
    : DecisionPanel(parent)
    , m_case(one)
    , m_heading(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_reasons(new QButtonGroup(this))
    , m_own(new QPlainTextEdit(this))
    , m_ownField(new FormField(m_own, this))
    , m_reference(new FormField(this))
    , m_previewTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_preview(new QPlainTextEdit(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(6, font()));
    rows->addWidget(m_heading);
    const qsizetype count = refusalReasons(one.nomination.state).size();
    for (int n = 0; n < count; ++n) {
        auto* choice = new QRadioButton(this);
        m_reasons->addButton(choice, n);
        rows->addWidget(choice);
    }
    m_reasons->button(0)->setChecked(true);
    m_own->setTabChangesFocus(true);
    m_own->setFixedHeight(linesHigh(ownLines, font()));
    rows->addWidget(m_ownField);
    m_reference->setVisible(one.nomination.state == NominationState::SiteReview && !forSite);
    m_reference->setRequired(true);
    rows->addWidget(m_reference);
    rows->addWidget(m_previewTitle);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(linesHigh(previewLines, font()));
    rows->addWidget(m_preview, 1);
    connect(m_reasons, &QButtonGroup::idClicked, this, &DecisionPanel::edited);
    connect(m_own, &QPlainTextEdit::textChanged, this, &DecisionPanel::edited);
    connect(m_reference->lineEdit(), &QLineEdit::textEdited, this, &DecisionPanel::edited);
    tabLikeTheEye(this);
    retranslate();
}

QString RefusePanel::reasonCode() const
{
    return refusalReasons(m_case.nomination.state).value(m_reasons->checkedId());
}

Command RefusePanel::refusal() const
{
    QJsonObject payload { { QStringLiteral("reason_code"), reasonCode() } };
    const QString own = m_own->toPlainText().trimmed();
    if (!own.isEmpty())
        payload.insert(QStringLiteral("reason"), own);
    const QString reference = m_reference->lineEdit()->text().trimmed();
    if (!m_reference->isHidden() && !reference.isEmpty())
        payload.insert(QStringLiteral("reference"), reference);
    return draft::onNomination("nomination.refuse", m_case.nomination, payload);
}

QList<Command> RefusePanel::drafts() const
{
    return { refusal() };
}

QList<Command> RefusePanel::commands() const
{
    return { refusal() };
}

void RefusePanel::take(const QList<ActionState>& states)
{
    m_asked = true;
    m_state = states.value(0);
    m_ownField->setError({});
    m_reference->setError({});
    if (m_state.readiness != Readiness::Ready && !m_state.refusal.code.isEmpty()
        && m_state.refusal.code != QLatin1String(refusal::referenceMissing))
        showRefusal(m_state.refusal);
    if (m_state.notices.isEmpty())
        showNotice({});
    else
        Q_EMIT noticeWanted(m_state.notices.first());
}

void RefusePanel::showNotice(const QString& text)
{
    m_preview->setPlainText(text);
}

Confirmation RefusePanel::confirmation() const
{
    Confirmation answer;
    const QString number = m_case.site ? m_case.site->siteNumber : m_case.nomination.siteNumberEntered;
    //: button; %1: site number
    answer.text = tr("Refuse access to %1").arg(number);
    answer.ready = m_asked && m_state.readiness == Readiness::Ready;
    if (!m_asked)
        answer.remark = tr("Being checked…");
    else if (!answer.ready)
        answer.remark
            = m_state.refusal.code.isEmpty() ? tr("Something is still missing.") : refusalSentence(m_state.refusal);
    else
        answer.remark = tr("The notice leaves later; until then this can be undone.");
    return answer;
}

bool RefusePanel::showRefusal(const Refusal& refusal)
{
    const QString field = refusal.parameters.value(QLatin1String("field")).toString();
    FormField* place = field == QLatin1String("reference") ? m_reference
        : field.startsWith(u"reason")                      ? m_ownField
                                                           : nullptr;
    if (!place)
        return false;
    place->show();
    place->setError(refusalSentence(refusal));
    return true;
}

QString RefusePanel::title() const
{
    return tr("Reason of the refusal");
}

QString RefusePanel::doneText() const
{
    return tr("%1 refused").arg(nominationNumber(m_case.nomination.id));
}

void RefusePanel::focusFirst()
{
    focusOn(m_reasons->button(std::max(m_reasons->checkedId(), 0)));
}

void RefusePanel::retranslate()
{
    m_heading->setText(title());
    const QStringList codes = refusalReasons(m_case.nomination.state);
    for (int n = 0; n < codes.size(); ++n)
        m_reasons->button(n)->setText(celltext::capitalised(termText(TermGroup::Reason, codes.at(n))));
    m_ownField->setLabel(tr("In your own words"));
    m_ownField->setHint(tr("Stands in the notice in place of the reason above"));
    m_reference->setLabel(tr("Written request"));
    m_reference->setHint(tr("Number or date of the paper"));
    m_previewTitle->setText(tr("Notice that will be sent"));
    m_preview->setAccessibleName(tr("Notice that will be sent"));
}

} // namespace padesk
