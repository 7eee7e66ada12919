// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterfonts.h"

#include <QFontDatabase>

#include <array>

namespace padesk {
namespace {

constexpr std::array textFamilies { "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Meiryo", "BIZ UDGothic",
    "Hiragino Sans", "Hiragino Kaku Gothic ProN", "IPAexGothic", "IPAGothic", "TakaoPGothic", "VL Gothic" };
constexpr std::array codeFamilies { "DejaVu Sans Mono", "Consolas", "BIZ UDGothic", "MS Gothic", "Menlo",
    "Noto Sans Mono CJK JP", "Osaka-Mono", "IPAGothic", "VL Gothic" };

template <class Families>
QString firstInstalled(const Families& families, const QStringList& installed)
{
    for (const char* family : families) {
        const QString name = QString::fromLatin1(family);
        if (installed.contains(name))
            return name;
    }
    return {};
}

} // namespace

Result<LetterFonts> chooseLetterFonts(const QStringList& installed)
{
    LetterFonts fonts { firstInstalled(textFamilies, installed), firstInstalled(codeFamilies, installed) };
    if (fonts.text.isEmpty())
        return fail(Error::Code::NotFound,
            QStringLiteral("no Japanese font is installed; Noto Sans CJK JP is in Debian's fonts-noto-cjk"));
    if (fonts.code.isEmpty())
        fonts.code = fonts.text;
    return fonts;
}

Result<LetterFonts> letterFonts()
{
    return chooseLetterFonts(QFontDatabase::families());
}

} // namespace padesk
