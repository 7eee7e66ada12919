// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {

using Parse = Parsed<QString> (*)(QStringView);

void addColumns()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
}

Parsed<QString> icn(QStringView typed)
{
    return parseIcn(typed);
}

rc::Gen<QString> digits(int length)
{
    return rc::gen::map(rc::gen::container<std::string>(static_cast<std::size_t>(length), rc::gen::inRange('0', ':')),
        [](const std::string& text) { return QString::fromStdString(text); });
}

} // namespace

Q_DECLARE_METATYPE(Parse)

class NumberFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        addColumns();
        const struct {
            const char* name;
            Parse parse;
            QString typed;
            QString value;
        } cases[] = {
            { "site", parseSiteNumber, u"7000001"_qs, u"7000001"_qs },
            { "site of 3", parseSiteNumber, u"3999999"_qs, u"3999999"_qs },
            { "site full-width", parseSiteNumber, u"７０００００１"_qs, u"7000001"_qs },
            { "site hyphens", parseSiteNumber, u"700-0001"_qs, u"7000001"_qs },
            { "site long vowel mark", parseSiteNumber, u"７００ー０００１"_qs, u"7000001"_qs },
            { "site spaces", parseSiteNumber, u"　700 0001\t"_qs, u"7000001"_qs },
            { "site byte order mark", parseSiteNumber, u"\ufeff7000001"_qs, u"7000001"_qs },
            { "agreement", parseAgreementNumber, u" ａ1b-２３ "_qs, u"A1B-23"_qs },
            { "icn", icn, u"ab－12 3"_qs, u"AB123"_qs },
            { "icn of ten", icn, u"1234567890"_qs, u"1234567890"_qs },
            { "postal", parsePostalCode, u"100-0013"_qs, u"1000013"_qs },
            { "postal mark", parsePostalCode, u"〒１００−００１３"_qs, u"1000013"_qs },
            { "postal mark and space", parsePostalCode, u"〒 1000013"_qs, u"1000013"_qs },
            { "phone", parsePhone, u"03-1234-5678"_qs, u"0312345678"_qs },
            { "phone full-width", parsePhone, u"０３（１２３４）５６７８"_qs, u"0312345678"_qs },
            { "mobile", parsePhone, u"090 1234 5678"_qs, u"09012345678"_qs },
            { "phone +81", parsePhone, u"+81-3-1234-5678"_qs, u"0312345678"_qs },
            { "phone +81 (0)", parsePhone, u"＋81 (0)3 1234 5678"_qs, u"0312345678"_qs },
            { "mobile +81", parsePhone, u"+819012345678"_qs, u"09012345678"_qs },
            { "phone 0081", parsePhone, u"0081 3 1234 5678"_qs, u"0312345678"_qs },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.parse << c.typed << c.value;
    }

    void reads()
    {
        QFETCH(const Parse, parse);
        QFETCH(const QString, typed);
        const Parsed<QString> parsed = parse(typed);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().code));
        QTEST(*parsed, "value");
    }

    void refuses_data()
    {
        QTest::addColumn<Parse>("parse");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        const auto length = [](int found, int expected) {
            return QJsonObject { { u"length"_qs, found }, { u"expected"_qs, expected } };
        };
        const auto at = [](int position, const QString& character) {
            return QJsonObject { { u"position"_qs, position }, { u"character"_qs, character } };
        };
        const auto phone = [](int found) {
            return QJsonObject { { u"length"_qs, found }, { u"min"_qs, 10 }, { u"max"_qs, 11 } };
        };
        const struct {
            const char* name;
            Parse parse;
            QString typed;
            QStringView code;
            QJsonObject parameters;
        } cases[] = {
            { "site empty", parseSiteNumber, QString(), problem::required, {} },
            { "site blank", parseSiteNumber, u" 　\t"_qs, problem::required, {} },
            { "site of 6", parseSiteNumber, u"700001"_qs, problem::siteNumberLength, length(6, 7) },
            { "site of 8", parseSiteNumber, u"70000012"_qs, problem::siteNumberLength, length(8, 7) },
            { "site hyphen only", parseSiteNumber, u"-"_qs, problem::siteNumberLength, length(0, 7) },
            { "site of 1", parseSiteNumber, u"1000001"_qs, problem::siteNumberStart, { { u"found"_qs, u"1"_qs } } },
            { "site placeholder", parseSiteNumber, u" 7xxxxxxx"_qs, problem::notADigit, at(3, u"x"_qs) },
            { "site other digits", parseSiteNumber, u"7٠00001"_qs, problem::notADigit, at(2, u"٠"_qs) },
            { "site beyond the BMP", parseSiteNumber, u"𠮷7000001"_qs, problem::notADigit, at(1, u"𠮷"_qs) },
            { "site NUL", parseSiteNumber, QString(u"70000"_qs + QChar(0) + u"1"_qs), problem::controlCharacter,
                { { u"position"_qs, 6 }, { u"codepoint"_qs, u"U+0000"_qs } } },
            { "site half a pair", parseSiteNumber, u"\xd842"_qs + u"7000001"_qs, problem::brokenCharacter,
                { { u"position"_qs, 1 } } },
            { "agreement kanji", parseAgreementNumber, u"A契1"_qs, problem::notAlphanumeric, at(2, u"契"_qs) },
            { "agreement long", parseAgreementNumber, QString(21, u'1'), problem::tooLong,
                { { u"length"_qs, 21 }, { u"max"_qs, 20 } } },
            { "icn of eleven", icn, u"12345678901"_qs, problem::tooLong, { { u"length"_qs, 11 }, { u"max"_qs, 10 } } },
            { "icn sign", icn, u"12/3"_qs, problem::notAlphanumeric, at(3, u"/"_qs) },
            { "icn hyphen only", icn, u"--"_qs, problem::notAlphanumeric, at(1, u"-"_qs) },
            { "postal mark only", parsePostalCode, u"〒"_qs, problem::required, {} },
            { "postal of 6", parsePostalCode, u"100-001"_qs, problem::postalCodeLength, length(6, 7) },
            { "phone of 9", parsePhone, u"031234567"_qs, problem::phoneLength, phone(9) },
            { "phone of 12", parsePhone, u"031234567890"_qs, problem::phoneLength, phone(12) },
            { "phone without its zero", parsePhone, u"312345678"_qs, problem::phoneStart,
                { { u"found"_qs, u"3"_qs } } },
            { "phone extension", parsePhone, u"03-1234-5678内線1"_qs, problem::notADigit, at(13, u"内"_qs) },
            { "phone abroad", parsePhone, u"+1 212 555 0100"_qs, problem::phoneForeign,
                { { u"found"_qs, u"+12125550100"_qs } } },
            { "phone plus only", parsePhone, u"+81"_qs, problem::phoneLength, phone(1) },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.parse << c.typed << c.code.toString() << c.parameters;
    }

    void refuses()
    {
        QFETCH(const Parse, parse);
        QFETCH(const QString, typed);
        const Parsed<QString> parsed = parse(typed);
        QVERIFY(!parsed);
        QTEST(parsed.error().code, "code");
        QTEST(parsed.error().parameters, "parameters");
    }

    void writesPhones_data()
    {
        QTest::addColumn<QString>("written");
        for (const char* number : { "03-1234-5678", "06-6123-4567", "011-241-1234", "0123-45-6789", "01267-2-3456",
                 "04-2998-1111", "042-973-1111", "04-7167-1111", "04-7092-1111", "0470-22-1111", "0422-51-1111",
                 "042-322-1111", "045-671-1111", "0463-22-1111", "04992-2-1111", "0550-82-1111", "052-961-1111",
                 "05769-6-1111", "0742-34-1111", "07468-2-1111", "079-421-1111", "0794-82-1111", "0795-42-1111",
                 "082-423-1111", "0824-62-1111", "08387-2-1111", "08512-2-1111", "0977-21-1111", "098-866-1111",
                 "0980-82-1111", "09802-2-1111", "099-226-1111", "0997-52-1111", "09969-3-1111", "022-382-1111",
                 "0223-22-1111", "025-526-1111", "0255-72-1111", "090-1234-5678", "080-1234-5678", "070-1234-5678",
                 "050-1234-5678", "0120-123-456", "0570-123-456", "0800-123-4567", "0990-123-456" })
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void writesPhones()
    {
        QFETCH(const QString, written);
        const Parsed<QString> parsed = parsePhone(written);
        QVERIFY(parsed);
        QCOMPARE(formatPhone(*parsed), written);
    }

    void leavesWhatItCannotFormat()
    {
        QCOMPARE(formatPhone(u"123"_qs), u"123"_qs);
        QCOMPARE(formatPhone(u"0312-45678"_qs), u"0312-45678"_qs);
        QCOMPARE(formatPhone(QString()), QString());
        QCOMPARE(formatPostalCode(u"10000"_qs), u"10000"_qs);
        QCOMPARE(formatPostalCode(u"1000013"_qs), u"100-0013"_qs);
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("numbers survive writing and reading", [] {
            const QString phone = u'0' + *digits(*rc::gen::element(9, 10));
            RC_ASSERT(parsePhone(formatPhone(phone)).value() == phone);
            RC_ASSERT(parsePhone(test::fullWidth(formatPhone(phone))).value() == phone);
            const QString postal = *digits(7);
            RC_ASSERT(parsePostalCode(u'〒' + formatPostalCode(postal)).value() == postal);
            const QString site = *rc::gen::element(u'7', u'3') + *digits(6);
            RC_ASSERT(parseSiteNumber(test::fullWidth(site)).value() == site);
        }));
    }

    void acceptsOnlyWhatTheFieldHolds()
    {
        QVERIFY(rc::check("any text gives a site number or a problem", [] {
            const Parsed<QString> parsed = parseSiteNumber(*test::anyText());
            if (parsed)
                RC_ASSERT(parsed->size() == siteNumberLength && (parsed->front() == u'7' || parsed->front() == u'3'));
            else
                RC_ASSERT(inputProblemCodes().contains(parsed.error().code));
        }));
    }
};

PADESK_TEST(numberfields, NumberFieldsTest)
#include "tst_numberfields.moc"
