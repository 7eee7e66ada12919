// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/postingregister.h"
#include "app/handover/lettersource.h"
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/domain/fold.h"
#include "models/store/audit.h"
#include "models/store/changefeed.h"
#include "models/store/desk/availabilityreader.h"
#include "models/store/desk/roworders.h"
#include "models/store/listexport.h"
#include "models/store/migrations.h"
#include "tests/app/desk/demodesk.h"
#include "tests/app/office/casetext.h"
#include "tests/app/office/officedesk.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace padesk;
using namespace padesk::test;

namespace {

QDateTime someTime()
{
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    return now;
}

/** Why a reader failed stands in the text too: the two sides then differ. */
template <class T, class Text>
QString textOf(const Result<T>& read, Text text)
{
    return read ? text(*read) : u"FAILED: "_qs + read.error().detail;
}

template <class Row>
QString rowsText(Database& database, const RowQuery& query)
{
    RowOrders orders(rowTableOf<Row>());
    const Result<OrderArray> order = orders.order(database, query);
    if (!order)
        return u"FAILED: "_qs + order.error().detail;
    RowReader reader(database, rowTableOf<Row>());
    return textOf(reader.rows<Row>(order->mid(0, 300)), [&order](const QList<Row>& rows) {
        QStringList lines { QString::number(order->size()) };
        for (const Row& row : rows)
            lines.append(QString::fromUtf8(QJsonDocument(recordJson(row)).toJson(QJsonDocument::Compact)));
        return lines.join(u'\n');
    });
}

/** A table in its own order, by each column, through each queue, searched, and its counts. */
template <class Row>
QStringList tableTexts(Database& database)
{
    const RowTable& table = rowTableOf<Row>();
    QStringList texts { rowsText<Row>(database, {}) };
    for (const QString& column : table.pageColumns) {
        RowQuery sorted;
        if (sortKeys(table, { { column, false } }))
            sorted.sort = { { column, false } };
        texts.append(column + u' ' + rowsText<Row>(database, sorted));
    }
    for (const RowQueue& queue : table.queues) {
        RowQuery inQueue;
        inQueue.queue = queue.key;
        texts.append(queue.key + u' ' + rowsText<Row>(database, inQueue));
    }
    RowQuery searched;
    searched.text = u"株式会社"_qs;
    texts.append(rowsText<Row>(database, searched));
    RowReader reader(database, table);
    texts.append(
        textOf(reader.first<Row>({}, 20), [](const QList<Row>& rows) { return QString::number(rows.size()); }));
    texts.append(textOf(reader.counts(), [](const QHash<QString, qint64>& counts) {
        QStringList lines;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            lines.append(u"%1=%2"_qs.arg(it.key()).arg(it.value()));
        lines.sort();
        return lines.join(u' ');
    }));
    const Result<QList<ChangeNotice>> changes = changesSince(database, 0, 150);
    const Result<TouchedRows> touched
        = changes ? reader.touched(*changes) : Result<TouchedRows>(tl::unexpected(changes.error()));
    texts.append(textOf(touched, [](const TouchedRows& rows) { return QString::number(rows.ids.size()); }));
    return texts;
}

/** Of a table, the ids whose cases are compared: some of each state. */
template <class T>
QList<qint64> chosen(Database& database)
{
    QList<qint64> ids;
    for (const T& record : someOfEachState<T>(database, 3))
        ids.append(record.id);
    return ids;
}

/** The cases of an office that are looked at, chosen once by somebody who sees everything. */
struct Cases {
    explicit Cases(Database& database)
        : nominations(chosen<Nomination>(database))
        , requests(chosen<PasscodeRequest>(database))
        , deliveries(chosen<Delivery>(database))
        , sites(chosen<Site>(database))
        , members(chosen<Member>(database))
        , changes(chosen<ChangeRequest>(database))
    { }

    QList<qint64> nominations;
    QList<qint64> requests;
    QList<qint64> deliveries;
    QList<qint64> sites;
    QList<qint64> members;
    QList<qint64> changes;
};

QStringList caseTexts(Database& database, const Cases& cases)
{
    DeskReader reader(database, someTime);
    QStringList texts;
    const auto show = [](const auto& one) { return caseText(one); };
    for (const qint64 id : cases.nominations)
        texts.append(textOf(reader.nomination(id), show));
    for (const qint64 id : cases.requests)
        texts.append(textOf(reader.request(id), show));
    for (const qint64 id : cases.deliveries)
        texts.append(textOf(reader.delivery(id), show));
    for (const qint64 id : cases.sites)
        texts << textOf(reader.site(id), show) << textOf(reader.siteHistory(id, 0, 50), show);
    for (const qint64 id : cases.members)
        texts.append(textOf(reader.member(id), show));
    for (const qint64 id : cases.changes)
        texts.append(textOf(reader.changeRequest(id), show));
    texts.append(textOf(reader.home(), show));
    for (const QString& text : { u"株式会社"_qs, u"N-0000001"_qs, u"山"_qs, u"example"_qs })
        texts.append(textOf(reader.find(text, 8), show));
    for (const QString& site : { u"7000001"_qs, QString() })
        texts.append(textOf(reader.access(site, u"example.co.jp"_qs), show));
    return texts;
}

QStringList otherTexts(Database& database, const Cases& cases)
{
    QStringList texts;
    texts.append(textOf(verifyHistory(database), [](const AuditReport& report) {
        return QString::number(report.events) + QString::fromLatin1(report.head) + QString::number(report.isSound());
    }));
    texts.append(textOf(schemaStatus(database), [](const SchemaStatus& status) {
        return u"%1 %2 %3"_qs.arg(int(status.state)).arg(status.version).arg(status.minClient);
    }));
    texts.append(
        textOf(lettersById(database, cases.deliveries), [](const auto& all) { return QString::number(all.size()); }));
    texts.append(textOf(lettersOfTheOffice(database), [](const auto&) { return u"letters"_qs; }));
    texts.append(textOf(readPostingRegister(database, someTime().date().addDays(-1)),
        [](const PostingRegister& entries) { return QString::number(entries.letters.size()) + entries.head.hash; }));
    for (const ExportList list : { ExportList::Sites, ExportList::Members, ExportList::Nominations,
             ExportList::Requests, ExportList::Deliveries }) {
        QStringList lines;
        const Result<void> done = readExport(database, list, {}, [&lines](const QStringList& cells) -> Result<void> {
            lines.append(cells.join(u'|'));
            return {};
        });
        texts.append(done ? lines.join(u'\n') : u"FAILED: "_qs + done.error().detail);
    }
    return texts;
}

QStringList everything(Database& database, const Cases& cases)
{
    return tableTexts<NominationRow>(database) + tableTexts<RequestRow>(database) + tableTexts<DeliveryRow>(database)
        + tableTexts<ChangeRequestRow>(database) + tableTexts<SiteRow>(database) + tableTexts<MemberRow>(database)
        + tableTexts<EventRow>(database) + caseTexts(database, cases) + otherTexts(database, cases);
}

/** Every kind of command on each case, with what it needs to name the case. */
QList<Command> drafts(const Cases& cases)
{
    QList<QJsonObject> subjects;
    for (const qint64 id : cases.nominations)
        subjects.append({ { u"nomination"_qs, nominationNumber(id) }, { u"case"_qs, nominationNumber(id) } });
    for (const qint64 id : cases.requests)
        subjects.append({ { u"request"_qs, requestNumber(id) } });
    for (const qint64 id : cases.deliveries)
        subjects.append({ { u"deliveries"_qs, QJsonArray { deliveryNumber(id) } } });
    for (const qint64 id : cases.members)
        subjects.append({ { u"member"_qs, id } });
    for (const qint64 id : cases.changes)
        subjects.append({ { u"change_request"_qs, changeRequestNumber(id) } });
    subjects.append({ { u"site_number"_qs, u"7000001"_qs } });
    subjects.append({ { u"login"_qs, u"nobody"_qs } });
    QList<Command> all;
    for (const CommandSpec& spec : commandSpecs()) {
        const auto fits = [&spec](const QJsonObject& subject) {
            return std::any_of(spec.fields.begin(), spec.fields.end(), [&subject](const PayloadField& field) {
                return subject.contains(QLatin1String(field.name))
                    && QLatin1String(field.name) != QLatin1String("ibm_id");
            });
        };
        for (const QJsonObject& subject : std::as_const(subjects)) {
            if (!fits(subject))
                continue;
            QJsonObject payload;
            for (const PayloadField& field : spec.fields) {
                if (subject.contains(QLatin1String(field.name)))
                    payload.insert(QString::fromLatin1(field.name), subject.value(QLatin1String(field.name)));
            }
            all.append({ commandIdFor(QString::number(all.size())), QString::fromLatin1(spec.kind), payload });
        }
    }
    return all;
}

QStringList statesText(const Result<QList<ActionState>>& states)
{
    if (!states)
        return { u"FAILED: "_qs + states.error().detail };
    QStringList lines;
    for (const ActionState& state : *states) {
        QJsonObject answer = state.answer;
        // A login's name is made anew each time.
        answer.remove(u"login"_qs);
        lines.append(u"%1 %2 %3 %4 %5 %6"_qs.arg(state.kind)
                         .arg(int(state.readiness))
                         .arg(state.refusal.code, state.missing.join(u','))
                         .arg(state.notices.size())
                         .arg(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))));
    }
    return lines;
}

std::unique_ptr<Database> opened(const DatabaseUrl& url, SqlNames sources)
{
    OpenOptions options;
    options.sources = std::move(sources);
    return std::move(*Database::open(url, options));
}

} // namespace

/** The office reads on a server, by row security and without hashes and sign-ins, what there is to read. */
class OfficeReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_owner = opened(m_office->url(), tableSources());
        m_cases = std::make_unique<Cases>(*m_owner);
        // Colleagues of the server appear in histories and lists.
        const QString claim = u"insert into pa.claim (id, subject, subject_id, holder, expires_at, row_version) "
                              "select 900000 + n.id, 'nomination', n.id, '%1', now() + interval '1 hour', 1 "
                              "from pa.nomination n where n.state = 'office_review' and not exists "
                              "(select from pa.claim c where c.subject = 'nomination' and c.subject_id = n.id) "
                              "order by n.id limit 3"_qs.arg(m_office->login(u"operator"_qs));
        m_office->rows(claim);
    }
    void cleanupTestCase()
    {
        m_owner.reset();
        m_office.reset();
    }

    void aSignInOfTheOfficeReadsTheSame_data() { addPeople(); }
    void aSignInOfTheOfficeReadsTheSame()
    {
        QFETCH(const QString, who);
        const auto database = opened(m_office->urlOf(who), officeSources());
        const QStringList read = everything(*database, *m_cases);
        const QStringList there = everything(*m_owner, *m_cases);
        QCOMPARE(read.size(), there.size());
        for (qsizetype index = 0; index < there.size(); ++index) {
            QVERIFY2(!there.at(index).contains(u"FAILED: "_qs), qPrintable(there.at(index)));
            QCOMPARE(read.at(index), there.at(index));
        }
        QVERIFY(there.size() > 200);
    }

    void buttonsAreJudgedAsTheWorkerWillJudge_data() { addPeople(); }
    void buttonsAreJudgedAsTheWorkerWillJudge()
    {
        QFETCH(const QString, who);
        const auto database = opened(m_office->urlOf(who), officeSources());
        const QList<Command> asked = drafts(*m_cases);
        const QStringList desk = statesText(readSignedInAvailability(*database, asked, someTime));
        const QStringList worker
            = statesText(readAvailability(*m_owner, { m_office->login(who), false }, asked, someTime));
        QCOMPARE(desk.size(), asked.size());
        for (qsizetype index = 0; index < worker.size(); ++index)
            QCOMPARE(desk.at(index), worker.at(index));
        const bool any = std::any_of(
            desk.begin(), desk.end(), [](const QString& line) { return line.section(u' ', 1, 1) == u"0"; });
        QCOMPARE(any, who == u"operator"_qs || who == u"supervisor"_qs);
    }

    void theSessionIsThatOfTheSignIn_data() { addPeople(); }
    void theSessionIsThatOfTheSignIn()
    {
        QFETCH(const QString, who);
        const auto database = opened(m_office->urlOf(who), officeSources());
        const Session session = readSignedInSession(*database).value();
        QCOMPARE(session.actor.name, m_office->login(who));
        QCOMPARE(session.may(u"nomination.approve"_qs), who == u"operator"_qs || who == u"supervisor"_qs);
        QCOMPARE(session.may(u"settings.set"_qs), who == u"admin"_qs);
        QVERIFY(!session.readOnly);
    }

    void colleaguesAppearByName()
    {
        const auto database = opened(m_office->urlOf(u"viewer"_qs), officeSources());
        RowQuery claimed;
        ColumnFilter byName;
        byName.column = u"holder"_qs;
        byName.texts = { fold(u"担当 花子"_qs) };
        claimed.filters = { byName };
        const QString rows = rowsText<NominationRow>(*database, claimed);
        QVERIFY2(rows.startsWith(u"3\n"_qs), qPrintable(rows.left(200)));
        QVERIFY(!rows.contains(m_office->login(u"operator"_qs)));
    }

    void aNewerServerIsReadOnlyForThisProgram()
    {
        m_office->rows(u"update pa.schema_meta set min_client = 999, head = 999"_qs);
        const auto database = opened(m_office->urlOf(u"operator"_qs), officeSources());
        QVERIFY(readSignedInSession(*database)->readOnly);
        m_office->rows(u"update pa.schema_meta set min_client = 0, head = %1"_qs.arg(sqlHead(Engine::Postgresql)));
        QVERIFY(!readSignedInSession(*database)->readOnly);
    }

private:
    static void addPeople()
    {
        QTest::addColumn<QString>("who");
        for (const char* who : { "viewer", "operator", "supervisor", "admin" })
            QTest::newRow(who) << QString::fromLatin1(who);
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<Cases> m_cases;
};

PADESK_TEST(officereaders, OfficeReadersTest)
#include "tst_officereaders.moc"
