// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

namespace padesk {

ConfirmRow::ConfirmRow(ButtonVariant variant, const QString& icon, QWidget* form)
    : QWidget(form)
    , m_confirm(new KeyButton(variant, icon, this))
    , m_giveUp(new KeyButton(ButtonVariant::Normal, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_confirm);
    row->addWidget(m_giveUp);
    row->addStretch();
    m_giveUp->showKey(QKeySequence(Qt::Key_Escape));
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ConfirmRow::givenUp);
    connect(m_giveUp, &KeyButton::clicked, this, &ConfirmRow::givenUp);
    connect(m_confirm, &KeyButton::clicked, this, &ConfirmRow::confirmed);
    retranslate();
}

void ConfirmRow::retranslate()
{
    m_giveUp->setText(tr("Give up"));
}

bool ConfirmRow::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

} // namespace padesk
