// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/style/icons.h"

#include <QStyleOption>

namespace padesk {
namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_qs, u"\x1"_qs).remove(u'&').replace(u'\x1', u'&');
}

} // namespace

KeyButton::KeyButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyButton::KeyButton(ButtonVariant variant, const QString& iconName, QWidget* parent)
    : KeyButton(parent)
{
    setVariant(variant);
    setIconName(iconName);
}

void KeyButton::setVariant(ButtonVariant variant)
{
    m_variant = variant;
    setLook("variant", variantName(variant));
}

void KeyButton::setIconName(const QString& name)
{
    setIcon(name.isEmpty() ? QIcon() : padesk::icon(name));
}

void KeyButton::setKey(const QKeySequence& key)
{
    m_key = key;
    setShortcut(key);
    showKey(key);
}

void KeyButton::showKey(const QKeySequence& key)
{
    setLook("key", key.toString(QKeySequence::NativeText));
}

void KeyButton::setText(const QString& text)
{
    m_text = text;
    showText();
}

void KeyButton::setIconOnly(bool on)
{
    m_iconOnly = on;
    showText();
}

QSize KeyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void KeyButton::showText()
{
    const QString words = withoutMnemonic(m_text);
    QPushButton::setText(m_iconOnly ? QString() : m_text);
    setToolTip(m_iconOnly ? words : QString());
    setAccessibleName(words);
    if (!m_key.isEmpty())
        setShortcut(m_key);
}

void KeyButton::setLook(const char* property, const QString& value)
{
    setProperty(property, value);
    updateGeometry();
    update();
}

} // namespace padesk
