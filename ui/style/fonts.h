// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace padesk {

/** What a text is for (VISUAL.md 3): its size as a share of the body font, and its weight. */
enum class TextRole { Title, Heading, Body, Strong, Caption, Figure };

/** The font of that role for that body font. Only the weights 400 and 600: Noto has no others between. */
QFont textFont(TextRole role, const QFont& body);

} // namespace padesk
