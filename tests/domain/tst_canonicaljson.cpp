// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace padesk;

namespace {

QJsonValue parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

} // namespace

class CanonicalJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("canonical");
        const struct {
            const char* name;
            QByteArray json;
            QByteArray canonical;
        } cases[] = {
            { "null", "null", "null" },
            { "true", "true", "true" },
            { "spaces", " { \"a\" : [ 1 , 2 ] } ", "{\"a\":[1,2]}" },
            { "empty", "[{},[]]", "[{},[]]" },
            { "keys", "{\"b\":1,\"a\":2,\"A\":3,\"aa\":4}", "{\"A\":3,\"a\":2,\"aa\":4,\"b\":1}" },
            { "keys by UTF-8", "{\"\\ud842\\udfb7\":1,\"\\uff5e\":2,\"z\":3}", "{\"z\":3,\"～\":2,\"𠮷\":1}" },
            { "integer", "7000001", "7000001" },
            { "integer with fraction", "1.0", "1" },
            { "integer with exponent", "1e3", "1000" },
            { "minus nought", "-0.0", "0" },
            { "fraction", "0.1", "0.1" },
            { "long integer", "9007199254740993", "9007199254740993" },
            { "least integer", "-9223372036854775808", "-9223372036854775808" },
            { "large", "1e300", "1e+300" },
            { "small", "5e-324", "5e-324" },
            { "Japanese", "\"\\u5c71\\u7530\"", "\"山田\"" },
            { "escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\"" },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.json << c.canonical;
    }

    void writes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, canonical);
        QCOMPARE(canonicalJson(parsed(json)), canonical);
        QCOMPARE(canonicalJson(parsed(canonical)), canonical);
    }

    void keepsBrokenCharactersApart()
    {
        QCOMPARE(canonicalJson(QString(QChar(0xd842))), QByteArray("\"\\ud842\""));
        QVERIFY(canonicalJson(QString(QChar(0xd842))) != canonicalJson(QString(QChar(0xd843))));
    }

    void hasNoNumberForInfinity()
    {
        QCOMPARE(canonicalJson(std::numeric_limits<double>::infinity()), QByteArray("null"));
        QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Undefined)), QByteArray("null"));
    }

    void isTheSameAfterReadingItBack()
    {
        QVERIFY(rc::check("canonical(read(canonical(v))) == canonical(v)", [] {
            const QString key = u'k' + *test::japaneseText();
            const double number = *rc::gen::arbitrary<double>();
            const auto integer = *rc::gen::arbitrary<qint64>();
            const QJsonObject object { { key, number }, { u"n"_qs, integer },
                { u"t"_qs, QJsonArray { *test::japaneseText() } } };
            const QByteArray canonical = canonicalJson(object);
            RC_ASSERT(parsed(canonical).toObject().value(key).toDouble() == number);
            RC_ASSERT(parsed(canonical).toObject().value(u"n"_qs).toInteger() == integer);
            RC_ASSERT(canonicalJson(parsed(canonical)) == canonical);
        }));
    }
};

PADESK_TEST(canonicaljson, CanonicalJsonTest)
#include "tst_canonicaljson.moc"
