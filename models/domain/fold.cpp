// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"

#include "models/domain/companyforms.h"
#include "models/domain/foldtable.h"

namespace padesk {

namespace {

constexpr char16_t vu = u'ゔ';
constexpr char16_t ga = u'が';

char16_t voiced(char16_t kana)
{
    static constexpr QStringView plain = u"かきくけこさしすせそたちつてとはひふへほうゝわいえを";
    static constexpr QStringView marked = u"がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞばびべぼ";
    const qsizetype at = plain.indexOf(QChar(kana));
    return at < 0 ? kana : marked[at].unicode();
}

char16_t semiVoiced(char16_t kana)
{
    static constexpr QStringView plain = u"はひふへほ";
    static constexpr QStringView marked = u"ぱぴぷぺぽ";
    const qsizetype at = plain.indexOf(QChar(kana));
    return at < 0 ? kana : marked[at].unicode();
}

bool isKanji(QChar c)
{
    return (c >= u'\u3400' && c <= u'\u9fff') || c == u'々' || c.isSurrogate();
}

// Takes the units of a text one by one and keeps the folded text so far.
class Folder {
public:
    explicit Folder(qsizetype size) { m_out.reserve(size + 16); }

    enum class Form { AsTyped, Normalized };
    /** False when the text has to be normalised as a whole first. In a normalised text marks that stand apart are left
     * out. */
    bool add(QStringView text, Form form);
    QString take();

private:
    void act(char16_t unit, char16_t action);
    void addBeyondBmp(char32_t codePoint);
    void append(char16_t folded);
    void mark(char16_t (*marked)(char16_t));
    bool resolveVu(char16_t next);
    void closeCompanyForm();
    void foldGaBetweenKanji();

    const FoldTable& m_table = FoldTable::instance();
    QString m_out;
    bool m_space = false;
    bool m_vu = false;
    bool m_ga = false;
};

bool Folder::add(QStringView text, Form form)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t folded = m_table[unit];
        if (folded > FoldTable::LastAction) {
            append(folded);
        } else if (folded == FoldTable::Surrogate) {
            // Half a pair leaves no trace.
            if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                addBeyondBmp(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        } else if (folded == FoldTable::Combine && form == Form::AsTyped) {
            return false;
        } else {
            act(unit, folded);
        }
    }
    return true;
}

void Folder::act(char16_t unit, char16_t action)
{
    switch (action) {
    case FoldTable::Space:
        m_space = !m_out.isEmpty();
        break;
    case FoldTable::VoicedMark:
        mark(voiced);
        break;
    case FoldTable::SemiVoicedMark:
        mark(semiVoiced);
        break;
    case FoldTable::Expand:
        add(m_table.expansion(unit), Form::Normalized);
        break;
    default:
        break;
    }
}

void Folder::addBeyondBmp(char32_t codePoint)
{
    const QString folded = m_table.beyondBmp(codePoint);
    if (folded.size() == 2 && folded.front().isHighSurrogate()) {
        append(folded[0].unicode());
        append(folded[1].unicode());
    } else {
        add(folded, Form::Normalized);
    }
}

void Folder::append(char16_t folded)
{
    if (m_vu && resolveVu(folded))
        return;
    if (m_space) {
        m_space = false;
        m_out.append(u' ');
    }
    m_out.append(QChar(folded));
    switch (folded) {
    case vu:
        m_vu = true;
        break;
    case ga:
        m_ga = true;
        break;
    case u')':
    case u'社':
    case u'人':
    case u'合':
        closeCompanyForm();
        break;
    default:
        break;
    }
}

void Folder::mark(char16_t (*marked)(char16_t))
{
    if (m_space || m_out.isEmpty())
        return;
    const char16_t kana = marked(m_out.back().unicode());
    m_out.back() = QChar(kana);
    m_vu = kana == vu;
    m_ga = m_ga || kana == ga;
}

// ヴァ is バ, ヴュ is ビュ, ヴ alone is ブ. True when next is used up.
bool Folder::resolveVu(char16_t next)
{
    m_vu = false;
    static constexpr QStringView vowels = u"あいえおやゆよ";
    static constexpr QStringView rows = u"ばびべぼびびび";
    const qsizetype at = m_space ? -1 : vowels.indexOf(QChar(next));
    m_out.back() = at < 0 ? QChar(u'ぶ') : rows[at];
    return at >= 0 && at < 4;
}

void Folder::closeCompanyForm()
{
    const CompanyForm form = companyFormAtEnd(m_out);
    if (form.written.isEmpty())
        return;
    m_out.chop(form.written.size());
    if (!m_out.isEmpty() && m_out.back() != u' ')
        m_out.append(u' ');
    m_out.append(form.longForm);
    m_space = true;
}

// 霞ヶ関, 霞ケ関 and 霞が関 are one place. Only between kanji, so that スガ試験機 is still found by スガ.
void Folder::foldGaBetweenKanji()
{
    for (qsizetype i = m_out.indexOf(QChar(ga), 1); i > 0; i = m_out.indexOf(QChar(ga), i + 1)) {
        if (i + 1 < m_out.size() && isKanji(m_out[i - 1]) && isKanji(m_out[i + 1]))
            m_out[i] = u'け';
    }
}

QString Folder::take()
{
    if (m_vu)
        resolveVu(u'\0');
    if (m_ga)
        foldGaBetweenKanji();
    return std::move(m_out);
}

} // namespace

QString fold(QStringView text)
{
    Folder folder(text.size());
    if (folder.add(text, Folder::Form::AsTyped))
        return folder.take();
    Folder again(text.size());
    again.add(text.toString().normalized(QString::NormalizationForm_KC), Folder::Form::Normalized);
    return again.take();
}

} // namespace padesk
