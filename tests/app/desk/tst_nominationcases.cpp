// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"

using namespace padesk;
using namespace padesk::test;

namespace {

/** What must hold of the case of any nomination; a text says what does not. */
QString fault(Database& database, const Nomination& nomination)
{
    const Result<NominationCase> read = DeskReader(database, DemoDesk::now).nomination(nomination.id);
    if (!read)
        return read.error().detail;
    const NominationCase& one = *read;
    if (!(one.nomination == nomination) || one.site.has_value() != nomination.siteId.has_value())
        return u"another record"_qs;
    if (one.background.history.isEmpty() || one.background.history.first().action != u"submit"_qs)
        return u"no history"_qs;
    if (one.site && one.fields.isEmpty())
        return u"nothing compared"_qs;
    for (const FieldReview& review : one.fields) {
        if (review.isJudged() ? false : review.check.verdict != review.comparison.verdict)
            return u"the computed verdict is not the comparison's: "_qs + review.check.field;
        for (const DocumentValue& value : review.documents) {
            if (value.value.isEmpty() || !value.sentOn.isValid())
                return u"a document that was not sent: "_qs + review.check.field;
        }
    }
    for (const Nomination& earlier : one.earlier) {
        if (earlier.id == nomination.id)
            return u"earlier than itself"_qs;
    }
    const bool decided = nomination.decidedAt.isValid();
    if (decided && !one.background.names.contains(nomination.decidedBy) && nomination.decidedBy.contains(u"demo"))
        return u"who decided has no name"_qs;
    return one.undoUntil.isValid() && one.undoUntil < DemoDesk::now() ? u"an undo that is over"_qs : QString();
}

} // namespace

class NominationCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsReadWhole_data() { addEngineRows(); }
    void everyStateIsReadWhole()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const QList<Nomination> nominations = someOfEachState<Nomination>(*database, 8);
        QVERIFY(nominations.size() > 30);
        for (const Nomination& nomination : nominations)
            QCOMPARE(fault(*database, nomination), QString());
    }

    void storedVerdictsAndDocumentsAreShown_data() { addEngineRows(); }
    void storedVerdictsAndDocumentsAreShown()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        int stored = 0;
        int withDocument = 0;
        int earlier = 0;
        for (const Nomination& nomination : storedRows<Nomination>(*database)) {
            const NominationCase one = DeskReader(*database, DemoDesk::now).nomination(nomination.id).value();
            earlier += one.earlier.isEmpty() ? 0 : 1;
            for (const FieldReview& review : one.fields) {
                stored += review.check.id != 0 ? 1 : 0;
                withDocument += review.documents.isEmpty() ? 0 : 1;
            }
            QCOMPARE(one.count(CheckVerdict::Match) + one.count(CheckVerdict::Variant)
                    + one.count(CheckVerdict::Mismatch) + one.count(CheckVerdict::Absent),
                int(one.fields.size()));
        }
        QVERIFY(stored > 0 && withDocument > 0 && earlier > 0);
    }

    void thereIsNoneOfAnotherNumber()
    {
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        QCOMPARE(DeskReader(*database).nomination(999999).error().code, Error::Code::NotFound);
    }
};

PADESK_TEST(nominationcases, NominationCasesTest)
#include "tst_nominationcases.moc"
