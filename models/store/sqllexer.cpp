// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqllexer.h"

namespace padesk {
namespace {
bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

class Lexer {
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    { }

    std::vector<SqlToken> run()
    {
        while (m_at < m_text.size()) {
            if (!special())
                ++m_at;
        }
        flushText();
        return std::move(m_tokens);
    }

private:
    using Kind = SqlToken::Kind;

    bool special()
    {
        const QChar c = m_text[m_at];
        if (c == u'\'' || c == u'"')
            return add(Kind::Quoted, afterQuote(c));
        if (c == u'-' && peek(1) == u'-')
            return add(Kind::Comment, lineEnd(m_at));
        if (c == u'/' && peek(1) == u'*')
            return add(Kind::Comment, afterText(u"*/", m_at + 2));
        if (c == u'$')
            return dollarQuoted();
        if (c == u':')
            return parameter();
        if (c == u'{')
            return placeholder();
        return c == u';' && endsStatement() && add(Kind::StatementEnd, m_at + 1);
    }

    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    qsizetype nameEnd(qsizetype from) const
    {
        while (from < m_text.size() && isNamePart(m_text[from]))
            ++from;
        return from;
    }

    qsizetype lineEnd(qsizetype from) const
    {
        const auto end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    qsizetype afterText(QStringView wanted, qsizetype from) const
    {
        const auto found = m_text.indexOf(wanted, from);
        return found < 0 ? m_text.size() : found + wanted.size();
    }

    // A doubled quote is two quoted pieces side by side, which comes to the same.
    qsizetype afterQuote(QChar quote) const { return afterText(QStringView(&quote, 1), m_at + 1); }

    bool dollarQuoted()
    {
        const auto tagEnd = isNameStart(peek(1)) ? nameEnd(m_at + 1) : m_at + 1;
        const bool afterName = m_at > 0 && isNamePart(m_text[m_at - 1]);
        if (afterName || tagEnd >= m_text.size() || m_text[tagEnd] != u'$')
            return false;
        return add(Kind::Quoted, afterText(m_text.sliced(m_at, tagEnd + 1 - m_at), tagEnd + 1));
    }

    bool parameter()
    {
        if (peek(1) == u':') {
            m_at += 2;
            return true;
        }
        return isNameStart(peek(1)) && add(Kind::Parameter, nameEnd(m_at + 1), 1);
    }

    bool placeholder()
    {
        const auto end = nameEnd(m_at + 1);
        if (end == m_at + 1 || end >= m_text.size() || m_text[end] != u'}')
            return false;
        return add(Kind::Placeholder, end + 1, 1, 1);
    }

    // A comment may stand between the ';' and the end of its line.
    bool endsStatement() const
    {
        const auto end = lineEnd(m_at);
        const auto rest = m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
        if (!rest.isEmpty() && !rest.startsWith(u"--"))
            return false;
        if (end >= m_text.size())
            return true;
        const auto nextLine = m_text.sliced(end + 1, lineEnd(end + 1) - end - 1);
        return nextLine.trimmed().isEmpty();
    }

    bool add(Kind kind, qsizetype end, qsizetype skipFront = 0, qsizetype skipBack = 0)
    {
        flushText();
        m_tokens.push_back({ kind, m_text.sliced(m_at + skipFront, end - m_at - skipFront - skipBack) });
        m_at = m_textFrom = end;
        return true;
    }

    void flushText()
    {
        if (m_at > m_textFrom)
            m_tokens.push_back({ Kind::Text, m_text.sliced(m_textFrom, m_at - m_textFrom) });
        m_textFrom = m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_textFrom = 0;
    std::vector<SqlToken> m_tokens;
};
} // namespace

std::vector<SqlToken> sqlTokens(QStringView text)
{
    return Lexer(text).run();
}

} // namespace padesk
