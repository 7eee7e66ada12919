// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decisionactions.h"

#include <QAction>

namespace padesk {

DecisionActions::DecisionActions(DecisionBar* bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &DecisionBar::decided, this, &DecisionActions::press);
}

void DecisionActions::add(QAction* action, ButtonVariant variant, const QString& iconName)
{
    m_buttons.append({ action, variant, iconName });
    follow(action);
}

void DecisionActions::setExtra(QAction* action, const QString& iconName)
{
    m_extra = { action, ButtonVariant::Quiet, iconName };
    follow(action);
}

/** Several actions change together: the bar is shown once. */
void DecisionActions::follow(QAction* action)
{
    const auto showSoon = [this] {
        if (std::exchange(m_showing, true))
            return;
        QMetaObject::invokeMethod(this, &DecisionActions::show, Qt::QueuedConnection);
    };
    connect(action, &QAction::changed, this, showSoon);
    showSoon();
}

void DecisionActions::setNote(const QString& sentence)
{
    m_note = sentence;
    m_bar->setNote({ sentence, sentence.isEmpty() ? QString() : QStringLiteral("info"), {} });
}

DecisionButton DecisionActions::decisionOf(const Button& button) const
{
    DecisionButton decision;
    decision.id = QString::number(m_buttons.size());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i).action == button.action)
            decision.id = QString::number(i);
    }
    decision.text = button.action->text();
    decision.icon = button.icon;
    decision.variant = button.variant;
    decision.key = button.action->shortcut();
    decision.enabled = button.action->isEnabled();
    if (button.action->toolTip() != decision.text)
        decision.reason = button.action->toolTip();
    return decision;
}

void DecisionActions::show()
{
    m_showing = false;
    QList<DecisionButton> decisions;
    for (const Button& button : std::as_const(m_buttons)) {
        if (button.action->isVisible())
            decisions.append(decisionOf(button));
    }
    m_bar->setDecisions(decisions);
    if (m_extra.action)
        m_bar->setExtra(m_extra.action->isVisible() ? std::optional(decisionOf(m_extra)) : std::nullopt);
}

void DecisionActions::press(const QString& id)
{
    const int index = id.toInt();
    QAction* action = index < m_buttons.size() ? m_buttons.at(index).action : m_extra.action;
    if (action)
        action->trigger();
}

} // namespace padesk
