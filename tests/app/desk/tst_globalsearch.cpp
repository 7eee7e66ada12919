// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"

using namespace padesk;
using namespace padesk::test;

namespace {

SearchResult find(Database& database, const QString& text, int most = 8)
{
    return DeskReader(database, DemoDesk::now).find(text, most).value();
}

bool hasHit(const SearchResult& result, Entity entity, qint64 id)
{
    return std::any_of(result.hits.begin(), result.hits.end(),
        [=](const SearchHit& hit) { return hit.entity == entity && hit.id == id; });
}

template <class T>
T lastRow(Database& database)
{
    return storedRows<T>(database).last();
}

} // namespace

class GlobalSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberLeadsToItsCase_data() { addEngineRows(); }
    void aNumberLeadsToItsCase()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const auto check = [&database](Entity entity, qint64 id, const QString& number) {
            for (const QString& typed : { number, number.toLower(), u" "_qs + number.left(2) + number.mid(2) }) {
                const SearchResult result = find(*database, typed);
                QVERIFY(result.isNumber);
                QCOMPARE(result.hits.size(), 1);
                QVERIFY(hasHit(result, entity, id));
                QCOMPARE(result.hits.first().number, number);
            }
        };
        const auto nomination = lastRow<Nomination>(*database).id;
        check(Entity::Nomination, nomination, nominationNumber(nomination));
        const auto request = lastRow<PasscodeRequest>(*database).id;
        check(Entity::PasscodeRequest, request, requestNumber(request));
        const auto delivery = lastRow<Delivery>(*database).id;
        check(Entity::Delivery, delivery, deliveryNumber(delivery));
        const auto change = lastRow<ChangeRequest>(*database).id;
        check(Entity::ChangeRequest, change, changeRequestNumber(change));
        QVERIFY(!find(*database, u"N-9999999"_qs).isNumber);
    }

    void sitesAndPeopleAreFoundFolded_data() { addEngineRows(); }
    void sitesAndPeopleAreFoundFolded()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const Site site = storedRows<Site>(*database).at(3);
        const SearchResult byNumber = find(*database, site.siteNumber);
        QVERIFY(byNumber.isNumber && hasHit(byNumber, Entity::Site, site.id));
        QVERIFY(hasHit(find(*database, site.company, 50), Entity::Site, site.id));
        const QList<Member> members = storedRows<Member>(*database);
        const auto member
            = std::find_if(members.begin(), members.end(), [](const Member& one) { return !one.ibmId.isEmpty(); });
        QVERIFY(hasHit(find(*database, member->ibmId.toUpper(), 50), Entity::Member, member->id));
        QVERIFY(find(*database, u"  "_qs).hits.isEmpty());
        QVERIFY(find(*database, u"この世にない会社"_qs).hits.isEmpty());
    }

    void whatIsOpenThereIsFoundWithIt()
    {
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        int found = 0;
        for (const PasscodeRequest& request : storedRows<PasscodeRequest>(*database)) {
            if (!isOpen(request))
                continue;
            const Site site = storedRows<Site>(*database).at(int(request.siteId) - 1);
            QVERIFY(hasHit(find(*database, site.siteNumber), Entity::PasscodeRequest, request.id));
            ++found;
        }
        QVERIFY(found > 0);
    }

    void aCallerIsIdentifiedByEmailAlone_data() { addEngineRows(); }
    void aCallerIsIdentifiedByEmailAlone()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const QList<Member> members = storedRows<Member>(*database);
        for (const Member& member : members.mid(0, 60)) {
            const QString mail = member.email.isEmpty() ? member.ibmId : member.email;
            if (!isOpen(member) || mail.isEmpty())
                continue;
            const qsizetype same = std::count_if(members.begin(), members.end(), [&mail](const Member& other) {
                return isOpen(other) && (other.ibmIdKey == emailKey(mail) || emailKey(other.email) == emailKey(mail));
            });
            const AccessCase one = DeskReader(*database, DemoDesk::now).access({}, mail).value();
            QCOMPARE(one.candidates.size(), same);
            QCOMPARE(one.siteId, same == 1 ? member.siteId : 0);
            QCOMPARE(one.facts.siteFound, same == 1);
            QVERIFY(!one.check.path.isEmpty());
        }
    }

    void aBadSiteNumberIsNoError()
    {
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        const AccessCase one = DeskReader(*database, DemoDesk::now).access(u"12"_qs, {}).value();
        QCOMPARE(one.facts.siteNumber, u"12"_qs);
        QVERIFY(!one.facts.siteFound && one.siteId == 0);
    }
};

PADESK_TEST(globalsearch, GlobalSearchTest)
#include "tst_globalsearch.moc"
