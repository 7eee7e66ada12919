// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterlayout.h"
#include "app/letters/letterpdf.h"
#include "tests/bench/bench.h"
#include "tests/letters/samples.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace padesk::bench {
namespace {

LetterRequest requestOf(int n)
{
    LetterRequest request = test::sampleRequest(LetterKind::PasscodeLetter);
    request.values.insert(QStringLiteral("site_number"), QString::number(7'000'000 + n));
    request.values.insert(QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n));
    request.values.insert(QStringLiteral("contact_name"), QStringLiteral("山田 太郎%1").arg(n));
    return request;
}

QList<Letter> composed(int count)
{
    QList<Letter> letters;
    for (int n = 0; n < count; ++n)
        letters.append(must(composeLetter(requestOf(n), LetterTemplates::builtIn())));
    return letters;
}

/** From the values of the requests to the finished file, as the desk does it. */
double ourTime(int count)
{
    return milliseconds([count] {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        must(writePdf(file, composed(count)));
    });
}

/** A line of text where PA Desk has it. */
struct BareText {
    QPointF baseline;
    QString text;
    int pixels = 0;
};

std::vector<std::vector<BareText>> bareTexts(const QList<Letter>& letters, const LetterFonts& fonts)
{
    Typesetter typesetter(fonts);
    std::vector<std::vector<BareText>> pages;
    for (const Letter& letter : letters) {
        for (const LetterPage& page : layOutLetter(letter, typesetter)) {
            std::vector<BareText>& texts = pages.emplace_back();
            for (const PlacedText& text : page.texts)
                texts.push_back({ text.baseline, text.line().text, qRound(text.em) });
        }
    }
    return pages;
}

/** The same lines at the same places by drawText(): no layout, no rules, no QR code. */
double bareTime(const std::vector<std::vector<BareText>>& pages, const LetterFonts& fonts)
{
    return milliseconds([&] {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        QFont font(fonts.text);
        bool first = true;
        for (const std::vector<BareText>& page : pages) {
            if (!std::exchange(first, false))
                writer.newPage();
            for (const BareText& text : page) {
                font.setPixelSize(text.pixels);
                painter.setFont(font);
                painter.drawText(text.baseline, text.text);
            }
        }
    });
}

/** Letters in one PDF, interleaved with the bare ones; passcodes are there already, so nothing is hashed. */
std::vector<Figure> measureLetters(const Sizes& sizes)
{
    const LetterFonts fonts = must(letterFonts());
    const std::vector<std::vector<BareText>> texts = bareTexts(composed(sizes.letters), fonts);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int run = 0; run < sizes.runs; ++run) {
        ours.push_back(ourTime(sizes.letters));
        bare.push_back(bareTime(texts, fonts));
    }
    return { { QStringLiteral("%1 letters in one PDF").arg(sizes.letters), QStringLiteral("ms"), median(ours),
        median(bare), QStringLiteral("the same text by QPainter::drawText"), 1.5 } };
}

const bool registered = registerMeasure("letters", measureLetters);

} // namespace
} // namespace padesk::bench
