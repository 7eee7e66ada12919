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
    , m_pending(new TextLabel(TextRole::Caption, Ink::Text, this))
    , m_freshness(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_worker(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_keys(new TextLabel(TextRole::Caption, Ink::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    for (QWidget* part : std::initializer_list<QWidget*> { m_pending, m_freshness, m_worker, m_keys })
        row->addWidget(part);
    m_pending->setTextFormat(Qt::RichText);
    m_pending->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_pending, &QLabel::linkActivated, this, [this] { Q_EMIT pendingWanted(); });
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
    if (state == WorkerState::Stopped)
        m_worker->setTone(Tone::Red);
    else
        m_worker->setInk(Ink::Text2);
    m_worker->setVisible(state != WorkerState::NotNeeded);
}

void DeskStatusBar::setPending(int commands, int inDoubt)
{
    m_commands = commands;
    m_inDoubt = inDoubt;
    m_pending->setText(QStringLiteral("<a href=\"pending\">%1</a>").arg(pendingText().toHtmlEscaped()));
    m_pending->setAccessibleName(pendingText());
    m_pending->setVisible(commands > 0);
}

QString DeskStatusBar::pendingText() const
{
    return m_inDoubt > 0 ? tr("%n not certain yet", nullptr, m_inDoubt)
                         : tr("%n waiting for the worker", nullptr, m_commands);
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
    setPending(m_commands, m_inDoubt);
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
