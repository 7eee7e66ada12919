// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/style/paint.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heardrole.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int steps = 40;
constexpr int stepMs = 250;
constexpr int stepsASecond = 4;

QColor onInverse()
{
    return Theme::tokens().onInverse;
}

} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"check-circle"_qs, 16, this))
    , m_what(new ElidedLabel(TextRole::Body, Ink::OnInverse, this))
    , m_note(new ElidedLabel(TextRole::Caption, Ink::OnInverse, this))
    , m_ring(new CountdownRing(this))
    , m_undo(new KeyButton(ButtonVariant::Inverse, {}, this))
{
    auto* line = new QHBoxLayout(this);
    for (QWidget* part :
        { static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_note) })
        line->addWidget(part);
    line->addStretch();
    line->addWidget(m_ring);
    line->addWidget(m_undo);
    m_icon->setColour(onInverse);
    m_undo->setKey(QKeySequence(Qt::Key_Z));
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::step);
    connect(m_undo, &KeyButton::clicked, this, &UndoBar::undo);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setHeardRole(this, QAccessible::AlertMessage);
    hide();
    spaceOut();
    retranslate();
}

void UndoBar::spaceOut()
{
    layout()->setContentsMargins(em(12, font()), 0, em(6, font()), 0);
    layout()->setSpacing(em(8, font()));
    setFixedHeight(em(34, font()));
}

void UndoBar::announce(const QString& what, const QString& note)
{
    m_what->setText(what);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(QString(what + u' ' + note).trimmed());
    m_stepsLeft = steps;
    m_ring->setLeft(1, steps / stepsASecond);
    m_timer.start();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::dismiss()
{
    m_timer.stop();
    hide();
}

void UndoBar::setStep(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void UndoBar::step()
{
    --m_stepsLeft;
    m_ring->setLeft(qreal(m_stepsLeft) / steps, (m_stepsLeft + stepsASecond - 1) / stepsASecond);
    if (m_stepsLeft > 0)
        return;
    dismiss();
    Q_EMIT expired();
}

void UndoBar::undo()
{
    dismiss();
    Q_EMIT undoRequested();
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), em(8, font()), { Theme::tokens().inverse, {} });
}

void UndoBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
