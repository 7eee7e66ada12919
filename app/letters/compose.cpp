// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettervalues.h"
#include "models/domain/passcodealphabet.h"

#include <algorithm>

namespace padesk {
namespace {

using Type = TemplateLine::Type;

/** Walks a template, taking @if branches, joining paragraph lines and collecting what is empty. */
class Composer {
public:
    Composer(const LetterRequest& request, const LetterTemplates& templates)
        : m_request(request)
        , m_values(request)
        , m_japanese(request.language == u"ja")
    {
        const QString contract = m_values.raw(QStringLiteral("contract"));
        for (const QString& name : requiredValues(request.kind, contract, request.medium))
            need(name);
        if (m_values.raw(QStringLiteral("decision")) == u"refused")
            need(QStringLiteral("reason"));
        for (const TemplateLine& line : templates.lines(request.kind, request.language))
            take(line);
        endParagraph();
    }

    const QStringList& missing() const { return m_missing; }
    Letter letter() const;

private:
    void need(const QString& name);
    void take(const TemplateLine& line);
    void takeBranch(const TemplateLine& line);
    void takeText(const TemplateLine& line);
    void takeParagraph(const QString& text);
    void takeRow(const TemplateLine& line);
    void takeList(const TemplateLine& line, LetterItem::Type type);
    void endParagraph();
    bool holds(const TemplateLine& condition) const;
    QString filled(const QString& text);
    QStringList officeLines() const;

    const LetterRequest& m_request;
    LetterValues m_values;
    bool m_japanese;
    QStringList m_missing;
    QList<bool> m_branches;
    QString m_subject;
    QString m_paragraph;
    int m_step = 0;
    QList<LetterItem> m_items;
};

void Composer::need(const QString& name)
{
    if (m_values.isEmpty(name) && !m_missing.contains(name))
        m_missing.append(name);
}

QString Composer::filled(const QString& text)
{
    return fillPlaceholders(text, [this](const QString& name) {
        need(name);
        return m_values.text(name);
    });
}

bool Composer::holds(const TemplateLine& condition) const
{
    if (condition.text.isEmpty())
        return !m_values.isEmpty(condition.label);
    return condition.text.split(u',').contains(m_values.raw(condition.label));
}

void Composer::take(const TemplateLine& line)
{
    if (line.type == Type::If || line.type == Type::Else || line.type == Type::End)
        takeBranch(line);
    else if (!m_branches.contains(false))
        takeText(line);
}

void Composer::takeBranch(const TemplateLine& line)
{
    endParagraph();
    if (line.type == Type::If)
        m_branches.append(holds(line));
    else if (m_branches.isEmpty())
        return;
    else if (line.type == Type::Else)
        m_branches.last() = !m_branches.last();
    else
        m_branches.removeLast();
}

void Composer::takeText(const TemplateLine& line)
{
    using Item = LetterItem::Type;
    if (line.type == Type::Paragraph)
        return takeParagraph(filled(line.text));
    endParagraph();
    if (line.type != Type::Step && line.type != Type::Blank)
        m_step = 0;
    switch (line.type) {
    case Type::Subject:
        m_subject = filled(line.text);
        break;
    case Type::Heading:
        m_items.append({ Item::Heading, {}, filled(line.text) });
        break;
    case Type::Bullet:
        takeList(line, Item::Bullet);
        break;
    case Type::Step:
        m_items.append({ Item::Step, QString::number(++m_step) + u'.', filled(line.text) });
        break;
    case Type::Row:
    case Type::StrongRow:
        takeRow(line);
        break;
    case Type::Note:
        m_items.append({ Item::Note, m_japanese ? QStringLiteral("※") : QStringLiteral("*"), filled(line.text) });
        break;
    case Type::Centred:
        m_items.append({ Item::Centred, {}, filled(line.text) });
        break;
    case Type::Right:
        m_items.append({ Item::Right, {}, filled(line.text) });
        break;
    case Type::Passcode:
        if (m_values.showsPasscode())
            m_items.append({ Item::Passcode, {}, {} });
        break;
    case Type::Paragraph:
    case Type::Blank:
    case Type::Block:
    case Type::If:
    case Type::Else:
    case Type::End:
        break;
    }
}

void Composer::takeParagraph(const QString& text)
{
    m_step = 0;
    if (text.startsWith(u'\u3000'))
        endParagraph(); // an indent begins a new one
    if (!m_paragraph.isEmpty() && !m_japanese)
        m_paragraph += u' ';
    m_paragraph += text;
}

void Composer::endParagraph()
{
    if (!m_paragraph.isEmpty())
        m_items.append({ LetterItem::Type::Paragraph, {}, m_paragraph });
    m_paragraph.clear();
}

void Composer::takeRow(const TemplateLine& line)
{
    const QStringList names = placeholdersIn(line.text);
    const bool nothing = !names.isEmpty()
        && std::all_of(names.begin(), names.end(), [&](const QString& name) { return m_values.isEmpty(name); });
    if (nothing)
        return; // a required one is already in m_missing
    const auto type = line.type == Type::StrongRow ? LetterItem::Type::StrongRow : LetterItem::Type::Row;
    m_items.append({ type, filled(line.label), filled(line.text) });
}

void Composer::takeList(const TemplateLine& line, LetterItem::Type type)
{
    const QString bullet = m_japanese ? QStringLiteral("・") : QStringLiteral("•");
    const QStringList names = placeholdersIn(line.text);
    if (names.size() != 1 || m_values.isEmpty(names.first())) {
        m_items.append({ type, bullet, filled(line.text) });
        return;
    }
    for (const QString& element : m_values.list(names.first())) {
        m_items.append({ type, bullet, fillPlaceholders(line.text, [&](const QString&) { return element; }) });
    }
}

QStringList Composer::officeLines() const
{
    const auto part = [&](const QString& before, const QString& name) {
        const QString text = m_values.officeLine(name);
        return text.isEmpty() ? QString() : before + text;
    };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral("　"));
    };
    const QString hours = m_japanese ? QStringLiteral("受付時間 ") : QStringLiteral("Hours ");
    QStringList lines {
        joined({ part(QStringLiteral("〒"), QStringLiteral("postal_code")), part({}, QStringLiteral("address")) }),
        joined({ part(QStringLiteral("TEL "), QStringLiteral("tel")),
            part(QStringLiteral("FAX "), QStringLiteral("fax")) }),
        part(hours, QStringLiteral("hours")), part({}, QStringLiteral("email"))
    };
    lines.removeAll(QString());
    return lines;
}

Letter Composer::letter() const
{
    Letter letter;
    letter.kind = m_request.kind;
    letter.language = m_request.language;
    letter.medium = m_request.medium;
    letter.windowOffset = m_request.windowOffset;
    letter.subject = m_subject;
    letter.date = m_values.text(QStringLiteral("issued_on"));
    letter.reference = m_values.text(QStringLiteral("request_number"));
    letter.addressee = m_values.addressee();
    letter.officeName = m_values.officeLine(QStringLiteral("name"));
    letter.officeLines = officeLines();
    letter.items = m_items;
    if (m_values.showsPasscode())
        letter.passcode = m_request.passcode;
    return letter;
}

} // namespace

bool Letter::isMasked() const
{
    const auto box = [](const LetterItem& item) { return item.type == LetterItem::Type::Passcode; };
    return !passcode && std::any_of(items.begin(), items.end(), box);
}

QString letterPlainText(const Letter& letter)
{
    const QString colon = letter.language == u"ja" ? QStringLiteral("：") : QStringLiteral(": ");
    QStringList lines;
    for (const LetterItem& item : letter.items) {
        switch (item.type) {
        case LetterItem::Type::Heading:
            lines << QString() << item.text;
            break;
        case LetterItem::Type::Row:
        case LetterItem::Type::StrongRow:
            lines << item.label + colon + item.text;
            break;
        case LetterItem::Type::Bullet:
        case LetterItem::Type::Step:
        case LetterItem::Type::Note:
            lines << item.label + u' ' + item.text;
            break;
        case LetterItem::Type::Passcode:
            lines << redactedPasscode.toString();
            break;
        case LetterItem::Type::Paragraph:
        case LetterItem::Type::Centred:
        case LetterItem::Type::Right:
            lines << item.text << QString();
            break;
        }
    }
    return lines.join(u'\n').trimmed() + u'\n';
}

QStringList missingValues(const LetterRequest& request, const LetterTemplates& templates)
{
    return Composer(request, templates).missing();
}

Result<Letter> composeLetter(const LetterRequest& request, const LetterTemplates& templates)
{
    if (templates.lines(request.kind, request.language).isEmpty())
        return fail(Error::Code::NotFound, QStringLiteral("no text of this letter in language: ") + request.language);
    const Composer composer(request, templates);
    if (!composer.missing().isEmpty())
        return fail(Error::Code::BadInput,
            QStringLiteral("empty placeholder: ") + composer.missing().join(QStringLiteral(", ")));
    return composer.letter();
}

} // namespace padesk
