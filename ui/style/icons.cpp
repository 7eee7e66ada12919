// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace padesk {
namespace {

constexpr QLatin1String folder(":/icons");

/** In units of the 24 grid; the heavier stroke keeps small icons as dark as their text. */
QByteArray strokeWidth(int logicalPixels)
{
    if (logicalPixels >= 20)
        return "1.6";
    return logicalPixels >= 16 ? "1.85" : "2.1";
}

QByteArray svgBytes(const QString& name, int logicalPixels, const QColor& colour)
{
    QFile file(folder + u'/' + name + u".svg"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll()
        .replace("currentColor", colour.name(QColor::HexRgb).toLatin1())
        .replace("stroke-width=\"1.6\"", "stroke-width=\"" + strokeWidth(logicalPixels) + '"');
}

QPixmap render(const QString& name, int logicalPixels, const QColor& colour, qreal ratio)
{
    QSvgRenderer svg(svgBytes(name, logicalPixels, colour));
    if (!svg.isValid())
        return {};
    QPixmap pixmap(QSize(logicalPixels, logicalPixels) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    svg.render(&painter, QRectF(0, 0, logicalPixels, logicalPixels));
    return pixmap;
}

/** Reads the theme's colours each time it paints, so that no widget has to be given new icons. */
class ThemeIconEngine final : public QIconEngine {
public:
    explicit ThemeIconEngine(const QString& name)
        : m_name(name)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int devicePixels = std::min(size.width(), size.height());
        return iconPixmap(m_name, qRound(devicePixels / scale), colour(mode), scale);
    }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        return mode == QIcon::Disabled ? Theme::tokens().text3 : Theme::tokens().text2;
    }

    QString m_name;
};

} // namespace

const QStringList& iconNames()
{
    static const QStringList names = [] {
        QStringList found = QDir(folder).entryList({ u"*.svg"_qs }, QDir::Files, QDir::Name);
        for (QString& name : found)
            name.chop(4);
        return found;
    }();
    return names;
}

QIcon icon(const QString& name)
{
    return iconNames().contains(name) ? QIcon(new ThemeIconEngine(name)) : QIcon();
}

QPixmap iconPixmap(const QString& name, int logicalPixels, const QColor& colour, qreal devicePixelRatio)
{
    const QString key
        = u"padesk/%1/%2/%3/%4"_qs.arg(name).arg(logicalPixels).arg(colour.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, logicalPixels, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour)
{
    const int size = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, iconPixmap(name, size, colour, ratio));
}

} // namespace padesk
