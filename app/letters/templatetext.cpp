// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/templatetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace padesk {
namespace {

using Type = TemplateLine::Type;

constexpr std::array<std::pair<QStringView, Type>, 8> prefixes { {
    { u"= ", Type::Heading },
    { u"- ", Type::Bullet },
    { u"+ ", Type::Step },
    { u"|* ", Type::StrongRow },
    { u"| ", Type::Row },
    { u"~ ", Type::Note },
    { u">> ", Type::Right },
    { u"> ", Type::Centred },
} };

/** Like trimmed(), but an ideographic space is an indent and stays. */
QString withoutAsciiSpace(QString text)
{
    const auto space = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; };
    while (!text.isEmpty() && space(text.back()))
        text.chop(1);
    while (!text.isEmpty() && space(text.front()))
        text.remove(0, 1);
    return text;
}

TemplateLine directive(const QString& text, int number)
{
    if (text == u"@passcode")
        return { Type::Passcode, number, {}, {} };
    if (text == u"@else")
        return { Type::Else, number, {}, {} };
    if (text == u"@end")
        return { Type::End, number, {}, {} };
    const QString condition = withoutAsciiSpace(text.mid(4));
    return { Type::If, number, condition.section(u'=', 0, 0), condition.section(u'=', 1) };
}

bool isDirective(const QString& text)
{
    return text == u"@passcode" || text == u"@else" || text == u"@end" || text.startsWith(u"@if ");
}

TemplateLine parseLine(const QString& line, int number)
{
    const QString text = withoutAsciiSpace(line);
    if (text.isEmpty())
        return { Type::Blank, number, {}, {} };
    if (text.startsWith(u"subject:"))
        return { Type::Subject, number, {}, withoutAsciiSpace(text.mid(8)) };
    if (text.startsWith(u"{>") && text.endsWith(u'}'))
        return { Type::Block, number, text.mid(2, text.size() - 3), {} };
    if (isDirective(text))
        return directive(text, number);
    for (const auto& [prefix, type] : prefixes) {
        if (!text.startsWith(prefix))
            continue;
        const QString rest = withoutAsciiSpace(text.mid(prefix.size()));
        if (type != Type::Row && type != Type::StrongRow)
            return { type, number, {}, rest };
        return { type, number, withoutAsciiSpace(rest.section(u'|', 0, 0)), withoutAsciiSpace(rest.section(u'|', 1)) };
    }
    return { Type::Paragraph, number, {}, text };
}

/** Finds placeholders; problem is called for a brace without its partner. */
template <class Found, class Broken>
void scanBraces(const QString& text, Found found, Broken broken)
{
    qsizetype at = 0;
    while ((at = text.indexOf(u'{', at)) >= 0) {
        const qsizetype close = text.indexOf(u'}', at);
        const qsizetype open = text.indexOf(u'{', at + 1);
        if (close < 0 || (open >= 0 && open < close)) {
            broken(text.mid(at + 1, 20));
            ++at;
            continue;
        }
        found(text.mid(at + 1, close - at - 1));
        at = close + 1;
    }
}

void checkNames(const TemplateLine& line, QList<TemplateProblem>& problems)
{
    const auto check = [&](const QString& name) {
        if (!knownPlaceholders().contains(name))
            problems.append({ TemplateProblem::Code::UnknownPlaceholder, line.number, name });
    };
    const auto broken = [&](const QString& rest) {
        problems.append({ TemplateProblem::Code::UnclosedBrace, line.number, rest });
    };
    if (line.type == Type::If && (line.label == u"passcode" || line.label == u"verified"))
        return;
    if (line.type == Type::If)
        check(line.label);
    else if (line.type != Type::Block)
        scanBraces(line.label + u'|' + line.text, check, broken);
}

void checkShape(const TemplateLine& line, const QStringList& blocks, QList<TemplateProblem>& problems)
{
    using Code = TemplateProblem::Code;
    const bool row = line.type == Type::Row || line.type == Type::StrongRow;
    if (row && (line.label.isEmpty() || line.text.isEmpty()))
        problems.append({ Code::IncompleteRow, line.number, line.label });
    if (line.type == Type::Block && !blocks.contains(line.label))
        problems.append({ Code::UnknownBlock, line.number, line.label });
    if (line.type == Type::Paragraph && line.text.startsWith(u'@'))
        problems.append({ Code::UnknownDirective, line.number, line.text.section(u' ', 0, 0) });
}

} // namespace

QList<TemplateLine> parseTemplate(const QString& text)
{
    QList<TemplateLine> lines;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (!line.startsWith(u'#'))
            lines.append(parseLine(line, number));
    }
    return lines;
}

QStringList placeholdersIn(const QString& text)
{
    QStringList names;
    scanBraces(
        text, [&](const QString& name) { names.append(name); }, [](const QString&) {});
    return names;
}

QString fillPlaceholders(const QString& text, const std::function<QString(const QString&)>& value)
{
    QString result;
    qsizetype done = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(done);
        result += text.mid(done, open - done) + value(text.mid(open + 1, close - open - 1));
        done = close + 1;
    }
}

const QStringList& knownPlaceholders()
{
    static const QStringList names = QStringLiteral(
        "office_name office_postal_code office_address office_tel office_fax office_hours office_email portal_url "
        "change_form_fax site_number contract contract_name agreement_number icn company department contact_name "
        "addressee postal_code address contact_email tel fax request_number issued_on registered_on "
        "contracted_on received_on due_on decided_on page_total applicant_count applicants applicant_name role reason "
        "decision changes sales_rep sign_in_id subject note")
                                         .split(u' ');
    return names;
}

QList<TemplateProblem> checkTemplate(const QString& text, const QStringList& blocks, TemplatePart part)
{
    using Code = TemplateProblem::Code;
    QList<TemplateProblem> problems;
    QList<int> open;
    bool subject = false;
    for (const TemplateLine& line : parseTemplate(text)) {
        checkNames(line, problems);
        checkShape(line, blocks, problems);
        subject = subject || (line.type == Type::Subject && !line.text.isEmpty());
        if (line.type == Type::If)
            open.append(line.number);
        else if ((line.type == Type::Else || line.type == Type::End) && open.isEmpty())
            problems.append({ Code::UnbalancedIf, line.number, {} });
        else if (line.type == Type::End)
            open.removeLast();
    }
    for (const int number : open)
        problems.append({ Code::UnbalancedIf, number, {} });
    if (part == TemplatePart::Letter && !subject)
        problems.append({ Code::SubjectMissing, 1, {} });
    return problems;
}

} // namespace padesk
