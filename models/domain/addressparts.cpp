// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/addressparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace padesk {
namespace {
constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";
constexpr QStringView kanjiNumerals = u"〇零一二三四五六七八九十百千";
constexpr qsizetype streetNumbers = 3;

bool isDigit(const QString& token)
{
    return token.size() == 1 && token.front() >= u'0' && token.front() <= u'9';
}

bool isKanjiNumeral(const QString& token)
{
    return token.size() == 1 && kanjiNumerals.contains(token.front());
}

int multiplierOf(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

/** 二十三 and 二三 are 23. More characters than a house number can have stay as they are. */
QString kanjiNumber(QStringView numerals)
{
    constexpr qsizetype mostCharacters = 7;
    if (numerals.size() > mostCharacters)
        return numerals.toString();
    int total = 0;
    int digits = 0;
    bool anyDigit = false;
    for (const QChar c : numerals) {
        if (const int multiplier = multiplierOf(c)) {
            total += (anyDigit ? digits : 1) * multiplier;
            digits = 0;
            anyDigit = false;
        } else {
            digits = digits * 10 + static_cast<int>(std::max<qsizetype>(kanjiDigits.indexOf(c), 0));
            anyDigit = true;
        }
    }
    return QString::number(total + digits);
}

QString withoutLeadingZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits.toString();
}

/** Reads the tokens of an address one by one into place, numbers and building. */
class Reader {
public:
    explicit Reader(TextTokens tokens)
        : m_tokens(std::move(tokens))
        , m_text(joined(m_tokens))
    { }

    AddressParts read();

private:
    bool textAt(qsizetype at, QStringView text) const { return QStringView(m_text).mid(at).startsWith(text); }
    bool numeralAt(qsizetype at) const;
    qsizetype runLength(qsizetype at, bool (*belongs)(const QString&)) const;
    bool isNumberInKanji(qsizetype end) const;
    QStringView unitAt(qsizetype at) const;
    void takeNumber(qsizetype length, const QString& value);
    void takeCharacter();
    void takeUnits();
    bool streetIsOpen() const { return m_afterSeparator && m_parts.building.isEmpty(); }

    TextTokens m_tokens;
    QString m_text;
    qsizetype m_at = 0;
    AddressParts m_parts;
    /** The last thing read was a number, or a number and what separates it from the next one. */
    bool m_afterNumber = false;
    bool m_afterSeparator = false;
    bool m_streetDone = false;
};

bool Reader::numeralAt(qsizetype at) const
{
    return at < m_tokens.size() && (isDigit(m_tokens[at].text) || isKanjiNumeral(m_tokens[at].text));
}

qsizetype Reader::runLength(qsizetype at, bool (*belongs)(const QString&)) const
{
    qsizetype end = at;
    while (end < m_tokens.size() && belongs(m_tokens[end].text))
        ++end;
    return end - at;
}

/** 一丁目, 五番地, 北一条, 一の二, 一-二, but not 三田, 六本木, 一番町 or 千代田. */
bool Reader::isNumberInKanji(qsizetype end) const
{
    static constexpr QStringView units[] = { u"丁目", u"番地", u"号", u"階", u"条" };
    if (std::any_of(std::begin(units), std::end(units), [&](QStringView unit) { return textAt(end, unit); }))
        return true;
    if (textAt(end, u"番"))
        return !textAt(end, u"番町");
    if (textAt(end, u"-") || textAt(end, u"の") || textAt(end, u"丁"))
        return numeralAt(end + 1);
    return m_afterSeparator;
}

/** A word that only separates the number before it from the next one. */
QStringView Reader::unitAt(qsizetype at) const
{
    static constexpr QStringView units[] = { u"丁目", u"番地の", u"番地", u"番", u"号室", u"号", u"-" };
    for (const QStringView unit : units) {
        if (textAt(at, unit) && !(unit == u"番" && textAt(at, u"番町")))
            return unit;
    }
    static constexpr QStringView beforeNumber[] = { u"の", u"丁" };
    for (const QStringView unit : beforeNumber) {
        if (textAt(at, unit) && numeralAt(at + 1))
            return unit;
    }
    return {};
}

void Reader::takeNumber(qsizetype length, const QString& value)
{
    const TextRange first = m_tokens[m_at].range;
    const TextRange last = m_tokens[m_at + length - 1].range;
    m_parts.tokens.append({ value, { first.from, last.from + last.length - first.from } });
    const bool partOfName = textAt(m_at + length, u"条") || (m_at > 0 && m_tokens[m_at - 1].text == u"第");
    m_at += length;
    const bool continues = m_parts.street.isEmpty() || streetIsOpen();
    if (partOfName && !m_streetDone) {
        m_parts.place += value;
    } else if (!m_streetDone && continues && m_parts.street.size() < streetNumbers) {
        m_parts.street.append(value);
        m_afterNumber = true;
    } else {
        m_streetDone = true;
        m_parts.buildingNumbers.append(value);
        m_afterNumber = true;
    }
    m_afterSeparator = false;
}

void Reader::takeUnits()
{
    while (m_at < m_tokens.size()) {
        const QStringView unit = unitAt(m_at);
        if (unit.isEmpty())
            break;
        m_at += unit.size();
        m_afterSeparator = true;
    }
    // 3F and 3階 are one floor; what follows a room is no word.
    const bool floor = textAt(m_at, u"階")
        || (textAt(m_at, u"f") && (m_at + 1 == m_tokens.size() || !m_tokens[m_at + 1].text.front().isLetter()));
    if (floor || textAt(m_at, u"室"))
        ++m_at;
    m_afterNumber = false;
}

void Reader::takeCharacter()
{
    const TextToken& token = m_tokens[m_at++];
    if (token.text == u" " || token.text == u"-" || token.text == u"," || token.text == u".")
        return;
    if (!m_parts.street.isEmpty())
        m_streetDone = true;
    m_afterSeparator = false;
    m_parts.tokens.append(token);
    (m_parts.street.isEmpty() ? m_parts.place : m_parts.building) += token.text;
}

AddressParts Reader::read()
{
    while (m_at < m_tokens.size()) {
        if (m_afterNumber)
            takeUnits();
        if (m_at == m_tokens.size())
            break;
        if (const qsizetype digits = runLength(m_at, isDigit)) {
            takeNumber(digits, withoutLeadingZeros(QStringView(m_text).mid(m_at, digits)));
            continue;
        }
        const qsizetype numerals = runLength(m_at, isKanjiNumeral);
        if (numerals > 0 && isNumberInKanji(m_at + numerals))
            takeNumber(numerals, kanjiNumber(QStringView(m_text).mid(m_at, numerals)));
        else
            takeCharacter();
    }
    return std::move(m_parts);
}

void cutPrefecture(AddressParts& parts)
{
    static const QRegularExpression prefecture(u"^(東京都|北海道|京都府|大阪府|\\p{Han}{2,3}県)"_qs);
    parts.prefecture = prefecture.match(parts.place).captured();
    parts.place.remove(0, parts.prefecture.size());
}

/** 大字 and 字 come and go; 之 is written for の; ビルヂング, ビルディング and bldg are ビル. */
void normaliseNames(AddressParts& parts)
{
    static const QRegularExpression section(u"大?字"_qs);
    static const QRegularExpression building(u"びるぢんぐ|びるでいんぐ|building|bldg"_qs);
    static const QRegularExpression basement(u"地下"_qs);
    static const QRegularExpression writtenNo(u"(?<=\\p{Han})[之乃](?=\\p{Han})"_qs);
    parts.place.remove(section).replace(writtenNo, u"の"_qs);
    parts.building.replace(building, u"びる"_qs).replace(basement, u"b"_qs);
}

bool isSubsequence(const QStringList& part, const QStringList& whole)
{
    auto at = whole.begin();
    for (const QString& one : part) {
        at = std::find(at, whole.end(), one);
        if (at == whole.end())
            return false;
        ++at;
    }
    return true;
}

bool agreeWhereBothSay(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}
} // namespace

AddressParts addressParts(QStringView address)
{
    TextTokens tokens = foldedTokens(address);
    // A token of one unit each keeps text and tokens in step; legal forms and rare kanji are longer.
    TextTokens units;
    for (const TextToken& token : std::as_const(tokens)) {
        for (const QChar unit : token.text)
            units.append({ QString(unit), token.range });
    }
    AddressParts parts = Reader(std::move(units)).read();
    cutPrefecture(parts);
    normaliseNames(parts);
    return parts;
}

bool isSameAddress(const AddressParts& one, const AddressParts& other)
{
    const bool samePlace = one.place == other.place && agreeWhereBothSay(one.prefecture, other.prefecture);
    if (!samePlace || !agreeWhereBothSay(one.building, other.building))
        return false;
    // 1-2-501 may be 1番2号 501号室: what counts is the order of all numbers.
    if (one.street + one.buildingNumbers == other.street + other.buildingNumbers)
        return true;
    return one.street == other.street
        && (isSubsequence(one.buildingNumbers, other.buildingNumbers)
            || isSubsequence(other.buildingNumbers, one.buildingNumbers));
}

} // namespace padesk
