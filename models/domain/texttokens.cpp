// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/texttokens.h"

#include "models/domain/companyforms.h"
#include "models/domain/fold.h"

#include <algorithm>

namespace padesk {
namespace {
qsizetype codePointLength(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

char32_t codePoint(QStringView text, qsizetype at)
{
    return codePointLength(text, at) == 2 ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool isMark(char32_t c)
{
    const bool voicing = c == 0xff9e || c == 0xff9f || c == 0x309b || c == 0x309c;
    return voicing || QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

/** ヴァ is one sound, so its small vowel is folded together with it. */
bool isVowelOfVu(QStringView cluster, QChar next)
{
    static const QString vu[] = { u"ヴ"_qs, u"ゔ"_qs, u"ｳﾞ"_qs };
    return QStringView(u"ァィェォぁぃぇぉｧｨｪｫ").contains(next)
        && std::any_of(std::begin(vu), std::end(vu), [&](const QString& one) { return cluster == one; });
}

qsizetype clusterLength(QStringView text, qsizetype at)
{
    qsizetype end = at + codePointLength(text, at);
    while (end < text.size() && isMark(codePoint(text, end)))
        end += codePointLength(text, end);
    if (end < text.size() && isVowelOfVu(text.mid(at, end - at), text[end]))
        ++end;
    return end - at;
}

bool isKanji(const QString& token)
{
    return !token.isEmpty()
        && (token.front().isSurrogate() || (token.front() >= u'\u3400' && token.front() <= u'\u9fff')
            || token.front() == u'々');
}

void foldGaBetweenKanji(TextTokens& tokens)
{
    for (qsizetype i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].text == u"が" && isKanji(tokens[i - 1].text) && isKanji(tokens[i + 1].text))
            tokens[i].text = u"け"_qs;
    }
}

TextRange span(const TextRange& first, const TextRange& last)
{
    return { first.from, last.from + last.length - first.from };
}

/** Appends one folded character; where a legal form ends with it, the form takes the place of its characters. */
void appendFolded(TextTokens& tokens, QString& sinceForm, const TextToken& token)
{
    tokens.append(token);
    sinceForm += token.text;
    const CompanyForm form = companyFormAtEnd(sinceForm);
    if (form.written.isEmpty())
        return;
    const qsizetype first = tokens.size() - form.written.size();
    const TextToken merged { form.longForm.toString(), span(tokens[first].range, token.range), true };
    tokens.resize(first);
    tokens.append(merged);
    sinceForm.clear();
}

/** Unpaired tokens of one side, neighbours joined. */
class Marks {
public:
    void add(const TextRange& range)
    {
        const qsizetype end = range.from + range.length;
        if (range.length == 0)
            return;
        if (m_ranges.isEmpty() || m_ranges.constLast().from + m_ranges.constLast().length < range.from)
            m_ranges.append(range);
        else
            m_ranges.last().length = std::max(m_ranges.constLast().length, end - m_ranges.constLast().from);
    }
    QList<TextRange> take() { return std::move(m_ranges); }

private:
    QList<TextRange> m_ranges;
};

/** lengths[i][j]: the longest common sequence of the tokens from i and j on. */
using Lengths = QList<QList<int>>;

Lengths commonLengths(const TextTokens& left, const TextTokens& right)
{
    Lengths lengths(left.size() + 1, QList<int>(right.size() + 1, 0));
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            lengths[i][j] = left[i].text == right[j].text ? lengths[i + 1][j + 1] + 1
                                                          : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}
} // namespace

TextTokens rawTokens(QStringView text)
{
    TextTokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = clusterLength(text, at);
        tokens.append({ text.mid(at, length).toString(), { at, length } });
        at += length;
    }
    return tokens;
}

TextTokens foldedTokens(QStringView text)
{
    TextTokens tokens;
    QString sinceForm;
    for (const TextToken& raw : rawTokens(text)) {
        const bool space = std::all_of(raw.text.begin(), raw.text.end(), [](QChar c) { return c.isSpace(); });
        const QString folded = space ? u" "_qs : fold(raw.text);
        for (qsizetype at = 0; at < folded.size(); at += codePointLength(folded, at))
            appendFolded(tokens, sinceForm, { folded.mid(at, codePointLength(folded, at)), raw.range });
    }
    foldGaBetweenKanji(tokens);
    return tokens;
}

TextTokens without(const TextTokens& tokens, bool companyForms)
{
    TextTokens kept;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(kept),
        [=](const TextToken& token) { return token.text != u" " && !(companyForms && token.isCompanyForm); });
    return kept;
}

QString joined(const TextTokens& tokens)
{
    QString text;
    for (const TextToken& token : tokens)
        text += token.text;
    return text;
}

TextDifference difference(const TextTokens& left, const TextTokens& right)
{
    // Fields are short; of a text that is not, only the equal ends are found.
    constexpr qsizetype mostCells = 1'000'000;
    qsizetype head = 0;
    while (head < left.size() && head < right.size() && left[head].text == right[head].text)
        ++head;
    const TextTokens a = left.mid(head);
    const TextTokens b = right.mid(head);
    const bool small = a.size() * b.size() <= mostCells;
    const Lengths lengths = small ? commonLengths(a, b) : Lengths();
    Marks onLeft;
    Marks onRight;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (small && i < a.size() && j < b.size() && a[i].text == b[j].text) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && (!small || lengths[i + 1][j] >= lengths[i][j + 1]))) {
            onLeft.add(a[i++].range);
        } else {
            onRight.add(b[j++].range);
        }
    }
    return { onLeft.take(), onRight.take() };
}

} // namespace padesk
