// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"
#include "models/store/database.h"
#include "models/store/effectwriter.h"
#include "models/store/search.h"
#include "models/store/transaction.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Parts that companies are put together from; what folding treats specially is among them. */
const QStringList& parts()
{
    static const QStringList list { u"株式会社"_qs, u"(株)"_qs, u"㈱"_qs, u"有限会社"_qs, u"髙橋"_qs, u"高橋"_qs,
        u"山﨑"_qs, u"渡邉"_qs, u"齋藤"_qs, u"タナカ"_qs, u"ﾀﾅｶ"_qs, u"たなか"_qs, u"ヴィーナス"_qs, u"バイオ"_qs,
        u"コンピューター"_qs, u"コンピュ−タ"_qs, u"ＡＢＣ"_qs, u"abc"_qs, u"Ａ・Ｂ"_qs, u"第1工場"_qs, u"①号館"_qs,
        u"「東京」"_qs, u"C++"_qs, u"AT&T"_qs, u"50%"_qs, u"a_b"_qs, u"\"x\""_qs, u"o'neil"_qs, u"*"_qs, u"𠮷野家"_qs,
        u"🏢ビル"_qs, u"é"_qs, u"ß"_qs, u"北海道"_qs, u"銀行"_qs, u"東京"_qs, u"京都"_qs, u"AND"_qs, u"OR NOT"_qs,
        u"NEAR(a b)"_qs, u"-"_qs, u"ー"_qs };
    return list;
}

QString randomText(QRandomGenerator& random, int most)
{
    QStringList chosen;
    for (int left = random.bounded(1, most + 1); left > 0; --left)
        chosen.append(parts().at(random.bounded(int(parts().size()))));
    return chosen.join(random.bounded(2) ? QString() : u" "_qs);
}

/** Writes the records as a command would: row, index and history. */
template <class T>
void write(Database& database, const QList<T>& records)
{
    Result<Transaction> transaction = Transaction::begin(database);
    Result<EffectWriter> writer = EffectWriter::begin(database);
    std::vector<Effect> effects;
    for (const T& record : records)
        effects.push_back(Change<T> { std::nullopt, record, u"import"_qs });
    const EventStamp stamp { QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC), u"operator"_qs, {}, QUuid(), {} };
    if (const Result<void> done = writer->write(effects, stamp); !done)
        qFatal("%s", qPrintable(done.error().detail));
    if (const Result<void> done = writer->finish(); !done)
        qFatal("%s", qPrintable(done.error().detail));
    if (const Result<void> done = transaction->commit(); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

QList<Site> someSites(int count)
{
    QRandomGenerator random(20061);
    QList<Site> sites;
    for (int id = 1; id <= count; ++id) {
        Site site;
        site.id = id;
        site.siteNumber = QString::number(7'000'000 + id * 37);
        site.contract = Contract::Pax;
        site.company = randomText(random, 4);
        site.companyKana = QString(QChar(u'ア' + random.bounded(40)));
        site.department = random.bounded(3) ? QString() : randomText(random, 2);
        site.contractedOn = QDate(2005, 4, 1);
        derive(site);
        sites.append(site);
    }
    return sites;
}

bool isHit(const QString& search, const QString& text)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [&search](const QString& word) { return search.contains(word); });
}

/** The hits by reading everything, in the order of the search: kana, then id. */
QList<qint64> bruteForce(QList<Site> sites, const QString& text)
{
    std::stable_sort(sites.begin(), sites.end(),
        [](const Site& a, const Site& b) { return std::pair(a.companyKana, a.id) < std::pair(b.companyKana, b.id); });
    QList<qint64> hits;
    for (const Site& site : std::as_const(sites)) {
        if (isHit(site.search, text))
            hits.append(site.id);
    }
    return hits;
}

/** Pieces of stored texts of 1 to 10 characters, texts of parts, and texts that nothing has. */
QStringList queries(const QList<Site>& sites, int count)
{
    QRandomGenerator random(7);
    QStringList texts { QString(), u" "_qs, u"　"_qs, u"%"_qs, u"_"_qs, u"'"_qs, u"\""_qs, u"\"\""_qs, u"*"_qs,
        u"a*"_qs, u"^a"_qs, u"a OR b"_qs, u"NOT a"_qs, u"(a"_qs, u"a:b"_qs, u"存在しない語"_qs, u"zzz"_qs, u"\\"_qs,
        u";--"_qs, u"㈱"_qs, u"ｶﾌﾞｼｷｶﾞｲｼｬ"_qs, u"ﾋﾞ"_qs, u"🏢"_qs, u"𠮷"_qs, QString(QChar(0xd83c)), QString(QChar(0)),
        u"70000"_qs };
    while (texts.size() < count) {
        const Site& site = sites.at(random.bounded(int(sites.size())));
        const QString whole = site.company + u' ' + site.department + u' ' + site.siteNumber;
        const int length = random.bounded(1, 11);
        const int start = random.bounded(int(whole.size()));
        switch (random.bounded(4)) {
        case 0:
            texts.append(randomText(random, 3));
            break;
        case 1:
            texts.append(whole.mid(start, length) + u' ' + whole.mid(random.bounded(int(whole.size())), 3));
            break;
        default:
            texts.append(whole.mid(start, length));
        }
    }
    return texts;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsExactlyWhatReadingEverythingFinds_data() { addEngineRows(); }
    void findsExactlyWhatReadingEverythingFinds()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        const std::unique_ptr<Database> database = temp.open();
        const QList<Site> sites = someSites(400);
        write(*database, sites);
        const OrderArray order = *readOrder(*database, Order::SitesByKana);
        const OrderArray early = order.first(200);
        Search search(*database);
        for (const QString& text : queries(sites, 250)) {
            const QByteArray shown = QByteArray("text: ") + fold(text).toUtf8();
            const QList<qint64> expected = bruteForce(sites, text);
            const Result<SearchHits> all = search.find(SearchIn::Sites, text, 1000);
            QVERIFY2(all, shown);
            QVERIFY2(all->first == expected, shown);
            QVERIFY2(!all->count || *all->count == expected.size(), shown);
            QCOMPARE(search.find(SearchIn::Sites, text, 1000, &order)->first, expected);
            QCOMPARE(search.find(SearchIn::Sites, text, 5)->first, expected.mid(0, 5));
            const Result<SearchHits> few = search.find(SearchIn::Sites, text, 5, &order);
            QCOMPARE(few->first, expected.mid(0, 5));
            // Rows that came after the order was read are there too, behind the others.
            QList<qint64> found = search.find(SearchIn::Sites, text, 1000, &early)->first;
            QCOMPARE(QSet<qint64>(found.begin(), found.end()), QSet<qint64>(expected.begin(), expected.end()));
            QVERIFY2(!few->count || *few->count == expected.size(), shown);
            QCOMPARE(*search.count(SearchIn::Sites, text), expected.size());
        }
    }

    void followsAChangedRow_data() { addEngineRows(); }
    void followsAChangedRow()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        const std::unique_ptr<Database> database = temp.open();
        Site before = someSites(1).first();
        before.company = u"株式会社田中"_qs;
        derive(before);
        write(*database, QList<Site> { before });
        Site after = before;
        after.company = u"有限会社鈴木"_qs;
        after.rowVersion = 2;
        derive(after);
        {
            Result<Transaction> transaction = Transaction::begin(*database);
            Result<EffectWriter> writer = EffectWriter::begin(*database);
            const EventStamp stamp { QDateTime::currentDateTimeUtc(), u"operator"_qs, {}, QUuid(), {} };
            QVERIFY(writer->write({ Change<Site> { before, after, u"update"_qs } }, stamp));
            QVERIFY(writer->finish());
            QVERIFY(transaction->commit());
        }
        Search search(*database);
        QCOMPARE(search.find(SearchIn::Sites, u"田中"_qs, 10)->first, QList<qint64>());
        QCOMPARE(*search.count(SearchIn::Sites, u"田"_qs), 0);
        QCOMPARE(search.find(SearchIn::Sites, u"鈴木"_qs, 10)->first, QList<qint64> { 1 });
        QCOMPARE(*search.count(SearchIn::Sites, u"鈴"_qs), 1);
    }

    void findsMembersAndNominations_data() { addEngineRows(); }
    void findsMembersAndNominations()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        const std::unique_ptr<Database> database = temp.open();
        write(*database, someSites(1));
        Member member;
        member.id = 5;
        member.siteId = 1;
        member.family = u"髙﨑"_qs;
        member.given = u"美穂"_qs;
        member.familyKana = u"タカサキ"_qs;
        member.ibmId = u"Miho.Takasaki@example.co.jp"_qs;
        derive(member);
        write(*database, QList<Member> { member });
        Nomination nomination;
        nomination.id = 123;
        nomination.siteNumberEntered = u"7000037"_qs;
        nomination.state = NominationState::OfficeReview;
        nomination.receivedAt = QDateTime(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC);
        nomination.family = u"ヴァレリー"_qs;
        derive(nomination);
        write(*database, QList<Nomination> { nomination });
        Search search(*database);
        for (const QString& text :
            { u"高崎"_qs, u"高崎美穂"_qs, u"高崎 美穂"_qs, u"たかさき"_qs, u"ﾀｶｻｷ"_qs, u"miho.tak"_qs, u"@"_qs })
            QCOMPARE(search.find(SearchIn::Members, text, 10)->first, QList<qint64> { 5 });
        for (const QString& text : { u"N-0000123"_qs, u"バレリ"_qs, u"ｖ"_qs, u"7000037"_qs })
            QCOMPARE(search.find(SearchIn::Nominations, text, 10)->first.size(), text == u"ｖ"_qs ? 0 : 1);
    }

    void stopsWhenTheFlagIsRaised()
    {
        const TempDatabase temp(Engine::Sqlite);
        const std::unique_ptr<Database> database = temp.open();
        QList<Site> sites = someSites(2500);
        for (Site& site : sites) {
            site.company = u"株式会社東京"_qs;
            derive(site);
        }
        write(*database, sites);
        const CancelFlag cancel = true;
        Search search(*database, &cancel);
        QCOMPARE(search.find(SearchIn::Sites, u"東京"_qs, 10).error().code, Error::Code::Cancelled);
        QCOMPARE(search.count(SearchIn::Sites, u"東 京"_qs).error().code, Error::Code::Cancelled);
    }
};

PADESK_TEST(search, SearchTest)
#include "tst_search.moc"
