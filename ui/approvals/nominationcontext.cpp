// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/nominationcontext.h"

#include "models/domain/desk/phonescript.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/accesstext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/phonescript.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scriptbox.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int mostDocuments = 4;
constexpr int mostElsewhere = 3;
constexpr int mostNotes = 3;
constexpr int mostHistory = 5;

class CauseChip {
    Q_DECLARE_TR_FUNCTIONS(CauseChip)

public:
    static ChipLook look(NominationCause cause)
    {
        switch (cause) {
        case NominationCause::NotTheContact:
            return { Tone::Violet, QStringLiteral("user"), tr("Not the site contact") };
        case NominationCause::NoContact:
            return { Tone::Red, QStringLiteral("user"), tr("The site has no contact") };
        case NominationCause::NoEmail:
            return { Tone::Amber, QStringLiteral("mail"), tr("No e-mail on file") };
        case NominationCause::InvalidEmail:
            return { Tone::Rust, QStringLiteral("mail"), tr("E-mail on file unusable") };
        case NominationCause::EmailMismatch:
            return { Tone::Red, QStringLiteral("mail"), tr("E-mail on file ≠ IBM ID") };
        case NominationCause::PreviousContactSignedIn:
            return { Tone::Amber, QStringLiteral("user-check"), tr("Former contact has signed in") };
        case NominationCause::ContractedUntil200305:
            break;
        }
        return { Tone::Amber, QStringLiteral("calendar"), tr("Contract before Jun 2003") };
    }
};

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QString documentsText(const QList<SentDocument>& documents)
{
    QStringList lines;
    for (const SentDocument& one : documents.first(std::min<qsizetype>(documents.size(), mostDocuments))) {
        const QDate day = sentOn(one);
        const QString name = termText(TermGroup::Document, enumText(one.document.kind));
        lines.append(day.isValid() ? name + u' ' + celltext::day(day) : name);
    }
    return lines.join(u'\n');
}

} // namespace

NominationContext::NominationContext(QWidget* parent)
    : QWidget(parent)
    , m_causes(new QWidget(this))
    , m_guidance(new QWidget(this))
    , m_why(new TextLabel(TextRole::Strong, Ink::Text, m_causes))
    , m_chips(new QVBoxLayout)
    , m_script(new ScriptBox(m_guidance))
    , m_facts(new QGridLayout)
{
    auto* causes = new QVBoxLayout(m_causes);
    causes->setContentsMargins(0, 0, 0, 0);
    causes->setSpacing(em(6, font()));
    causes->addWidget(m_why);
    m_chips->setSpacing(em(6, font()));
    causes->addLayout(m_chips);
    causes->addStretch(1);
    auto* guidance = new QVBoxLayout(m_guidance);
    guidance->setContentsMargins(0, 0, 0, 0);
    guidance->setSpacing(em(8, font()));
    guidance->addWidget(m_script);
    guidance->addWidget(new Hairline(m_guidance));
    m_facts->setHorizontalSpacing(em(10, font()));
    m_facts->setVerticalSpacing(em(4, font()));
    m_facts->setColumnStretch(1, 1);
    guidance->addLayout(m_facts);
    guidance->addStretch(1);
    hide();
}

void NominationContext::show(const NominationCase& one, const Policy& policy)
{
    m_case = one;
    m_policy = policy;
    fill();
}

void NominationContext::fill()
{
    m_why->setText(tr("Why it came here"));
    addCauses();
    m_script->setScripts({ { QStringLiteral("日本語"), spoken(QStringLiteral("ja")) },
        { QStringLiteral("English"), spoken(QStringLiteral("en")) } });
    empty(m_facts);
    addFacts();
    addHistory();
}

/** Each sentence once: several causes may lead to the same one. */
QStringList NominationContext::spoken(const QString& language) const
{
    QStringList sentences;
    for (const PhoneScript& script : phoneScripts(m_case, m_policy))
        sentences += scriptText(script, language);
    sentences.removeDuplicates();
    return sentences;
}

void NominationContext::addCauses()
{
    empty(m_chips);
    const QList<NominationCause> causes = m_case.causes.isEmpty() ? m_case.causesAtReceipt : m_case.causes;
    for (const NominationCause cause : causes) {
        auto* chip = new Chip(CauseChip::look(cause), m_causes);
        chip->setToolTip(causeText(cause));
        m_chips->addWidget(chip, 0, Qt::AlignLeft);
    }
    m_causes->setVisible(!causes.isEmpty());
}

void NominationContext::addFact(
    const QString& label, const QString& value, const DeskTarget& target, const QString& link)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto* name = new TextLabel(TextRole::Body, Ink::Text2, m_guidance);
    name->setText(label);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    auto* text = new TextLabel(TextRole::Body, Ink::Text, m_guidance);
    text->setWordWrap(true);
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(text, row, 1, Qt::AlignTop);
    if (link.isEmpty())
        return;
    auto* button = new KeyButton(ButtonVariant::Quiet, {}, m_guidance);
    button->setText(link);
    button->setAccessibleName(label + u' ' + link);
    connect(button, &KeyButton::clicked, this, [this, target] { Q_EMIT targetWanted(target); });
    m_facts->addWidget(button, row, 2, Qt::AlignTop);
}

void NominationContext::addFacts()
{
    if (!m_case.earlier.isEmpty()) {
        const Nomination& last = m_case.earlier.first();
        const QString state = termText(TermGroup::NominationLabel, enumText(last.state));
        addFact(tr("Earlier requests"),
            tr("%n (last %1 %2)", nullptr, static_cast<int>(m_case.earlier.size()))
                .arg(celltext::day(last.receivedAt.date()), state),
            { PageId::Approvals, QStringLiteral("all"), last.id, {}, {} }, tr("Show"));
    }
    //: of secondary users: 3 of 4
    addFact(tr("Secondary users"), tr("%1 / %2").arg(m_case.holders.secondaries()).arg(secondaryCap));
    if (const Member* primary = m_case.holders.primary()) {
        const QString name = fullName(primary->family, primary->given);
        addFact(tr("Site contact"),
            m_case.holders.primarySignedIn() ? tr("%1, has signed in").arg(name)
                                             : tr("%1, not signed in yet").arg(name));
    } else if (m_case.site) {
        addFact(tr("Site contact"), tr("none"));
    }
    if (m_case.site)
        addFact(tr("Site"), m_case.site->siteNumber, { PageId::Sites, {}, m_case.site->id, {}, {} }, tr("Open"));
    if (const auto& same = m_case.sameIdentity)
        addFact(tr("On file here"),
            termText(TermGroup::Role, enumText(same->role)) + QStringLiteral(" · ")
                + termText(TermGroup::MemberState, enumText(same->state)));
    QStringList elsewhere;
    for (const OtherMembership& other :
        m_case.elsewhere.first(std::min<qsizetype>(m_case.elsewhere.size(), mostElsewhere)))
        elsewhere.append(other.siteNumber + u' ' + other.company);
    addFact(tr("Also at"), elsewhere.join(u'\n'));
    addFact(tr("Documents sent"), documentsText(m_case.documents));
    addFact(tr("Reference"), m_case.nomination.reference);
}

/** What was done and written, the latest first. */
void NominationContext::addHistory()
{
    QStringList notes;
    const QList<Note>& all = m_case.background.notes;
    for (qsizetype n = all.size() - 1; n >= 0 && notes.size() < mostNotes; --n)
        notes.append(all.at(n).text + QStringLiteral(" (") + m_case.background.nameOf(all.at(n).author) + u')');
    addFact(tr("Notes"), notes.join(u'\n'));
    QStringList lines;
    for (const HistoryLine& line : m_case.background.history) {
        if (lines.size() == mostHistory)
            break;
        lines.append(celltext::time(line.at, m_case.background.readAt) + u' ' + termText(TermGroup::Action, line.action)
            + QStringLiteral(" · ") + m_case.background.nameOf(line.actor));
    }
    addFact(tr("History"), lines.join(u'\n'));
}

void NominationContext::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace padesk
