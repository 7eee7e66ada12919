// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/accesspanel.h"

#include "models/domain/desk/phonescript.h"
#include "models/tables/termtext.h"
#include "ui/accesstext.h"
#include "ui/phonescript.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scriptbox.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace padesk {
namespace {

constexpr int padding = 16;
constexpr int labelWidth = 76;

TextLabel* wrapping(QWidget* parent, TextRole role = TextRole::Body)
{
    auto* label = new TextLabel(role, Ink::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QStringList sentences(const QList<PhoneScript>& scripts, const QString& language)
{
    QStringList all;
    for (const PhoneScript& script : scripts)
        all.append(scriptText(script, language));
    return all;
}

/** The page and row that the number of a case stands for. */
std::optional<DeskTarget> targetOf(const NextAction& action)
{
    const auto number = [&action](const char* key) {
        return action.parameters.value(QLatin1String(key)).toString().section(u'-', 1).toLongLong();
    };
    if (const qint64 id = number("nomination"); id > 0)
        return DeskTarget { PageId::Approvals, {}, id, {} };
    if (const qint64 id = number("request"); id > 0)
        return DeskTarget { PageId::Passcodes, {}, id, {} };
    return std::nullopt;
}

} // namespace

AccessPanel::AccessPanel(QWidget* parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_conclusion(wrapping(this, TextRole::Heading))
    , m_evidence(wrapping(this))
    , m_facts(new QFormLayout)
    , m_script(new ScriptBox(this))
    , m_answerRow(new QWidget(this))
    , m_yes(new KeyButton(m_answerRow))
    , m_no(new KeyButton(m_answerRow))
    , m_next(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_buttons(new QVBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    const int edge = em(padding, font());
    rows->setContentsMargins(1, edge, 0, edge);
    rows->setSpacing(em(8, font()));
    rows->addWidget(makeAnswers(), 1);
    m_buttons->setSpacing(em(8, font()));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(edge, 0, edge, 0);
    foot->addWidget(m_next);
    foot->addLayout(m_buttons);
    rows->addLayout(foot);
    clear();
}

/** What may be longer than the window is high scrolls; the buttons below stay. */
QWidget* AccessPanel::makeAnswers()
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    const int edge = em(padding, font());
    rows->setContentsMargins(edge, 0, edge, 0);
    rows->setSpacing(em(8, font()));
    for (QWidget* part : std::initializer_list<QWidget*> { m_caption, m_conclusion, m_evidence })
        rows->addWidget(part);
    m_facts->setVerticalSpacing(em(4, font()));
    m_facts->setHorizontalSpacing(em(10, font()));
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addLayout(m_facts);
    auto* answers = new QHBoxLayout(m_answerRow);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    for (KeyButton* button : { m_yes, m_no })
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    rows->addWidget(m_answerRow);
    rows->addWidget(m_script);
    rows->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void AccessPanel::showCase(const AccessCase& one, const AccessCheck& check, bool walking)
{
    m_case = one;
    m_check = check;
    m_walking = walking;
    m_shown = true;
    retranslate();
}

void AccessPanel::clear()
{
    m_shown = false;
    retranslate();
}

QString AccessPanel::conclusion() const
{
    return m_conclusion->text();
}

// ---- Facts -----------------------------------------------------------------------------------------------------

void AccessPanel::addFact(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* name = new TextLabel(TextRole::Body, Ink::Text2, this);
    name->setText(label);
    name->setMinimumWidth(em(labelWidth, font()));
    TextLabel* value = wrapping(this);
    value->setText(text);
    m_facts->addRow(name, value);
}

void AccessPanel::showFacts(const AccessCase& one)
{
    const AccessFacts& facts = one.facts;
    addFact(tr("Site"), facts.siteNumber);
    addFact(tr("IBM ID"), facts.ibmId);
    if (facts.caller)
        addFact(tr("Role"), termText(TermGroup::Role, enumText(facts.caller->role)));
    addFact(tr("E-mail on file"), facts.contactEmail);
    addFact(tr("Screen"), screenText(m_check.screen));
    QStringList causes;
    for (const NominationCause cause : m_check.causes)
        causes.append(causeText(cause));
    addFact(tr("Why"), causes.join(u'\n'));
    if (m_check.downloadMeanwhile)
        addFact(tr("Meanwhile"), tr("Downloads are possible."));
}

void AccessPanel::showAnswers(const AccessCheck& check)
{
    const ChartKind kind = chartBox(check.position().node).kind;
    m_answerRow->setVisible(kind == ChartKind::Decision || (m_walking && kind == ChartKind::Action));
}

// ---- Next actions ----------------------------------------------------------------------------------------------

void AccessPanel::addButton(const QString& text, const QString& iconName, const DeskTarget& target)
{
    const ButtonVariant variant = m_buttons->count() == 0 ? ButtonVariant::Primary : ButtonVariant::Normal;
    auto* button = new KeyButton(variant, iconName, this);
    button->setText(text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT targetWanted(target); });
    m_buttons->addWidget(button);
}

void AccessPanel::showActions(const AccessCase& one, const AccessCheck& check)
{
    for (const NextAction& action : check.actions) {
        if (const auto target = targetOf(action))
            addButton(target->page == PageId::Approvals ? tr("Open nomination") : tr("Open passcode request"),
                target->page == PageId::Approvals ? QStringLiteral("approve") : QStringLiteral("key"), *target);
    }
    if (one.memberId > 0)
        addButton(tr("Open user"), QStringLiteral("user"), { PageId::Users, {}, one.memberId, {} });
    if (one.siteId > 0)
        addButton(tr("Open site"), QStringLiteral("building"), { PageId::Sites, {}, one.siteId, {} });
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void AccessPanel::retranslate()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_caption->setText(tr("Conclusion"));
    m_next->setText(tr("Next"));
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_yes->showKey(QKeySequence(Qt::Key_Y));
    m_no->showKey(QKeySequence(Qt::Key_N));
    for (QWidget* part : std::initializer_list<QWidget*> { m_evidence, m_script, m_answerRow, m_next })
        part->setVisible(m_shown);
    if (!m_shown) {
        m_conclusion->setText(tr("Nobody looked up yet"));
        m_evidence->setText(tr("Type the caller's site number, IBM ID or e-mail address above: the way the caller has come "
                               "lights up, with what to do next and what to say."));
        m_evidence->setVisible(true);
        return;
    }
    const PathStep& here = m_check.position();
    m_conclusion->setText(chartText(here.node));
    m_evidence->setText(evidenceText(here.evidence));
    m_evidence->setVisible(!m_walking);
    const QList<PhoneScript> scripts = phoneScripts(m_check, m_case.facts);
    m_script->setScripts({ { QStringLiteral("日本語"), sentences(scripts, QStringLiteral("ja")) },
        { QStringLiteral("English"), sentences(scripts, QStringLiteral("en")) } });
    showAnswers(m_check);
    if (!m_walking) {
        showFacts(m_case);
        showActions(m_case, m_check);
    }
    m_next->setVisible(m_buttons->count() > 0);
}

void AccessPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    paintLeftLine(&painter, rect(), Theme::tokens().line);
}

void AccessPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
