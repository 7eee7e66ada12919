// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterlayout.h"

#include "app/letters/addressblock.h"
#include "app/letters/letterbody.h"

#include <algorithm>

namespace padesk {
namespace {

using Align = PageBuilder::Align;
using Part = PlacedText::Part;

constexpr qreal headLeft = 116; // right of everything the window may show
constexpr qreal qrSide = 17;
constexpr qreal nextPageTop = 30;
constexpr qreal coverTop = 46;

PageBuilder builderOf(LetterPage& page, const Letter& letter, Typesetter& typesetter)
{
    return PageBuilder(typesetter, letter.medium, page);
}

/** Date and reference, with the QR code of the reference in the corner. Returns the right edge that is left for them.
 */
void placeReference(PageBuilder& page, const Letter& letter)
{
    const TypeStyle normal = page.readable({ 10 });
    qreal right = sheet::right;
    if (!letter.reference.isEmpty()) {
        page.qrCode(letter.reference, { sheet::right - qrSide, 12, qrSide, qrSide });
        TypeStyle code = page.readable({ 8 });
        code.code = true;
        page.paragraph(letter.reference, code, { sheet::right - 36, 29.8, 36, 4 }, Align::Right, Part::Head);
        right -= qrSide + 5;
    }
    page.paragraph(letter.date, normal, { headLeft, 12.5, right - headLeft, 5 }, Align::Right, Part::Head);
}

/** Returns the lower edge in mm. */
qreal placeSender(PageBuilder& page, const Letter& letter)
{
    const TypeStyle name = page.readable({ 11, true });
    const TypeStyle lines = page.readable({ 9 });
    const qreal width = sheet::right - headLeft;
    const qreal pitch = linePitch(lines.points, 1.35);
    const qreal start = letter.reference.isEmpty() ? 26 : 35; // below the QR code
    qreal top
        = page.paragraph(letter.officeName, name, { headLeft, start, width, 5.6 }, Align::Right, Part::Head) + 0.4;
    for (const QString& officeLine : letter.officeLines) {
        for (const QString& line : page.brokenAtSpaces(officeLine, lines, width))
            top = page.paragraph(line, lines, { headLeft, top, width, pitch }, Align::Right, Part::Head);
    }
    return top;
}

/** Returns where the body begins, in mm. */
qreal placeFirstHead(PageBuilder& page, const Letter& letter)
{
    const bool fax = letter.medium == LetterMedium::Fax;
    if (letter.kind == LetterKind::FaxCover) {
        page.paragraph(letter.subject, { 26, true }, { sheet::left, 14, 120, 14 }, Align::Left, Part::Head);
        page.rule({ sheet::left, 36, sheet::right - sheet::left, 0.8 });
        placeReference(page, letter);
        return coverTop;
    }
    const QRectF faxBlock = sheet::windowZone.adjusted(sheet::left, sheet::addressBlock.top(), -4, -4);
    const QRectF block = fax ? faxBlock : sheet::addressBlock.translated(letter.windowOffset);
    placeAddress(page, letter.addressee, block, letter.medium);
    placeReference(page, letter);
    const qreal senderBottom = placeSender(page, letter);
    if (!fax) {
        page.rule({ 4, sheet::firstFold, 5, 0.15 }, true);
        page.rule({ 4, sheet::secondFold, 5, 0.15 }, true);
    }
    return std::max(sheet::bodyTop, senderBottom + 4);
}

void placeNextHead(PageBuilder& page, const Letter& letter)
{
    const TypeStyle small = page.readable({ 9 });
    const qreal width = sheet::right - sheet::left;
    page.paragraph(letter.subject, small, { sheet::left, 17, width * 0.7, 5 }, Align::Left, Part::Head);
    page.paragraph(letter.reference, small, { sheet::left, 17, width, 5 }, Align::Right, Part::Head);
    page.rule({ sheet::left, 23.5, width, 0.15 }, true);
}

void placeFoot(PageBuilder& page, const Letter& letter, qsizetype number, qsizetype count)
{
    const TypeStyle small = page.readable({ 8 });
    const QRectF line(sheet::left, 281, sheet::right - sheet::left, 4.5);
    page.rule({ sheet::left, 279.5, line.width(), 0.15 }, true);
    page.paragraph(letter.officeName, small, line, Align::Left, Part::Foot);
    page.paragraph(QStringLiteral("%1 / %2").arg(number).arg(count), small, line, Align::Right, Part::Foot);
    if (!letter.isMasked())
        return;
    const QString mark = letter.language == u"ja" ? QStringLiteral("控え（パスコードは記載していません）")
                                                  : QStringLiteral("Copy without the passcode");
    page.paragraph(mark, small, line, Align::Centre, Part::Foot);
}

/** The number of slices from first on that must stay together. */
qsizetype groupSize(const QList<BodySlice>& slices, qsizetype first)
{
    qsizetype last = first;
    while (last + 1 < slices.size() && (slices[last].keepWithNext || slices[last].gap))
        ++last;
    return last - first + 1;
}

void placeBody(const Letter& letter, Typesetter& typesetter, QList<LetterPage>& pages, qreal top, BodySpacing spacing)
{
    PageBuilder setter = builderOf(pages.first(), letter, typesetter);
    const QList<BodySlice> slices = sliceBody(letter, setter, typesetter, spacing);
    bool fresh = true;
    for (qsizetype i = 0; i < slices.size();) {
        const qsizetype count = groupSize(slices, i);
        qreal height = 0;
        for (qsizetype k = i; k < i + count; ++k)
            height += slices[k].height;
        if (!fresh && top + height > sheet::bodyBottom) {
            pages.append(LetterPage {});
            top = nextPageTop;
            fresh = true;
        }
        PageBuilder page = builderOf(pages.last(), letter, typesetter);
        for (qsizetype end = i + count; i < end; ++i) {
            if (fresh && slices[i].gap)
                continue;
            placeSlice(page, slices[i], top);
            top += slices[i].height;
            fresh = false;
        }
    }
}

QList<LetterPage> layOut(const Letter& letter, Typesetter& typesetter, BodySpacing spacing)
{
    QList<LetterPage> pages { LetterPage {} };
    PageBuilder first = builderOf(pages.first(), letter, typesetter);
    placeBody(letter, typesetter, pages, placeFirstHead(first, letter), spacing);
    return pages;
}

} // namespace

QList<LetterPage> layOutLetter(const Letter& letter, Typesetter& typesetter)
{
    QList<LetterPage> pages = layOut(letter, typesetter, BodySpacing::Normal);
    if (pages.size() > 1) {
        const QList<LetterPage> closer = layOut(letter, typesetter, BodySpacing::Close);
        if (closer.size() < pages.size())
            pages = closer;
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        PageBuilder page = builderOf(pages[i], letter, typesetter);
        if (i > 0)
            placeNextHead(page, letter);
        placeFoot(page, letter, i + 1, pages.size());
    }
    return pages;
}

} // namespace padesk
