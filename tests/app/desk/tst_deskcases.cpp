// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/commandport.h"
#include "models/store/commandprocessor.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"

using namespace padesk;
using namespace padesk::test;

namespace {

DeskReader reader(Database& database)
{
    return DeskReader(database, DemoDesk::now);
}

// ---- Passcode requests

QString stepsFault(const RequestCase& one)
{
    int now = 0;
    int done = 0;
    for (const RequestStep& step : one.steps) {
        now += step.mark == StepMark::Now || step.mark == StepMark::Failed ? 1 : 0;
        done += step.mark == StepMark::Done ? 1 : 0;
        if (step.mark == StepMark::Later && step.at.isValid())
            return u"a later step has a time"_qs;
    }
    const bool closed = one.request.state == RequestState::Closed;
    if (one.steps.size() != 6 || now != (closed ? 0 : 1) || (closed && done != 6))
        return u"steps of "_qs + enumText(one.request.state);
    return one.steps.first().at == one.request.receivedAt ? QString() : u"no time of receipt"_qs;
}

QString fault(Database& database, const PasscodeRequest& request)
{
    const Result<RequestCase> read = reader(database).request(request.id);
    if (!read)
        return read.error().detail;
    const RequestCase& one = *read;
    if (!(one.request == request) || one.site.id != request.siteId || one.member.id != request.memberId)
        return u"another record"_qs;
    if (one.registration.size() != 7)
        return u"registration"_qs;
    for (const RegistrationLine& line : one.registration) {
        if (line.snapshot != request.snapshot.value(line.field).toString())
            return u"snapshot of "_qs + line.field;
        if (line.changedLately && line.changedAt < DemoDesk::now().addDays(-31))
            return u"a change of long ago"_qs;
    }
    if (one.request.deliveryId && one.documents.isEmpty())
        return u"no document of the delivery"_qs;
    if (one.changeRequest.has_value() != request.changeRequestId.has_value())
        return u"no change request"_qs;
    if (one.canDownloadMeanwhile && !one.sns.isValid())
        return u"a download without S&S"_qs;
    return stepsFault(one);
}

QString fault(Database& database, const Delivery& delivery)
{
    const Result<DeliveryDetail> read = reader(database).delivery(delivery.id);
    if (!read)
        return read.error().detail;
    const bool known = std::any_of(
        read->ways.begin(), read->ways.end(), [&delivery](const Delivery& way) { return way == delivery; });
    if (!(read->delivery == delivery) || !known || read->document.id != delivery.documentId)
        return u"another record"_qs;
    if (delivery.state == DeliveryState::Unknown && !read->unconfirmed)
        return u"unconfirmed"_qs;
    return read->background.history.isEmpty() ? u"no history"_qs : QString();
}

QString fault(Database& database, const ChangeRequest& change)
{
    const Result<ChangeRequestCase> read = reader(database).changeRequest(change.id);
    if (!read)
        return read.error().detail;
    const qsizetype fields = read->fields.size() + (read->successor ? 1 : 0);
    if (!(read->change == change) || fields != change.changes.size())
        return u"another record"_qs;
    for (const FieldChange& field : read->fields) {
        if (field.stale && change.state != ChangeState::Received)
            return u"a decided change can't be stale"_qs;
        if (change.state == ChangeState::Received && field.stale == (field.now == field.from))
            return u"stale"_qs;
    }
    return {};
}

// ---- Sites and members

template <class T, class Matches>
qsizetype countOf(const QList<T>& records, Matches matches)
{
    return std::count_if(records.begin(), records.end(), matches);
}

struct Tables {
    explicit Tables(Database& database)
        : sites(storedRows<Site>(database))
        , members(storedRows<Member>(database))
        , nominations(storedRows<Nomination>(database))
        , requests(storedRows<PasscodeRequest>(database))
        , changes(storedRows<ChangeRequest>(database))
        , documents(storedRows<Document>(database))
    { }

    QList<Site> sites;
    QList<Member> members;
    QList<Nomination> nominations;
    QList<PasscodeRequest> requests;
    QList<ChangeRequest> changes;
    QList<Document> documents;
};

QString fault(const SiteCase& one, const Tables& all)
{
    const qint64 id = one.site.id;
    const auto ofSite = [id](const auto& record) { return record.siteId == id && isOpen(record); };
    if (one.openNominations.size() != countOf(all.nominations, ofSite))
        return u"open nominations"_qs;
    if (one.openRequests.size() != countOf(all.requests, ofSite))
        return u"open requests"_qs;
    if (one.openChanges.size() != countOf(all.changes, [id](const ChangeRequest& change) {
            return change.siteId == id && change.state == ChangeState::Received;
        }))
        return u"open changes"_qs;
    if (one.users + one.holders.people.size() != countOf(all.members, ofSite))
        return u"people"_qs;
    if (one.documentCount != countOf(all.documents, [id](const Document& document) { return document.siteId == id; }))
        return u"documents"_qs;
    if (one.services.size() != 18 || one.holders.secondaries() + one.freeSecondarySlots() != secondaryCap)
        return u"services or slots"_qs;
    return one.background.history.isEmpty() ? u"no history"_qs : QString();
}

QString fault(const MemberCase& one, const Tables& all)
{
    const Member& member = one.member;
    const qsizetype others = countOf(all.members, [&member](const Member& other) {
        return other.id != member.id && isOpen(other) && !member.ibmIdKey.isEmpty()
            && other.ibmIdKey == member.ibmIdKey;
    });
    if (one.elsewhere.size() != others)
        return u"elsewhere"_qs;
    if (one.services.size() != 18 || one.site.id != member.siteId)
        return u"services or site"_qs;
    const bool verified = member.role == MemberRole::Primary && member.verifiedAt.isValid();
    if (verified != (one.passcodeNeed == PasscodeNeed::Verified))
        return u"passcode need"_qs;
    return one.downloadOnly && !one.sns.isValid() ? u"a download without S&S"_qs : QString();
}

template <class T>
void checkSome(Engine engine)
{
    const auto database = DemoDesk::on(engine).open();
    const QList<T> records = someOfEachState<T>(*database, 6);
    QVERIFY(!records.isEmpty());
    for (const T& record : records)
        QCOMPARE(fault(*database, record), QString());
}

} // namespace

class DeskCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_data() { addEngineRows(); }
    void requests()
    {
        QFETCH(const Engine, engine);
        checkSome<PasscodeRequest>(engine);
    }

    void deliveries_data() { addEngineRows(); }
    void deliveries()
    {
        QFETCH(const Engine, engine);
        checkSome<Delivery>(engine);
    }

    void changeRequests_data() { addEngineRows(); }
    void changeRequests()
    {
        QFETCH(const Engine, engine);
        checkSome<ChangeRequest>(engine);
    }

    void sites_data() { addEngineRows(); }
    void sites()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const Tables all(*database);
        for (const Site& site : all.sites)
            QCOMPARE(fault(reader(*database).site(site.id).value(), all), QString());
    }

    void members_data() { addEngineRows(); }
    void members()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const Tables all(*database);
        for (const Member& member : someOfEachState<Member>(*database, 40))
            QCOMPARE(fault(reader(*database).member(member.id).value(), all), QString());
    }

    void aNewIbmIdIsOneEverywhere_data() { addEngineRows(); }
    void aNewIbmIdIsOneEverywhere()
    {
        QFETCH(const Engine, engine);
        const TempDatabase temp(engine);
        const auto database = temp.open();
        CommandProcessor processor(*database, DemoDesk::now);
        QVERIFY(processor.found(u"someone"_qs, u"責任者"_qs).has_value());
        for (const QString& number : { u"7000001"_qs, u"7000002"_qs })
            QVERIFY(processor
                        .submit(DemoDesk::supervisor(),
                            { newCommand(u"site.register"_qs,
                                  { { u"site_number"_qs, number }, { u"contract"_qs, u"PAX"_qs },
                                      { u"company"_qs, u"株式会社青空"_qs }, { u"contact_family"_qs, u"山田"_qs },
                                      { u"contracted_on"_qs, u"2010-04-01"_qs } }),
                                newCommand(u"member.add"_qs,
                                    { { u"site_number"_qs, number }, { u"role"_qs, u"user"_qs },
                                        { u"family"_qs, u"鈴木"_qs }, { u"ibm_id"_qs, u"old@example.co.jp"_qs },
                                        { u"email"_qs, u"old@example.co.jp"_qs } }) })
                        ->last()
                        .applied);
        const Command link = newCommand(u"member.link_ibm_id"_qs,
            { { u"site_number"_qs, u"7000002"_qs }, { u"ibm_id"_qs, u"old@example.co.jp"_qs },
                { u"new_ibm_id"_qs, u"New@example.co.jp"_qs } });
        const CommandResult result = processor.submit(DemoDesk::supervisor(), { link })->first();
        QCOMPARE(result.answer.value(u"memberships"_qs).toInt(), 2);
        const MemberCase one = reader(*database).member(result.answer.value(u"member"_qs).toInteger()).value();
        QCOMPARE(one.elsewhere.size(), 1);
        QCOMPARE(one.elsewhere.first().siteNumber, u"7000001"_qs);
        QCOMPARE(one.formerIds.size(), 1);
        QCOMPARE(one.formerIds.first().ibmId, u"old@example.co.jp"_qs);
    }

    void aHistoryIsReadPageByPage_data() { addEngineRows(); }
    void aHistoryIsReadPageByPage()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        QList<qint64> all;
        for (const Event& event : storedEvents(*database)) {
            if (event.siteId == 1)
                all.prepend(event.seq);
        }
        QList<qint64> read;
        qint64 before = 0;
        do {
            const HistoryPage page = reader(*database).siteHistory(1, before, 7).value();
            for (const HistoryLine& line : page.lines)
                read.append(line.seq);
            before = page.before;
        } while (before > 0);
        QCOMPARE(read, all);
    }
};

PADESK_TEST(deskcases, DeskCasesTest)
#include "tst_deskcases.moc"
