// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablemessage.h"

#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace padesk {
namespace {
QString iconOf(TableState state)
{
    if (state == TableState::Loading)
        return u"hourglass"_qs;
    return state == TableState::Failed ? u"alert"_qs : u"check-circle"_qs;
}
} // namespace

TableMessage::TableMessage(QWidget* parent)
    : QWidget(parent)
    , m_message(new EmptyState(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_message);
    hide();
}

void TableMessage::show(TableState state, const QString& title, const QString& sentence, const QString& action)
{
    m_message->setIconName(iconOf(state));
    m_message->setText(title, sentence);
    m_message->clearButtons();
    if (!action.isEmpty()) {
        const KeyButton* button = m_message->addButton(ButtonVariant::Normal, {}, action);
        connect(button, &KeyButton::clicked, this, &TableMessage::actionTriggered);
    }
    setVisible(state != TableState::Ready);
}

void TableMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

} // namespace padesk
