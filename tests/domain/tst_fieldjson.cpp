// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldjson.h"
#include "models/domain/records/records.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;

class FieldJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAndDaysAreIso_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("text");
        const QDate day(2026, 11, 2);
        QTest::newRow("utc") << QDateTime(day, QTime(1, 2, 3, 4), Qt::UTC) << u"2026-11-02T01:02:03.004Z"_qs;
        QTest::newRow("offset") << QDateTime(day, QTime(1, 2, 3), Qt::OffsetFromUTC, 32400)
                                << u"2026-11-01T16:02:03.000Z"_qs;
        QTest::newRow("year 33") << QDateTime(QDate(33, 4, 3), QTime(15, 0), Qt::UTC) << u"0033-04-03T15:00:00.000Z"_qs;
        QTest::newRow("invalid") << QDateTime() << QString();
    }
    void timesAndDaysAreIso()
    {
        QFETCH(QDateTime, time);
        QFETCH(QString, text);
        QCOMPARE(timestampText(time), text);
        QCOMPARE(dayText(time.toUTC().date()), text.left(10));
        if (time.isValid())
            QCOMPARE(timestampText(time), time.toUTC().toString(Qt::ISODateWithMs));
    }

    void changedFieldsAreCanonicalJson_data()
    {
        QTest::addColumn<Nomination>("before");
        QTest::addColumn<Nomination>("after");
        Nomination plain;
        plain.id = 17;
        plain.company = u"株式会社\"髙島\\𠮷野\"\n\u0001é"_qs;
        plain.receivedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC);
        plain.claimsPrimary = true;
        plain.undo = { { u"𠮷"_qs, 1 }, { u"ﾀ"_qs, QJsonArray { 1.5, true, QJsonValue() } } };
        Nomination decided = plain;
        decided.state = NominationState::Approved;
        decided.memberId = 9007199254740993;
        decided.undo = {};
        decided.search = u"derived"_qs;
        decided.rowVersion = 2;
        Nomination broken = plain;
        broken.family = QString(QChar(0xd842));
        QTest::newRow("new") << Nomination() << plain;
        QTest::newRow("decided") << plain << decided;
        QTest::newRow("taken back") << decided << plain;
        QTest::newRow("half a pair") << plain << broken;
        QTest::newRow("nothing") << plain << plain;
    }
    void changedFieldsAreCanonicalJson()
    {
        QFETCH(Nomination, before);
        QFETCH(Nomination, after);
        QCOMPARE(changedJson(&before, after), canonicalJson(changedFields(&before, after)));
        QCOMPARE(changedJson<Nomination>(nullptr, after), canonicalJson(changedFields<Nomination>(nullptr, after)));
    }
};

PADESK_TEST(fieldjson, FieldJsonTest)
#include "tst_fieldjson.moc"
