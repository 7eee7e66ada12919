// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/deskstatusbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int barHeight = 25;

} // namespace

DeskStatusBar::DeskStatusBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(TextRole::Caption, Ink::Text2, this))
    , m_freshness(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_worker(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_keys(new TextLabel(TextRole::Caption, Ink::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    for (QWidget* part : std::initializer_list<QWidget*> { m_freshness, m_worker, m_keys })
        row->addWidget(part);
    spaceOut();
    retranslate();
}

void DeskStatusBar::spaceOut()
{
    layout()->setContentsMargins(em(14, font()), 0, em(14, font()), 0);
    layout()->setSpacing(em(16, font()));
    setMinimumHeight(em(barHeight, font()));
}

void DeskStatusBar::setText(const QString& text)
{
    m_text->setText(text);
}

void DeskStatusBar::setReadAt(const QDateTime& at)
{
    m_readAt = at;
    m_freshness->setText(freshness());
}

void DeskStatusBar::setWorker(WorkerState state)
{
    m_workerState = state;
    m_worker->setText(workerText());
    m_worker->setVisible(state != WorkerState::NotNeeded);
}

QString DeskStatusBar::freshness() const
{
    return m_readAt.isValid() ? tr("Read at %1").arg(m_readAt.toLocalTime().toString(QStringLiteral("H:mm:ss")))
                              : QString();
}

QString DeskStatusBar::workerText() const
{
    return m_workerState == WorkerState::Running ? tr("Worker running") : tr("Worker stopped");
}

void DeskStatusBar::retranslate()
{
    m_text->setAccessibleDescription(tr("Count and selection"));
    m_keys->setText(tr("Keys F1"));
    setReadAt(m_readAt);
    setWorker(m_workerState);
}

void DeskStatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().sidebar);
    painter.setPen(QPen(Theme::tokens().line, 0));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void DeskStatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
