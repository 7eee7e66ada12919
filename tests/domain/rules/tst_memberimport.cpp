// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputproblem.h"
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QJsonObject aRow(const QString& role, const QString& ibmId)
{
    return { { u"site_number"_qs, u"7000001"_qs }, { u"role"_qs, role }, { u"ibm_id"_qs, ibmId },
        { u"family"_qs, u"鈴木"_qs }, { u"given"_qs, u"花子"_qs }, { u"access"_qs, u"download_media"_qs } };
}

QJsonObject with(QJsonObject row, const QString& field, const QJsonValue& value)
{
    if (value.isUndefined())
        row.remove(field);
    else
        row.insert(field, value);
    return row;
}

QString idNumber(int n)
{
    return QStringLiteral("hanako%1@example.co.jp").arg(n);
}

Outcome import(MemoryStore& rows, const QJsonArray& list)
{
    return rows.submit(
        u"import.rows"_qs, { { u"list"_qs, u"members"_qs }, { u"rows"_qs, list } }, anActor(Role::Operator));
}

MemoryStore aSiteWith(const QList<Member>& members)
{
    MemoryStore rows;
    rows.put(aSite());
    for (const Member& member : members)
        rows.put(member);
    return rows;
}

int count(const Outcome& outcome, const char* what)
{
    return outcome->answer.value(QLatin1String(what)).toInt(-1);
}

/** The codes of the refused rows with their numbers: "2 PA-MEM-003". */
QStringList refusedRows(const Outcome& outcome)
{
    QStringList texts;
    for (const QJsonValue value : outcome->answer.value(u"refused"_qs).toArray())
        texts.append(QStringLiteral("%1 %2").arg(value[u"row"].toInt()).arg(value[u"code"].toString()));
    return texts;
}

QString row(int number, const char* code)
{
    return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(code));
}

/** The contact as a site list registers him. */
Member anExpectedPrimary(const QString& email)
{
    Member primary = aPrimary();
    primary.state = MemberState::Registered;
    primary.firstSignedInAt = {};
    primary.verifiedAt = {};
    primary.email = email;
    primary.ibmId.clear();
    primary.family = u"鈴木"_qs;
    primary.given = u"花子"_qs;
    primary.familyKana.clear();
    primary.givenKana.clear();
    derive(primary);
    return primary;
}

} // namespace

class MemberImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeMembers()
    {
        MemoryStore rows = aSiteWith({});
        const Outcome outcome = import(rows,
            { aRow(u"primary"_qs, idNumber(1)), aRow(u"secondary"_qs, idNumber(2)), aRow(u"user"_qs, idNumber(3)) });
        QCOMPARE(count(outcome, "applied"), 3);
        const Member primary = rows.row<Member>(firstNewId);
        QCOMPARE(primary.state, MemberState::Registered);
        QCOMPARE(primary.slot, std::optional(0));
        const Member secondary = rows.row<Member>(firstNewId + 1);
        QCOMPARE(secondary.state, MemberState::Active);
        QCOMPARE(secondary.slot, std::optional(1));
        QCOMPARE(secondary.manageAccess, Grant::Update);
        const Member user = rows.row<Member>(firstNewId + 2);
        QVERIFY(!user.slot);
        QCOMPARE(user.toolLevel, ToolLevel::DownloadMedia);
        QCOMPARE(user.manageAccess, Grant::None);
        QCOMPARE(user.email, user.ibmId);
        QCOMPARE(user.grantedBy, u"operator"_qs);
        QCOMPARE(rows.rows<Delivery>().size(), 0);
    }

    void slotsAreCountedOverStoredAndEarlierRows()
    {
        MemoryStore rows = aSiteWith({ aPrimary(), aSecondary(1), aSecondary(3) });
        const Outcome outcome = import(rows,
            { aRow(u"secondary"_qs, idNumber(1)), aRow(u"secondary"_qs, idNumber(2)),
                aRow(u"secondary"_qs, idNumber(3)), aRow(u"primary"_qs, idNumber(4)), aRow(u"user"_qs, idNumber(5)) });
        QCOMPARE(
            refusedRows(outcome), (QStringList { row(3, refusal::secondariesFull), row(4, refusal::primaryExists) }));
        QCOMPARE(rows.row<Member>(firstNewId).slot, std::optional(2));
        QCOMPARE(rows.row<Member>(firstNewId + 1).slot, std::optional(4));
    }

    void aSecondPrimaryInOneChunkIsRefused()
    {
        MemoryStore rows = aSiteWith({});
        const Outcome outcome = import(rows, { aRow(u"primary"_qs, idNumber(1)), aRow(u"primary"_qs, idNumber(2)) });
        QCOMPARE(refusedRows(outcome), QStringList { row(2, refusal::primaryExists) });
    }

    void badRowsAreNamedAndGoodOnesGoIn_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QJsonObject good = aRow(u"user"_qs, idNumber(1));
        const auto bad = [&good](const char* title, const QString& field, const QJsonValue& value, QStringView code) {
            QTest::newRow(title) << with(good, field, value) << code.toString() << field;
        };
        const QString badValue = QString::fromLatin1(refusal::badValue);
        bad("no such site", u"site_number"_qs, u"7000002"_qs, QString::fromLatin1(refusal::siteNotFound));
        bad("no site number", u"site_number"_qs, QJsonValue::Undefined, problem::required);
        bad("8 digits", u"site_number"_qs, u"70000011"_qs, problem::siteNumberLength);
        bad("no role", u"role"_qs, QJsonValue::Undefined, problem::required);
        bad("no such role", u"role"_qs, u"boss"_qs, badValue);
        bad("no such access", u"access"_qs, u"all"_qs, badValue);
        bad("no family name", u"family"_qs, u" "_qs, problem::required);
        bad("neither IBM ID nor e-mail", u"ibm_id"_qs, u""_qs, problem::required);
        bad("two @", u"ibm_id"_qs, u"a@b@c"_qs, problem::emailAt);
        bad("expired", u"expires_on"_qs, u"2026-11-21"_qs, QString::fromLatin1(refusal::expiryInPast));
        bad("unknown column", u"colour"_qs, u"blue"_qs, QString::fromLatin1(refusal::unknownField));
    }
    void badRowsAreNamedAndGoodOnesGoIn()
    {
        QFETCH(const QJsonObject, row);
        MemoryStore rows = aSiteWith({ aPrimary() });
        const Outcome outcome = import(rows, { aRow(u"user"_qs, idNumber(8)), row, aRow(u"user"_qs, idNumber(9)) });
        QCOMPARE(count(outcome, "applied"), 2);
        const QJsonObject refused = outcome->answer.value(u"refused"_qs).toArray().at(0).toObject();
        QTEST(refused.value(u"code"_qs).toString(), "code");
        QTEST(refused.value(u"field"_qs).toString(), "field");
        QCOMPARE(refused.value(u"row"_qs).toInt(), 2);
    }

    void aClosedSiteTakesNobody()
    {
        MemoryStore rows = aSiteWith({});
        Site closed = aSite();
        closed.state = SiteState::Closed;
        rows.put(closed);
        QCOMPARE(
            refusedRows(import(rows, { aRow(u"user"_qs, idNumber(1)) })), QStringList { row(1, refusal::siteClosed) });
    }

    void anIdentityGoesInOnce()
    {
        MemoryStore rows = aSiteWith({ aPrimary(), aUser(20) });
        const Outcome outcome = import(rows,
            { aRow(u"user"_qs, idNumber(1)), aRow(u"user"_qs, u"HANAKO1@example.co.jp"_qs),
                aRow(u"user"_qs, u"taro20@example.co.jp"_qs) });
        QCOMPARE(
            refusedRows(outcome), (QStringList { row(2, refusal::duplicateInImport), row(3, refusal::identityTaken) }));
    }

    void aSecondRunChangesNothing()
    {
        MemoryStore rows = aSiteWith({});
        const QJsonArray list { aRow(u"primary"_qs, idNumber(1)), aRow(u"secondary"_qs, idNumber(2)),
            aRow(u"user"_qs, idNumber(3)) };
        import(rows, list);
        const Outcome again = import(rows, list);
        QCOMPARE(count(again, "unchanged"), 3);
        QVERIFY(again->effects.empty());
    }

    void theExpectedPrimaryIsCompleted_data()
    {
        QTest::addColumn<QString>("onFile");
        QTest::addColumn<QString>("ibmId");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("refused");
        const QStringList none;
        const QStringList differs { row(1, refusal::identityTaken) };
        QTest::newRow("IBM ID is the e-mail") << u"a@x.jp"_qs << u"a@x.jp"_qs << QString() << none;
        QTest::newRow("IBM ID is another") << u"a@x.jp"_qs << u"b@y.jp"_qs << u"a@x.jp"_qs << none;
        QTest::newRow("nothing on file") << QString() << u"b@y.jp"_qs << QString() << none;
        QTest::newRow("not known yet") << u"a@x.jp"_qs << QString() << u"a@x.jp"_qs << none;
        QTest::newRow("another e-mail") << u"a@x.jp"_qs << u"b@y.jp"_qs << QString() << differs;
    }
    void theExpectedPrimaryIsCompleted()
    {
        QFETCH(const QString, onFile);
        QFETCH(const QString, ibmId);
        QFETCH(const QString, email);
        MemoryStore rows = aSiteWith({ anExpectedPrimary(onFile) });
        const QJsonObject line = with(aRow(u"primary"_qs, ibmId), u"email"_qs, email);
        const Outcome outcome = import(rows, { with(line, u"tel"_qs, u"0312345678"_qs) });
        QTEST(refusedRows(outcome), "refused");
        const bool completed = refusedRows(outcome).isEmpty();
        QCOMPARE(rows.row<Member>(10).ibmId, completed ? ibmId : QString());
        QCOMPARE(rows.row<Member>(10).tel, completed ? u"0312345678"_qs : QString());
        QCOMPARE(rows.rows<Member>().size(), 1);
    }

    void somebodyElseIsNotTheExpectedPrimary()
    {
        MemoryStore rows = aSiteWith({ anExpectedPrimary(u"a@x.jp"_qs) });
        const QJsonObject other = with(aRow(u"primary"_qs, u"b@y.jp"_qs), u"family"_qs, u"佐藤"_qs);
        QCOMPARE(refusedRows(import(rows, { other })), QStringList { row(1, refusal::primaryExists) });
    }

    void manyUsersOfOneSite()
    {
        MemoryStore rows = aSiteWith({ aPrimary() });
        QJsonArray list;
        for (int i = 0; i < 1000; ++i)
            list.append(aRow(u"user"_qs, idNumber(i)));
        QCOMPARE(count(import(rows, list), "applied"), 1000);
    }
};

PADESK_TEST(memberimport, MemberImportTest)

#include "tst_memberimport.moc"
