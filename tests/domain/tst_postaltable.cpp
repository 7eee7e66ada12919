// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postaltable.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace padesk;

class PostalTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksUp_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char* code, const QStringList& addresses) {
            QTest::newRow(code) << QString::fromLatin1(code) << addresses;
        };
        row("1000013", { QStringLiteral("東京都 千代田区 霞が関") });
        row("0600000", { QStringLiteral("北海道 札幌市中央区 ") });
        row("0010010", { QStringLiteral("北海道 札幌市北区 北十条西") });
        row("9071801", { QStringLiteral("沖縄県 八重山郡与那国町 与那国") });
        // One code, two cities.
        row("4980000", { QStringLiteral("愛知県 弥富市 "), QStringLiteral("三重県 桑名郡木曽岬町 ") });
        row("4411324",
            { QStringLiteral("愛知県 新城市 井道"), QStringLiteral("愛知県 新城市 内井道"),
                QStringLiteral("愛知県 新城市 奥井道") });
        // A floor of a building that has one entry for all its codes.
        row("1006015", { QStringLiteral("東京都 千代田区 霞が関霞が関ビル") });
        // A rule instead of a town.
        row("4090142", { QStringLiteral("山梨県 北都留郡小菅村 ") });
        row("9999999", {});
        row("100001", {});
        row("10000130", {});
        row("100\t131", {});
        row("", {});
    }

    void looksUp()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, addresses);
        QStringList found;
        const QList<PostalAddress> list = PostalTable::bundled().lookup(code);
        for (const PostalAddress& address : list) {
            QCOMPARE(address.postalCode, code);
            found.append(QStringList { address.prefecture, address.city, address.town }.join(u' '));
        }
        QCOMPARE(found, addresses);
    }

    void hasKana()
    {
        const PostalAddress address = PostalTable::bundled().lookup(QStringLiteral("1000013")).value(0);
        QCOMPARE(address.prefectureKana, QStringLiteral("トウキョウト"));
        QCOMPARE(address.cityKana, QStringLiteral("チヨダク"));
    }

    void hasAllOfJapan()
    {
        const PostalTable& table = PostalTable::bundled();
        QCOMPARE(table.size(), 120610);
        QCOMPARE(table.prefectures().size(), 47);
        QCOMPARE(table.prefectures().first(), QStringLiteral("北海道"));
        QCOMPARE(table.prefectures().last(), QStringLiteral("沖縄県"));
    }

    void everyPrefectureHasAddresses()
    {
        const PostalTable& table = PostalTable::bundled();
        QSet<QString> seen;
        for (quint32 seed = 0; seed < 5000; ++seed) {
            const PostalAddress address = table.pick(seed);
            QVERIFY(!address.town.isEmpty());
            QVERIFY(table.lookup(address.postalCode).contains(address));
            seen.insert(address.prefecture);
        }
        QCOMPARE(seen.size(), 47);
        QCOMPARE(table.pick(7), table.pick(7));
    }

    void refusesOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray head = "padesk-postal 1 1 1 2\n01\ta\tA\n\n01101\tb\tB\n\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("\0\0\0\4abcd", 8);
        QTest::newRow("other text") << qCompress("hello world\n");
        QTest::newRow("newer") << qCompress("padesk-postal 2 0 0 0\n\n\n");
        QTest::newRow("cut off") << qCompress(head + "0010000\t01101\t\n");
        QTest::newRow("only a head") << qCompress("padesk-postal 1 1 1 2");
    }

    void refusesOtherBytes()
    {
        QFETCH(QByteArray, packed);
        const Result<PostalTable> table = PostalTable::unpack(packed);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Code::Corrupt);
    }
};

PADESK_TEST(postaltable, PostalTableTest)
#include "tst_postaltable.moc"
