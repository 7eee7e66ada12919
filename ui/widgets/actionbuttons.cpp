// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbuttons.h"

#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QRegularExpression>

namespace padesk {
namespace {

/** 「終了…(&D)」 and "&End…" without their mnemonics. */
QString plainText(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    text.remove(bracketed);
    text.replace(QStringLiteral("&&"), QString(QChar(1)));
    return text.remove(u'&').replace(QChar(1), QStringLiteral("&&"));
}

} // namespace

KeyButton* actionButton(QAction* action, ButtonVariant variant, const QString& iconName, QWidget* parent)
{
    auto* button = new KeyButton(variant, iconName, parent);
    const auto follow = [action, button] {
        button->setText(plainText(action->text()));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->statusTip());
        button->setAccessibleDescription(action->statusTip());
    };
    if (!action->shortcut().isEmpty())
        button->showKey(action->shortcut());
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace padesk
