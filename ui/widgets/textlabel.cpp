// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/style/themechange.h"

namespace padesk {

TextLabel::TextLabel(TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&ThemeChange::instance(), &ThemeChange::happened, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    refresh();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    m_tone.reset();
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

QColor TextLabel::colour() const
{
    const ThemeTokens& tokens = Theme::tokens();
    if (m_tone)
        return Theme::tone(*m_tone).text;
    switch (m_ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Text2:
        return tokens.text2;
    case Ink::Text3:
        return tokens.text3;
    case Ink::Link:
        return tokens.accentText;
    case Ink::OnInverse:
        return tokens.onInverse;
    }
    return tokens.text;
}

/** An own font and an own colour no longer follow those of the application, so both are made anew from it. */
void TextLabel::refresh()
{
    setFont(textFont(m_role, Theme::bodyFont()));
    QPalette own = palette();
    own.setColor(QPalette::Active, foregroundRole(), colour());
    own.setColor(QPalette::Inactive, foregroundRole(), colour());
    setPalette(own);
}

} // namespace padesk
