// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letterfonts.h"

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <memory>

class QTextLayout;

namespace padesk {

/** Letters are laid out in 1/720 inch: a tenth of a point, so every font size in use is a whole number of pixels. */
inline constexpr int unitsPerInch = 720;
constexpr qreal fromMm(qreal mm)
{
    return mm * unitsPerInch / 25.4;
}
constexpr qreal toMm(qreal units)
{
    return units * 25.4 / unitsPerInch;
}
constexpr qreal fromPoints(qreal points)
{
    return points * unitsPerInch / 72;
}

struct TypeStyle {
    qreal points = 10.5;
    bool bold = false;
    bool code = false; ///< fixed pitch
    bool justified = false; ///< spread full lines between Japanese characters
};

/** One line, shaped; glyph positions are relative to the start of its baseline, in units. */
struct SetLine {
    QString text;
    qreal width = 0;
    QList<QGlyphRun> glyphs;
};
using SetLines = std::shared_ptr<const QList<SetLine>>;

/**
 * Breaks and shapes text. Keeps what it has shaped, so the sentences that thousands of letters share are shaped once.
 * Belongs to one thread and must not outlive the QGuiApplication.
 */
class Typesetter {
public:
    explicit Typesetter(const LetterFonts& fonts);

    enum class Memory { Keep, Forget }; ///< Forget for a passcode
    /** The lines of one paragraph, none wider than width (units) except for a single character that is. */
    SetLines set(const QString& text, const TypeStyle& style, qreal width, Memory memory = Memory::Keep);

    /** Characters seen so far that no installed font can draw; they would come out as boxes. */
    QString missingCharacters() const { return m_missing; }

private:
    QFont font(const TypeStyle& style) const;
    QList<SetLine> shape(const QString& text, const TypeStyle& style, qreal width);
    QList<QGlyphRun> glyphsOf(const QTextLayout& layout, qsizetype from, qsizetype length, QPointF origin);
    const QHash<quint32, quint32>& plainDigits(const QRawFont& font);
    void noteMissing(const QString& text, const QList<QGlyphRun>& glyphs);

    LetterFonts m_fonts;
    QCache<QString, SetLines> m_cache;
    QHash<QString, QHash<quint32, quint32>> m_plainDigits; ///< by face
    QString m_missing;
};

} // namespace padesk
