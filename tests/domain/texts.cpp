// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/texts.h"

#include <QStringList>

void showValue(const QString& text, std::ostream& out)
{
    out << text.toStdString() << " (";
    for (const QChar c : text)
        out << ' ' << std::hex << uint(c.unicode());
    out << " )";
}

namespace padesk::test {

namespace {

QString joined(const std::vector<QString>& pieces)
{
    QString text;
    for (const QString& piece : pieces)
        text += piece;
    return text;
}

rc::Gen<QString> unitBetween(int first, int end)
{
    return rc::gen::map(rc::gen::inRange(first, end), [](int unit) { return QString(QChar(unit)); });
}

rc::Gen<QString> pieceOf(const QStringList& pieces)
{
    return rc::gen::elementOf(std::vector<QString>(pieces.begin(), pieces.end()));
}

} // namespace

rc::Gen<QString> anyText()
{
    static const QStringList awkward { u"\u3099"_qs, u"゛"_qs, u"ﾟ"_qs, u"\u0301"_qs, u"\u0345"_qs, u"ヴ"_qs, u"ァ"_qs,
        u"・"_qs, u" "_qs, u"(株)"_qs, u"㈱"_qs, u"㌀"_qs, u"社"_qs, u"法人"_qs, u"一般"_qs, u"社団"_qs, u"株式会"_qs,
        u"山が"_qs, u"𠮷"_qs, u"\xd842"_qs, u"\xdfb7"_qs, u"𝐀"_qs, u"\u1100"_qs, u"\u1161"_qs, u"ŀ"_qs, u"İ"_qs,
        u"ﬃ"_qs };
    const auto piece = rc::gen::oneOf(unitBetween(0, 0x10000), unitBetween(0x20, 0x7f), unitBetween(0x3000, 0x3100),
        unitBetween(0xff00, 0xfff0), pieceOf(awkward));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), joined);
}

rc::Gen<QString> japaneseText()
{
    static const QStringList pieces { u"株式会社"_qs, u"(株)"_qs, u"㈲"_qs, u"山田"_qs, u"髙橋"_qs, u"渡邉"_qs,
        u"霞ヶ関"_qs, u"𠮷"_qs, u"ヴァ"_qs, u"ー"_qs, u"-"_qs, u" "_qs, u"　"_qs, u"・"_qs, u"ﾊﾟ"_qs, u"商店"_qs };
    const auto piece = rc::gen::oneOf(unitBetween(u'A', u'Z' + 1), unitBetween(u'0', u'9' + 1),
        unitBetween(0x3041, 0x3097), unitBetween(0x30a1, 0x30fb), pieceOf(pieces));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), joined);
}

QString fullWidth(QString text)
{
    for (QChar& c : text) {
        if (c > u' ' && c < u'\x7f')
            c = QChar(c.unicode() + 0xfee0);
        else if (c == u' ')
            c = u'\u3000';
    }
    return text;
}

QString katakana(QString text)
{
    for (QChar& c : text) {
        if (c >= u'ぁ' && c <= u'ゖ')
            c = QChar(c.unicode() + 0x60);
    }
    return text;
}

} // namespace padesk::test
