// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/padeskstyle.h"
#include "ui/style/themechange.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QToolTip>

#include <algorithm>

namespace padesk {
namespace {

constexpr int baseLineHeight = 19;
constexpr double smallestBody = 9;
constexpr double largestBody = 14;

ThemeKind currentKind = ThemeKind::Light;
double bodyPoints = 9.75;

bool isApplied()
{
    return qobject_cast<PaDeskStyle*>(QApplication::style()) != nullptr;
}

void applyFont()
{
    QApplication::setFont(Theme::bodyFont());
    QToolTip::setFont(Theme::bodyFont());
}

} // namespace

ThemeKind Theme::current()
{
    return currentKind;
}

void Theme::apply(QApplication& application, ThemeKind kind)
{
    currentKind = kind;
    QPixmapCache::clear();
    if (!isApplied())
        application.setStyle(new PaDeskStyle);
    applyFont();
    application.setPalette(palette(kind));
    QToolTip::setPalette(palette(kind));
    Q_EMIT ThemeChange::instance().happened();
}

/** Japanese and Latin come from one family, so that mixed rows keep one baseline and one weight (VISUAL.md 9). */
QFont Theme::bodyFont()
{
    QFont font;
    font.setFamilies({ u"Yu Gothic UI"_qs, u"Meiryo UI"_qs, u"Segoe UI"_qs, u"Hiragino Sans"_qs,
        u".AppleSystemUIFont"_qs, u"Noto Sans CJK JP"_qs });
    font.setPointSizeF(bodyPoints);
#if defined(Q_OS_LINUX)
    font.setHintingPreference(QFont::PreferNoHinting);
#endif
    return font;
}

double Theme::bodySize()
{
    return bodyPoints;
}

void Theme::setBodySize(double points)
{
    bodyPoints = std::clamp(points, smallestBody, largestBody);
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()) || !isApplied())
        return;
    applyFont();
    Q_EMIT ThemeChange::instance().happened();
}

ThemeChange& ThemeChange::instance()
{
    static ThemeChange one;
    return one;
}

int em(int pixels, const QFont& font)
{
    return qRound(qreal(pixels) * QFontMetrics(font).height() / baseLineHeight);
}

} // namespace padesk
