// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr qreal smallestPoints = 8;

qreal scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 1.5;
    case TextRole::Heading:
        return 1.1;
    case TextRole::Caption:
        return 0.88;
    case TextRole::Figure:
        return 2.3;
    case TextRole::Body:
    case TextRole::Strong:
        break;
    }
    return 1;
}

bool isStrong(TextRole role)
{
    return role == TextRole::Title || role == TextRole::Heading || role == TextRole::Strong;
}

} // namespace

QFont textFont(TextRole role, const QFont& body)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(std::max(smallestPoints, body.pointSizeF() * scaleOf(role)));
    else
        font.setPixelSize(qRound(body.pixelSize() * scaleOf(role)));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace padesk
