// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventview.h"

#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/history/eventtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int sideEdge = 20;
constexpr int topEdge = 12;
constexpr int gap = 8;
constexpr int japanSeconds = 9 * 3600;

} // namespace

EventView::EventView(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_facts(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_nothing(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_open(new KeyButton(ButtonVariant::Normal, QStringLiteral("arrow-right"), this))
    , m_area(new QScrollArea(this))
    , m_changes(new Comparison(m_area))
{
    auto* rows = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_open);
    rows->addLayout(head);
    for (TextLabel* label : { m_facts, m_nothing }) {
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->setJudging(false);
    m_area->setWidget(m_changes);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_area, 1);
    connect(m_open, &KeyButton::clicked, this, &EventView::subjectWanted);
    spaceOut();
    retranslate();
}

void EventView::setEvent(const std::optional<EventRow>& event)
{
    m_event = event;
    retranslate();
}

void EventView::showValues(const EventRow& event)
{
    const QString action = celltext::capitalised(termText(TermGroup::Action, event.action));
    m_title->setText(QStringLiteral("%1 · %2").arg(eventSubject(event), action));
    const QString at = event.at.toOffsetFromUtc(japanSeconds).toString(QStringLiteral("yyyy/MM/dd H:mm:ss"));
    QStringList facts { tr("No. %1").arg(QLocale().toString(event.id)), at,
        QStringLiteral("%1 (%2)").arg(event.actor, termText(TermGroup::Role, event.actorRole)) };
    if (!event.siteNumber.isEmpty())
        facts.append(QStringLiteral("%1 %2").arg(event.siteNumber, event.company).trimmed());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    const QList<ComparisonRow> rows = eventChanges(event);
    m_changes->setRows(rows);
    m_area->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(tr("This event holds no values: it changed none, or they were taken out."));
}

void EventView::retranslate()
{
    m_changes->setHeads({ tr("Before"), {}, tr("After"), {} });
    m_changes->setAccessibleName(tr("Values before and after"));
    m_open->setText(tr("Open"));
    m_open->setVisible(m_event.has_value());
    m_facts->setVisible(m_event.has_value());
    if (m_event)
        return showValues(*m_event);
    m_title->setText({});
    m_area->hide();
    m_nothing->show();
    m_nothing->setText(tr("Choose an event to see what it changed."));
}

void EventView::spaceOut()
{
    const int side = em(sideEdge, font());
    const int top = em(topEdge, font());
    layout()->setContentsMargins(side, top, side, top);
    layout()->setSpacing(em(gap, font()));
}

void EventView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

void EventView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::tokens().line);
}

} // namespace padesk
