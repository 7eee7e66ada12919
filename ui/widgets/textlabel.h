// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QLabel>

#include <optional>

namespace padesk {

/** What colour a text has; the token is read again when the theme changes. */
enum class Ink { Text, Text2, Text3, Link, OnInverse };

/**
 * A label in one of the six roles of type, in a colour of the theme. Follows the theme, the language's font and the
 * size of the text that the user has chosen. Plain text unless setTextFormat() says otherwise.
 */
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);
    /** The text colour of that tone instead of an ink. */
    void setTone(Tone tone);

protected:
    QColor colour() const;

private:
    void refresh();

    TextRole m_role;
    Ink m_ink;
    std::optional<Tone> m_tone;
};

} // namespace padesk
