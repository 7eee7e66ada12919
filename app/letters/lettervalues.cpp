// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettervalues.h"

#include "models/domain/guidedocuments.h"
#include "models/domain/inputfields.h"

#include <QJsonArray>

#include <array>

namespace padesk {
namespace {

struct Era {
    QDate first;
    QStringView name;
};

const std::array<Era, 3> eras { {
    { QDate(2019, 5, 1), u"令和" },
    { QDate(1989, 1, 8), u"平成" },
    { QDate(1926, 12, 25), u"昭和" },
} };

struct CodeWord {
    QStringView field;
    QStringView code;
    QStringView ja;
    QStringView en;
};

constexpr std::array<CodeWord, 20> codeWords { {
    { u"contract", u"PA", u"パスポート・アドバンテージ", u"Passport Advantage" },
    { u"contract", u"PAX", u"パスポート・アドバンテージ・エクスプレス", u"Passport Advantage Express" },
    { u"contract", u"OEM", u"OEM", u"OEM" },
    { u"contract", u"FCT", u"FCT", u"FCT" },
    { u"role", u"primary", u"サイトご担当者（プライマリー・ユーザー）", u"site contact (primary user)" },
    { u"role", u"secondary", u"セカンダリー・ユーザー", u"secondary user" },
    { u"role", u"user", u"ユーザー", u"user" },
    { u"decision", u"approved", u"承認", u"approved" },
    { u"decision", u"refused", u"拒否", u"refused" },
    { u"decision", u"received", u"受付", u"received" },
    { u"decision", u"applied", u"反映済", u"applied" },
    { u"decision", u"cancelled", u"取消", u"cancelled" },
    // The usual reasons (F28); any other code is printed as it is.
    { u"reason_code", u"document_mismatch", u"送付物の登録情報と相違があるため",
        u"The request differs from the documents we have sent." },
    { u"reason_code", u"not_site_contact", u"サイトご担当者としてのご登録が確認できないため",
        u"We have no record of you as the site contact." },
    { u"reason_code", u"unknown_site", u"サイト番号が確認できないため", u"We could not find the site number." },
    { u"reason_code", u"no_contract", u"有効なご契約が確認できないため", u"We could not find a valid contract." },
    { u"reason_code", u"refused_by_site", u"サイトご担当者により拒否されたため",
        u"The site contact refused the request." },
    { u"reason_code", u"not_confirmed", u"ご本人の確認ができないため", u"We could not confirm who you are." },
    { u"reason_code", u"not_needed", u"不要になったため", u"It is not needed any more." },
    { u"reason_code", u"registration_in_doubt", u"先にご登録内容の確認が必要なため",
        u"The registration has to be cleared first." },
} };

QString inWords(const QString& field, const QString& code, bool japanese)
{
    for (const CodeWord& word : codeWords) {
        if (word.field == field && word.code == code)
            return (japanese ? word.ja : word.en).toString();
    }
    return code;
}

QString postalCode(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits.size() == 7 ? digits.left(3) + u'-' + digits.mid(3) : text;
}

/** A document has one line for a value, so line breaks and runs of spaces inside become one space. */
QString oneLine(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    QString text = value.toString();
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    return text;
}

/** By kind, and for FCT and OEM by the day of registration (F10). */
bool passcodeIsUsual(const LetterRequest& request)
{
    if (request.kind != LetterKind::FctRegistrationNotice)
        return mayCarryPasscode(request.kind);
    const QDate registered = QDate::fromString(request.values.value(u"registered_on").toString(), Qt::ISODate);
    return passcodeExpected(Contract::Fct, registered);
}

bool passcodeIsShown(const LetterRequest& request)
{
    if (!mayCarryPasscode(request.kind))
        return false;
    return request.passcode || request.carriesPasscode.value_or(passcodeIsUsual(request));
}

} // namespace

QString japaneseDate(QDate date)
{
    const QString monthDay = QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
    for (const Era& era : eras) {
        if (date < era.first)
            continue;
        const int year = date.year() - era.first.year() + 1;
        return era.name.toString() + (year == 1 ? QStringLiteral("元") : QString::number(year)) + u'年' + monthDay;
    }
    return QString::number(date.year()) + u'年' + monthDay;
}

LetterValues::LetterValues(const LetterRequest& request)
    : m_language(request.language)
    , m_showsPasscode(passcodeIsShown(request))
{
    addTexts(request.values);
    addDerived();
    if (request.kind == LetterKind::DecisionNotice) // to the applicant, unless it is a copy to the site contact
        fallBack(QStringLiteral("applicant_name"), QStringLiteral("contact_name"));
    if (!m_showsPasscode && passcodeIsUsual(request))
        m_texts.insert(QStringLiteral("verified"), QStringLiteral("yes"));
    address();
}

void LetterValues::addTexts(const QJsonObject& values)
{
    const bool japanese = m_language == u"ja";
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString name = value.key();
        QStringList elements;
        for (const QJsonValue& element : value->isArray() ? value->toArray() : QJsonArray { *value })
            elements.append(oneLine(element));
        elements.removeAll(QString());
        QString text = elements.join(japanese ? QStringLiteral("、") : QStringLiteral(", "));
        m_raw.insert(name, text);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (name.endsWith(u"_on") && date.isValid())
            text = japanese ? japaneseDate(date) : date.toString(Qt::ISODate);
        else if (name.endsWith(u"postal_code"))
            text = postalCode(text);
        else if (name == u"tel" || name == u"fax")
            text = formatPhone(text);
        m_texts.insert(name, inWords(name, text, japanese));
        m_lists.insert(name, elements);
    }
}

void LetterValues::fallBack(const QString& name, const QString& other)
{
    if (isEmpty(name) && !isEmpty(other))
        m_texts.insert(name, text(other));
}

void LetterValues::addDerived()
{
    m_texts.insert(QStringLiteral("contract_name"), text(QStringLiteral("contract")));
    m_texts.insert(QStringLiteral("contract"), raw(QStringLiteral("contract")));
    fallBack(QStringLiteral("reason"), QStringLiteral("reason_code"));
    // Only conditions ask for it; the code itself never passes through the values.
    m_texts.insert(QStringLiteral("passcode"), m_showsPasscode ? QStringLiteral("yes") : QString());
}

void LetterValues::address()
{
    const QString code = text(QStringLiteral("postal_code"));
    m_addressee = { code.isEmpty() ? QString() : u'〒' + code, text(QStringLiteral("address")),
        text(QStringLiteral("company")), text(QStringLiteral("department")), text(QStringLiteral("contact_name")) };
    const bool japanese = m_language == u"ja";
    const bool person = !m_addressee.name.isEmpty();
    if (japanese && person)
        m_addressee.name += QStringLiteral(" 様");
    else if (japanese && !m_addressee.department.isEmpty())
        m_addressee.department += QStringLiteral(" 御中");
    else if (japanese && !m_addressee.company.isEmpty())
        m_addressee.company += QStringLiteral(" 御中");
    m_texts.insert(QStringLiteral("addressee"),
        person                                 ? m_addressee.name
            : m_addressee.department.isEmpty() ? m_addressee.company
                                               : m_addressee.company + u' ' + m_addressee.department);
}

QStringList LetterValues::list(const QString& name) const
{
    const QStringList elements = m_lists.value(name);
    return elements.size() > 1 ? elements : text(name).split(u'、');
}

QString LetterValues::officeLine(const QString& name) const
{
    return text(QStringLiteral("office_") + name);
}

} // namespace padesk
