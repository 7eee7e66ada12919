// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/texttokens.h"

#include <algorithm>

namespace padesk {
namespace {
struct Spelling {
    QStringView written;
    QStringView meant;
};

// Folded, so without small kana. The brackets are those of bank transfers, open on the side of the name.
constexpr Spelling kanaForms[] = {
    { u"かぶしきがいしや", u"株式会社" },
    { u"かぶしきかいしや", u"株式会社" },
    { u"ゆうげんがいしや", u"有限会社" },
    { u"ゆうげんかいしや", u"有限会社" },
    { u"ごうどうがいしや", u"合同会社" },
    { u"ごうどうかいしや", u"合同会社" },
    { u"(か)", u"株式会社" },
    { u"(ゆ)", u"有限会社" },
    { u"(ど)", u"合同会社" },
    { u"か)", u"株式会社" },
    { u"ゆ)", u"有限会社" },
    { u"ど)", u"合同会社" },
    { u"(か", u"株式会社" },
    { u"(ゆ", u"有限会社" },
    { u"(ど", u"合同会社" },
};

void mergeAt(TextTokens& tokens, qsizetype first, qsizetype count, QStringView form)
{
    const TextRange last = tokens[first + count - 1].range;
    TextToken& token = tokens[first];
    token.text = form.toString();
    token.range.length = last.from + last.length - token.range.from;
    token.isCompanyForm = true;
    tokens.remove(first + 1, count - 1);
}

/** A single bracket opens or closes towards the name: カ）カスミ, カスミ（カ. */
void mergeKanaForms(TextTokens& tokens)
{
    const QString text = joined(tokens);
    if (text.size() != tokens.size())
        return;
    for (const Spelling& form : kanaForms) {
        const qsizetype size = form.written.size();
        const bool opens = form.written.startsWith(u'(');
        const bool closes = form.written.endsWith(u')');
        if (text.size() > size && opens <= closes && text.startsWith(form.written))
            return mergeAt(tokens, 0, size, form.meant);
        if (text.size() > size && closes <= opens && text.endsWith(form.written))
            return mergeAt(tokens, text.size() - size, size, form.meant);
    }
}

QChar soundOf(QChar kana)
{
    switch (kana.unicode()) {
    case u'ぢ':
        return u'じ';
    case u'づ':
        return u'ず';
    case u'を':
        return u'お';
    default:
        return kana;
    }
}

/** a, i, u, e or o; null for ん and what is no kana. */
QChar vowelOf(QChar kana)
{
    static constexpr Spelling rows[] = {
        { u"あかさたなはまやらわがざだばぱ", u"a" },
        { u"いきしちにひみりぎじぢびぴ", u"i" },
        { u"うくすつぬふむゆるぐずづぶぷ", u"u" },
        { u"えけせてねへめれげぜでべぺ", u"e" },
        { u"おこそとのほもよろをごぞどぼぽ", u"o" },
    };
    for (const Spelling& row : rows) {
        if (row.written.contains(kana))
            return row.meant.front();
    }
    return {};
}

bool lengthens(QChar vowel, QChar kana)
{
    switch (vowel.unicode()) {
    case u'o':
        return kana == u'う' || kana == u'お' || kana == u'-';
    case u'u':
        return kana == u'う' || kana == u'-';
    case u'e':
        return kana == u'い' || kana == u'え' || kana == u'-';
    case u'a':
        return kana == u'あ' || kana == u'-';
    case u'i':
        return kana == u'い' || kana == u'-';
    default:
        return false;
    }
}

struct Letter {
    QChar letter;
    TextRange range;
};

QList<Letter> lettersOf(QStringView text)
{
    QList<Letter> letters;
    for (const TextToken& raw : rawTokens(text)) {
        const QString plain = raw.text.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : plain) {
            if (c >= u'a' && c <= u'z')
                letters.append({ c, raw.range });
        }
    }
    return letters;
}

// The longest first. "sh" and "ch" stand for themselves so that their h is not read as that of "hu".
constexpr Spelling romanSpellings[] = {
    { u"tty", u"cch" },
    { u"tti", u"cchi" },
    { u"tch", u"cch" },
    { u"ttu", u"ttsu" },
    { u"dzu", u"zu" },
    { u"sh", u"sh" },
    { u"ch", u"ch" },
    { u"ts", u"ts" },
    { u"sy", u"sh" },
    { u"ty", u"ch" },
    { u"cy", u"ch" },
    { u"zy", u"j" },
    { u"jy", u"j" },
    { u"dy", u"j" },
    { u"si", u"shi" },
    { u"ti", u"chi" },
    { u"tu", u"tsu" },
    { u"hu", u"fu" },
    { u"zi", u"ji" },
    { u"di", u"ji" },
    { u"du", u"zu" },
    { u"mb", u"nb" },
    { u"mm", u"nm" },
    { u"mp", u"np" },
};

Spelling spellingAt(const QString& text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    for (const Spelling& spelling : romanSpellings) {
        if (rest.startsWith(spelling.written))
            return spelling;
    }
    return { rest.left(1), rest.left(1) };
}

/** How many letters from there only lengthen an o or u: Ohno, Oono, Satou, Yuuki; but not the h of Ohara. */
qsizetype lengtheningLetters(const QString& text, qsizetype at, QChar vowel)
{
    const QStringView rest = QStringView(text).mid(at);
    if (vowel == u'u')
        return rest.startsWith(u'u') ? 1 : 0;
    if (vowel != u'o' || rest.isEmpty())
        return 0;
    if (rest.front() == u'o' || rest.front() == u'u')
        return 1;
    const bool beforeVowel = rest.size() > 1 && QStringView(u"aiueo").contains(rest[1]);
    return rest.front() == u'h' && !beforeVowel ? 1 : 0;
}
} // namespace

TextTokens kanaTokens(QStringView text)
{
    TextTokens folded = without(foldedTokens(text), false);
    mergeKanaForms(folded);
    TextTokens tokens;
    QChar vowel;
    for (TextToken& token : folded) {
        const QChar kana = token.text.size() == 1 ? soundOf(token.text.front()) : QChar();
        const bool lengthened = lengthens(vowel, kana);
        if (lengthened)
            token.text = u"-"_qs;
        else if (!kana.isNull())
            token.text = QString(kana);
        vowel = lengthened ? QChar() : vowelOf(kana);
        tokens.append(token);
    }
    return tokens;
}

TextTokens romanTokens(QStringView text)
{
    const QList<Letter> letters = lettersOf(text);
    QString written;
    for (const Letter& one : letters)
        written += one.letter;
    TextTokens tokens;
    for (qsizetype at = 0; at < written.size();) {
        const Spelling spelling = spellingAt(written, at);
        const qsizetype end = at + spelling.written.size();
        const qsizetype longer = lengtheningLetters(written, end, spelling.meant.back());
        const TextRange last = letters[end + longer - 1].range;
        const TextRange range { letters[at].range.from, last.from + last.length - letters[at].range.from };
        for (const QChar c : spelling.meant)
            tokens.append({ QString(c), range });
        at = end + longer;
    }
    return tokens;
}

TextTokens phoneTokens(QStringView text)
{
    static constexpr QStringView extensions[] = { u"内線", u"ext", u"#" };
    TextTokens folded = foldedTokens(text);
    const QString all = joined(folded);
    qsizetype end = folded.size();
    for (const QStringView extension : extensions) {
        if (const qsizetype at = all.indexOf(extension); at >= 0 && all.size() == folded.size())
            end = std::min(end, at);
    }
    TextTokens digits;
    for (const TextToken& token : folded.mid(0, end)) {
        if (token.text >= u"0"_qs && token.text <= u"9"_qs)
            digits.append(token);
    }
    const QString number = joined(digits);
    const qsizetype prefix = number.startsWith(u"0081") ? 4 : all.trimmed().startsWith(u"+81") ? 2 : 0;
    if (prefix == 0)
        return digits;
    digits.remove(0, prefix);
    // +81 (0)3 keeps the 0 in brackets.
    if (!joined(digits).startsWith(u'0'))
        digits.prepend({ u"0"_qs, {} });
    return digits;
}

} // namespace padesk
