// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString hashA = QStringLiteral("$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHQ$AAAA");
const QString hashB = QStringLiteral("$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHQ$BBBB");

constexpr qint64 requestId = 30;
constexpr qint64 letterId = 40;
constexpr qint64 firstDelivery = 50;
constexpr qint64 oldPasscode = 60;

Member unverifiedPrimary()
{
    Member primary = aPrimary();
    primary.state = MemberState::Registered;
    primary.authMethod = AuthMethod::None;
    primary.verifiedAt = {};
    primary.firstSignedInAt = {};
    return primary;
}

QJsonValue named(qint64 id, const QString& hash = {})
{
    if (hash.isNull())
        return deliveryNumber(id);
    return QJsonObject { { u"id"_qs, deliveryNumber(id) }, { u"hash"_qs, hash } };
}

QString code(const char* text)
{
    return QString::fromLatin1(text);
}

/** A released request: its letter waits in delivery 50, and the member has an older passcode. */
class Office {
public:
    explicit Office(Channel channel = Channel::Post)
    {
        m_rows.put(aSite());
        m_rows.put(unverifiedPrimary());
        PasscodeRequest request;
        request.id = requestId;
        request.siteId = 1;
        request.memberId = 10;
        request.channel = channel;
        request.state = RequestState::Queued;
        request.deliveryId = firstDelivery;
        m_rows.put(request);
        Document letter;
        letter.id = letterId;
        letter.kind = DocumentKind::PasscodeLetter;
        letter.siteId = 1;
        letter.memberId = 10;
        letter.requestId = requestId;
        m_rows.put(letter);
        Delivery delivery;
        delivery.id = firstDelivery;
        delivery.documentId = letterId;
        delivery.siteId = 1;
        delivery.channel = channel;
        delivery.destination = { { u"fax"_qs, u"0312345679"_qs } };
        delivery.carriesPasscode = true;
        m_rows.put(delivery);
        Passcode old;
        old.id = oldPasscode;
        old.memberId = 10;
        old.deliveryId = 1;
        old.hash = u"$argon2id$old"_qs;
        m_rows.put(old);
    }

    MemoryStore& rows() { return m_rows; }

    Outcome submit(
        const QString& move, const QJsonArray& deliveries, QJsonObject payload = {}, Role role = Role::Operator)
    {
        payload.insert(u"deliveries"_qs, deliveries);
        return m_rows.submit(u"delivery."_qs + move, payload, anActor(role), testNow(), m_policy);
    }
    QString move(const QString& move, const QJsonValue& delivery, const QJsonObject& payload = {})
    {
        return verdict(submit(move, QJsonArray { delivery }, payload));
    }

    RequestState request() const { return m_rows.row<PasscodeRequest>(requestId).state; }
    DeliveryState delivery(qint64 id = firstDelivery) const { return m_rows.row<Delivery>(id).state; }
    PasscodeState passcode(qint64 id) const { return m_rows.row<Passcode>(id).state; }
    Policy& policy() { return m_policy; }

    /** Live passcodes of the member: never two (4.1). */
    int livePasscodes() const
    {
        const QList<Passcode> all = m_rows.rows<Passcode>();
        return static_cast<int>(std::count_if(all.begin(), all.end(), isLive));
    }

    template <class T>
    void edit(qint64 id, const std::function<void(T&)>& change)
    {
        T record = m_rows.row<T>(id);
        change(record);
        m_rows.put(record);
    }

private:
    MemoryStore m_rows;
    Policy m_policy;
};

} // namespace

class HandoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startingMintsTheNewCodeAndRevokesTheOld()
    {
        Office office;
        office.policy().passcodeDays = 30;
        QCOMPARE(office.move(u"start"_qs, named(firstDelivery, hashA)), u"applied"_qs);
        QCOMPARE(office.delivery(), DeliveryState::Sending);
        QCOMPARE(office.passcode(oldPasscode), PasscodeState::Revoked);
        const Passcode issued = office.rows().row<Passcode>(firstNewId);
        QCOMPARE(issued.hash, hashA);
        QCOMPARE(issued.memberId, 10);
        QCOMPARE(issued.deliveryId, firstDelivery);
        QCOMPARE(issued.issuedBy, u"operator"_qs);
        QCOMPARE(issued.issuedAt, testNow());
        QCOMPARE(issued.expiresAt, testNow().addDays(30));
        QCOMPARE(office.livePasscodes(), 1);
        QCOMPARE(office.request(), RequestState::Queued);
    }

    void aCodeWithoutTermDoesNotExpire()
    {
        Office office;
        office.move(u"start"_qs, named(firstDelivery, hashA));
        QVERIFY(!office.rows().row<Passcode>(firstNewId).expiresAt.isValid());
    }

    void aLetterIsSentOncePosted()
    {
        Office office;
        office.move(u"start"_qs, named(firstDelivery, hashA));
        QCOMPARE(office.move(u"printed"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Queued);
        QCOMPARE(
            office.move(u"posted"_qs, named(firstDelivery), { { u"posted_on"_qs, u"2026-11-22"_qs } }), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Sent);
        const PasscodeRequest sent = office.rows().row<PasscodeRequest>(requestId);
        QCOMPARE(sent.dueAt, endOfBusinessDay(Calendar().addBusinessDays(QDate(2026, 11, 22), 14)));
        QCOMPARE(office.passcode(firstNewId), PasscodeState::Live);
    }

    void aFaxIsSentWithTheServersAnswer()
    {
        Office office(Channel::Fax);
        office.move(u"start"_qs, named(firstDelivery, hashA));
        QCOMPARE(office.move(u"sent"_qs, named(firstDelivery), { { u"external_id"_qs, u"job 12"_qs } }), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Sent);
        QCOMPARE(office.rows().row<Delivery>(firstDelivery).externalId, u"job 12"_qs);
    }

    void aFailedOneIsReissuedWithAnotherCode()
    {
        Office office(Channel::Fax);
        office.move(u"start"_qs, named(firstDelivery, hashA));
        QCOMPARE(office.move(u"failed"_qs, named(firstDelivery), { { u"error"_qs, u"busy"_qs } }), u"applied"_qs);
        QCOMPARE(office.delivery(), DeliveryState::Failed);
        QCOMPARE(office.request(), RequestState::DeliveryFailed);
        QCOMPARE(office.livePasscodes(), 0);
        QCOMPARE(office.move(u"retry"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.delivery(), DeliveryState::Rerouted);
        QCOMPARE(office.rows().row<Delivery>(firstDelivery).replacedBy, std::optional<qint64>(firstNewId));
        QCOMPARE(office.rows().row<PasscodeRequest>(requestId).deliveryId, std::optional<qint64>(firstNewId));
        QCOMPARE(office.request(), RequestState::Queued);
        QCOMPARE(office.move(u"start"_qs, named(firstNewId, hashB)), u"applied"_qs);
        QCOMPARE(office.passcode(firstNewId), PasscodeState::Revoked);
        QCOMPARE(office.rows().row<Passcode>(firstNewId + 1).hash, hashB);
        QCOMPARE(office.livePasscodes(), 1);
    }

    void anUnknownOneCanOnlyBeReissued()
    {
        Office office(Channel::Fax);
        office.move(u"start"_qs, named(firstDelivery, hashA));
        QCOMPARE(office.move(u"unknown"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.livePasscodes(), 1);
        QCOMPARE(office.move(u"sent"_qs, named(firstDelivery)), code(refusal::passcodeMustBeReissued));
        QCOMPARE(office.move(u"retry"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.move(u"start"_qs, named(firstNewId, hashB)), u"applied"_qs);
        QCOMPARE(office.passcode(firstNewId), PasscodeState::Revoked);
        QCOMPARE(office.livePasscodes(), 1);
    }

    void twoStartsAreOne()
    {
        Office office;
        QCOMPARE(office.move(u"start"_qs, named(firstDelivery, hashA)), u"applied"_qs);
        QCOMPARE(office.move(u"start"_qs, named(firstDelivery, hashB)), code(refusal::deliveryStateWrong));
        QCOMPARE(office.rows().rows<Passcode>().size(), 2);
    }

    void returnedMailVoidsTheCode()
    {
        Office office;
        office.move(u"start"_qs, named(firstDelivery, hashA));
        office.move(u"printed"_qs, named(firstDelivery));
        office.move(u"posted"_qs, named(firstDelivery), { { u"posted_on"_qs, u"2026-11-22"_qs } });
        const QJsonObject why { { u"reason_code"_qs, u"moved"_qs }, { u"reason"_qs, u"転居先不明"_qs } };
        QCOMPARE(office.move(u"returned"_qs, named(firstDelivery), why), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Returned);
        QCOMPARE(office.livePasscodes(), 0);
        QCOMPARE(office.rows().row<Delivery>(firstDelivery).lastError, u"moved: 転居先不明"_qs);
    }

    void returnedMailOfAClosedRequestLeavesItClosed()
    {
        Office office;
        office.edit<Delivery>(firstDelivery, [](Delivery& delivery) { delivery.state = DeliveryState::Posted; });
        office.edit<PasscodeRequest>(requestId, [](PasscodeRequest& one) { one.state = RequestState::Closed; });
        QCOMPARE(office.move(u"returned"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Closed);
        QCOMPARE(office.passcode(oldPasscode), PasscodeState::Live);
    }

    void cancellingGoesBackToTheCheck()
    {
        Office office;
        QCOMPARE(office.move(u"cancel"_qs, named(firstDelivery)), u"applied"_qs);
        QCOMPARE(office.request(), RequestState::Verifying);
        QVERIFY(!office.rows().row<PasscodeRequest>(requestId).deliveryId);
        QCOMPARE(office.passcode(oldPasscode), PasscodeState::Live);
    }

    void aFaxBecomesALetter()
    {
        Office office(Channel::Fax);
        const QJsonObject post { { u"channel"_qs, u"post"_qs } };
        QCOMPARE(office.move(u"reroute"_qs, named(firstDelivery), post), u"applied"_qs);
        QCOMPARE(office.delivery(), DeliveryState::Rerouted);
        QCOMPARE(office.rows().row<Delivery>(firstNewId).channel, Channel::Post);
        QVERIFY(office.rows().row<Delivery>(firstNewId).carriesPasscode);
        const PasscodeRequest request = office.rows().row<PasscodeRequest>(requestId);
        QCOMPARE(request.channel, Channel::Post);
        QCOMPARE(request.deliveryId, std::optional<qint64>(firstNewId));
        QCOMPARE(office.move(u"start"_qs, named(firstNewId, hashA)), u"applied"_qs);
    }

    void reroutingDoesNotGoRoundTheSecondTyping_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("new address") << 29 << u"post"_qs << code(refusal::destinationChanged);
        QTest::newRow("address known long enough") << 30 << u"post"_qs << u"applied"_qs;
        QTest::newRow("not by e-mail") << 100 << u"email"_qs << code(refusal::channelNotForPasscodes);
    }
    void reroutingDoesNotGoRoundTheSecondTyping()
    {
        QFETCH(const int, days);
        QFETCH(const QString, channel);
        Office office(Channel::Fax);
        office.edit<Site>(1, [days](Site& site) { site.addressChangedAt = testNow().addDays(-days); });
        const QJsonObject payload { { u"deliveries"_qs, QJsonArray { named(firstDelivery) } },
            { u"channel"_qs, channel } };
        QTEST(verdict(office.rows().submit(u"delivery.reroute"_qs, payload, anActor(Role::Supervisor))), "verdict");
    }

    void onlyAnUnverifiedPrimaryGetsACode_data()
    {
        QTest::addColumn<MemberState>("state");
        QTest::addColumn<int>("slot");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("verdict");
        using S = MemberState;
        QTest::newRow("registered") << S::Registered << 0 << false << u"applied"_qs;
        QTest::newRow("download only") << S::Authenticating << 0 << false << u"applied"_qs;
        QTest::newRow("verified meanwhile") << S::Active << 0 << true << code(refusal::alreadyVerified);
        QTest::newRow("replaced, now a user") << S::Active << -1 << false << code(refusal::notThePrimary);
        QTest::newRow("ended") << S::Ended << -1 << false << code(refusal::memberStateWrong);
        QTest::newRow("suspended") << S::Suspended << 0 << false << code(refusal::memberStateWrong);
    }
    void onlyAnUnverifiedPrimaryGetsACode()
    {
        QFETCH(const MemberState, state);
        QFETCH(const int, slot);
        QFETCH(const bool, verified);
        Office office;
        office.edit<Member>(10, [&](Member& member) {
            member.state = state;
            member.slot = slot < 0 ? std::nullopt : std::optional(slot);
            member.verifiedAt = verified ? testNow() : QDateTime();
        });
        QTEST(office.move(u"start"_qs, named(firstDelivery, hashA)), "verdict");
    }

    void aRequestThatWentOnIsNotServed_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<QString>("verdict");
        for (int i = 0; i < static_cast<int>(EnumText<RequestState>::names.size()); ++i) {
            const auto state = static_cast<RequestState>(i);
            const bool served = state == RequestState::Queued || state == RequestState::Issued;
            QTest::newRow(enumText(state).toLatin1().constData())
                << state << (served ? u"applied"_qs : code(refusal::requestStateWrong));
        }
    }
    void aRequestThatWentOnIsNotServed()
    {
        QFETCH(const RequestState, state);
        Office office;
        office.edit<PasscodeRequest>(requestId, [state](PasscodeRequest& request) { request.state = state; });
        QTEST(office.move(u"start"_qs, named(firstDelivery, hashA)), "verdict");
    }

    void aFailedLetterOfAReleasedAnewRequestIsNotRepeated()
    {
        Office office;
        office.edit<Delivery>(firstDelivery, [](Delivery& delivery) { delivery.state = DeliveryState::Failed; });
        office.edit<PasscodeRequest>(requestId, [](PasscodeRequest& request) { request.deliveryId = 51; });
        QCOMPARE(office.move(u"retry"_qs, named(firstDelivery)), code(refusal::requestStateWrong));
    }

    void hashesAreAskedForAndChecked_data()
    {
        QTest::addColumn<QString>("move");
        QTest::addColumn<QJsonValue>("item");
        QTest::addColumn<bool>("carries");
        QTest::addColumn<QString>("verdict");
        const QJsonObject wrongType { { u"id"_qs, deliveryNumber(firstDelivery) }, { u"hash"_qs, 1 } };
        const QJsonObject extra { { u"id"_qs, deliveryNumber(firstDelivery) }, { u"salt"_qs, u"x"_qs } };
        const QString start = u"start"_qs;
        QTest::newRow("missing") << start << named(firstDelivery) << true << code(refusal::hashMissing);
        QTest::newRow("empty") << start << named(firstDelivery, u""_qs) << true << code(refusal::hashMissing);
        QTest::newRow("a clear code") << start << named(firstDelivery, u"ABCDEFGHJKMN"_qs) << true
                                      << code(refusal::badValue);
        QTest::newRow("too long") << start << named(firstDelivery, hashA + QString(128, u'A')) << true
                                  << code(refusal::badValue);
        QTest::newRow("not a text") << start << QJsonValue(wrongType) << true << code(refusal::wrongType);
        QTest::newRow("something else") << start << QJsonValue(extra) << true << code(refusal::unknownField);
        QTest::newRow("no passcode in it")
            << start << named(firstDelivery, hashA) << false << code(refusal::hashForbidden);
        QTest::newRow("not a start") << u"failed"_qs << named(firstDelivery, hashA) << true
                                     << code(refusal::hashForbidden);
        QTest::newRow("a number") << start << QJsonValue(50) << true << code(refusal::wrongType);
        QTest::newRow("another case") << start << QJsonValue(u"N-0000050"_qs) << true
                                      << code(refusal::deliveryNotFound);
        QTest::newRow("nobody") << start << QJsonValue(u"D-0000051"_qs) << true << code(refusal::deliveryNotFound);
    }
    void hashesAreAskedForAndChecked()
    {
        QFETCH(const QString, move);
        QFETCH(const QJsonValue, item);
        QFETCH(const bool, carries);
        Office office;
        office.edit<Delivery>(firstDelivery, [carries](Delivery& delivery) { delivery.carriesPasscode = carries; });
        const Outcome outcome = office.submit(move, QJsonArray { item });
        QTEST(verdict(outcome), "verdict");
        QVERIFY(!QString::fromUtf8(QJsonDocument(outcome.error().parameters).toJson()).contains(u"argon2"_qs));
    }

    void listsAreNamedOnceAndNotTooLong()
    {
        Office office;
        QCOMPARE(verdict(office.submit(u"hold"_qs, {})), code(refusal::missingField));
        QCOMPARE(
            verdict(office.submit(u"hold"_qs, { named(firstDelivery), u"d-50"_qs })), code(refusal::deliveryTwice));
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(named(firstDelivery));
        QCOMPARE(verdict(office.submit(u"hold"_qs, many)), code(refusal::tooLarge));
    }

    void oneMemberGetsOneCodeInAList()
    {
        Office office;
        Delivery notice = office.rows().row<Delivery>(firstDelivery);
        notice.id = 51;
        notice.documentId = 41;
        office.rows().put(notice);
        Document letter = office.rows().row<Document>(letterId);
        letter.id = 41;
        letter.requestId = {};
        office.rows().put(letter);
        const Outcome both = office.submit(u"start"_qs, { named(firstDelivery, hashA), named(51, hashB) });
        QCOMPARE(verdict(both), code(refusal::passcodeTwice));
        QCOMPARE(both.error().parameters.value(u"other"_qs).toString(), deliveryNumber(firstDelivery));
        QCOMPARE(office.delivery(), DeliveryState::Queued);
        QCOMPARE(office.move(u"start"_qs, named(51, hashA)), u"applied"_qs);
        QCOMPARE(office.move(u"start"_qs, named(firstDelivery, hashB)), u"applied"_qs);
        QCOMPARE(office.livePasscodes(), 1);
    }

    void aThousandGoTogetherOrNotAtAll()
    {
        MemoryStore rows;
        QJsonArray all;
        for (int i = 0; i < 1000; ++i) {
            Member member = unverifiedPrimary();
            member.id = 2000 + i;
            rows.put(member);
            Document letter;
            letter.id = 1 + i;
            letter.memberId = member.id;
            rows.put(letter);
            Delivery delivery;
            delivery.id = 1 + i;
            delivery.documentId = 1 + i;
            delivery.carriesPasscode = true;
            rows.put(delivery);
            all.append(named(1 + i, hashA));
        }
        QJsonArray oneWrong = all;
        oneWrong.replace(999, named(1000));
        QCOMPARE(
            verdict(rows.submit(u"delivery.start"_qs, { { u"deliveries"_qs, oneWrong } }, anActor(Role::Operator))),
            code(refusal::hashMissing));
        QCOMPARE(rows.rows<Passcode>().size(), 0);
        const Outcome started
            = rows.submit(u"delivery.start"_qs, { { u"deliveries"_qs, all } }, anActor(Role::Operator));
        QCOMPARE(verdict(started), u"applied"_qs);
        QCOMPARE(started->effects.size(), std::size_t(2000));
        QCOMPARE(rows.rows<Passcode>().size(), 1000);
    }

    void whoMayHandOver_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("operator") << Role::Operator << u"applied"_qs;
        QTest::newRow("supervisor") << Role::Supervisor << u"applied"_qs;
        QTest::newRow("worker") << Role::Worker << u"applied"_qs;
        QTest::newRow("viewer") << Role::Viewer << code(refusal::notAllowed);
        QTest::newRow("admin") << Role::Admin << code(refusal::notAllowed);
        QTest::newRow("portal") << Role::Portal << code(refusal::notAllowed);
    }
    void whoMayHandOver()
    {
        QFETCH(const Role, role);
        Office office;
        QTEST(verdict(office.submit(u"start"_qs, { named(firstDelivery, hashA) }, {}, role)), "verdict");
    }
};

PADESK_TEST(handover, HandoverTest)

#include "tst_handover.moc"
