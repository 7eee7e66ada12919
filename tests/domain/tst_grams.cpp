// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {

QSet<QString> setOf(const QStringList& list)
{
    return { list.begin(), list.end() };
}

// An index as the store makes it, in memory.
class Index {
public:
    Index()
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"grams"_qs))
        , m_query(open())
    {
        run(u"create virtual table grams using fts5(text, content='', detail=none, "
            "tokenize=\"unicode61 remove_diacritics 0 tokenchars '@.-'\")"_qs);
        run(u"create virtual table words using fts5vocab(grams, 'row')"_qs);
    }
    ~Index()
    {
        m_query = QSqlQuery();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"grams"_qs);
    }

    void insert(int id, const QString& text)
    {
        m_query.prepare(u"insert into grams(rowid, text) values(?, ?)"_qs);
        m_query.addBindValue(id);
        m_query.addBindValue(gramText(text));
        if (!m_query.exec())
            qFatal("%s", qPrintable(m_query.lastError().text()));
    }

    QStringList tokens()
    {
        run(u"select term from words"_qs);
        QStringList list;
        while (m_query.next())
            list.append(m_query.value(0).toString());
        return list;
    }

    QList<int> hits(const QString& query)
    {
        QStringList quoted;
        for (const QString& gram : queryGrams(fold(query)))
            quoted.append(u'"' + gram + u'"');
        m_query.prepare(u"select rowid from grams where grams match ? order by rowid"_qs);
        m_query.addBindValue(quoted.join(u" AND "_qs));
        if (!m_query.exec())
            qFatal("%s", qPrintable(m_query.lastError().text()));
        QList<int> ids;
        while (m_query.next())
            ids.append(m_query.value(0).toInt());
        return ids;
    }

private:
    QSqlDatabase open()
    {
        m_database.setDatabaseName(u":memory:"_qs);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        return m_database;
    }
    void run(const QString& sql)
    {
        if (!m_query.exec(sql))
            qFatal("%s", qPrintable(m_query.lastError().text()));
    }

    QSqlDatabase m_database;
    QSqlQuery m_query;
};

} // namespace

class GramsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areDistinctAndWithinWords_data()
    {
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("one") << u"山"_qs << QStringList { u"山"_qs };
        QTest::newRow("two") << u"山田"_qs << QStringList { u"山"_qs, u"田"_qs, u"山田"_qs };
        QTest::newRow("repeated") << u"aaaa"_qs << QStringList { u"a"_qs, u"aa"_qs, u"aaa"_qs };
        QTest::newRow("two words") << u"ab c"_qs << QStringList { u"a"_qs, u"b"_qs, u"ab"_qs, u"c"_qs };
        QTest::newRow("pair") << u"𠀋a"_qs << QStringList { u"𠀋"_qs, u"a"_qs, u"𠀋a"_qs };
        QTest::newRow("token characters")
            << u"@.-"_qs << QStringList { u"@"_qs, u"."_qs, u"-"_qs, u"@."_qs, u".-"_qs, u"@.-"_qs };
    }

    void areDistinctAndWithinWords()
    {
        QFETCH(const QString, folded);
        QFETCH(const QStringList, expected);
        const QStringList found = grams(folded);
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(setOf(found), setOf(expected));
        QCOMPARE(setOf(gramText(folded).split(u' ', Qt::SkipEmptyParts)), setOf(expected));
    }

    void ofAQueryAreTheFewest_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("one") << u"山"_qs << QStringList { u"山"_qs };
        QTest::newRow("two") << u"山田"_qs << QStringList { u"山田"_qs };
        QTest::newRow("three") << u"abc"_qs << QStringList { u"abc"_qs };
        QTest::newRow("four") << u"abcd"_qs << QStringList { u"abc"_qs, u"bcd"_qs };
        QTest::newRow("six") << u"abcdef"_qs << QStringList { u"abc"_qs, u"def"_qs };
        QTest::newRow("seven") << u"abcdefg"_qs << QStringList { u"abc"_qs, u"def"_qs, u"efg"_qs };
        QTest::newRow("words") << u"abc d"_qs << QStringList { u"abc"_qs, u"d"_qs };
        QTest::newRow("implied word") << u"abc b ab"_qs << QStringList { u"abc"_qs };
        QTest::newRow("same word twice") << u"ab ab"_qs << QStringList { u"ab"_qs };
        QTest::newRow("pairs") << u"𠀋𠀋𠀋"_qs << QStringList { u"𠀋𠀋𠀋"_qs };
    }

    void ofAQueryAreTheFewest()
    {
        QFETCH(const QString, query);
        QTEST(queryGrams(query), "expected");
    }

    void ofAnyPartAreAmongThoseOfTheText()
    {
        QVERIFY(rc::check("query grams of a part are in the text", [] {
            const QString folded = fold(*test::japaneseText());
            const QList<uint> characters = folded.toUcs4();
            const auto from = *rc::gen::inRange<qsizetype>(0, characters.size() + 1);
            const auto length = *rc::gen::inRange<qsizetype>(0, characters.size() - from + 1);
            const QString part
                = QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()) + from, length).trimmed();
            const QSet<QString> ofText = setOf(grams(folded));
            for (const QString& gram : queryGrams(part))
                RC_ASSERT(ofText.contains(gram));
        }));
    }

    void areOneTokenEach()
    {
        // The characters that folded text can hold, between two letters, so that a split would show as a short token.
        Index index;
        QSet<QString> expected;
        int id = 0;
        const auto insert = [&](QString& text) {
            for (const QString& gram : grams(text))
                expected.insert(gram);
            index.insert(++id, text);
            text.clear();
        };
        QString text;
        for (char32_t c = 0x21; c < 0x30000; c += c < 0x10000 ? 1 : 7) {
            const QString folded = fold(QString::fromUcs4(&c, 1));
            if (!folded.isEmpty() && !folded.contains(u' '))
                text += u'q' + folded + u"q "_qs;
            if (text.size() > 4000)
                insert(text);
        }
        insert(text);
        const QSet<QString> found = setOf(index.tokens());
        const QSet<QString> unexpected = found - expected;
        QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.values().mid(0, 20).join(u' ')));
        QCOMPARE(found.size(), expected.size());
    }

    void findWhatIsThere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("kanji") << u"山田"_qs << QList<int> { 1, 3 };
        QTest::newRow("company form typed otherwise") << u"㈱山田"_qs << QList<int> { 1 };
        QTest::newRow("kana") << u"ぱすぽーと"_qs << QList<int> { 2 };
        QTest::newRow("e-mail") << u"TARO@example"_qs << QList<int> { 3 };
        QTest::newRow("plus sign") << u"taro+pa"_qs << QList<int> { 4 };
        QTest::newRow("quote") << u"\"x\""_qs << QList<int> { 5 };
        QTest::newRow("symbol") << u"★"_qs << QList<int> { 5 };
        QTest::newRow("nothing") << u"鈴木"_qs << QList<int> {};
        QTest::newRow("house number") << u"3−1"_qs << QList<int> { 1 };
    }

    void findWhatIsThere()
    {
        Index index;
        index.insert(1, fold(u"山田商事株式会社 霞が関3-1"_qs));
        index.insert(2, fold(u"パスポート・アドバンテージ"_qs));
        index.insert(3, fold(u"山田 太郎 taro@example.co.jp"_qs));
        index.insert(4, fold(u"taro+pa@example.co.jp"_qs));
        index.insert(5, fold(u"★ \"x\" ★"_qs));
        QFETCH(const QString, query);
        QTEST(index.hits(query), "ids");
    }
};

PADESK_TEST(grams, GramsTest)
#include "tst_grams.moc"
