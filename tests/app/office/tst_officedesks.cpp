// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/storeletterport.h"
#include "models/store/desk/remotecommandport.h"
#include "tests/app/office/seat.h"
#include "tests/support/testmain.h"
#include "ui/approvals/decisionpanel.h"
#include "ui/frame/deskstatusbar.h"
#include "ui/frame/pendingdialog.h"
#include "ui/language.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QKeySequence claim(Qt::Key_C);
const QKeySequence approve(Qt::Key_A);
const QKeySequence refuse(Qt::Key_R);
const QKeySequence confirm(Qt::ControlModifier | Qt::Key_Return);

QString textOf(Seat& seat)
{
    QStringList texts;
    const auto labels = seat.window().findChild<DeskStatusBar*>()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

bool confirmsApproval(Seat& seat)
{
    seat.press(approve);
    if (!QTest::qWaitFor([&] { return seat.view().openPanel() != nullptr; }))
        return false;
    auto* seen = seat.view().openPanel()->findChild<QCheckBox*>();
    if (!seen)
        return false;
    seen->click();
    if (!QTest::qWaitFor([&] { return seat.view().openPanel()->confirmation().ready; }))
        return false;
    seat.press(confirm);
    return true;
}

bool confirmsRefusal(Seat& seat)
{
    seat.press(refuse);
    const auto ready = [&] { return seat.view().openPanel() && seat.view().openPanel()->confirmation().ready; };
    if (!QTest::qWaitFor(ready))
        return false;
    seat.press(confirm);
    return true;
}

} // namespace

/** Several people of the office at their desks, on one server with its worker. */
class OfficeDesksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(u"en"_qs);
        m_office = std::make_unique<OfficeDesk>();
        m_worker = std::make_unique<WorkerProcess>(*m_office);
        const QString inOffice = u"select n.id from pa.nomination n where n.state = 'office_review' and not exists "
                                 "(select from pa.claim c where c.subject = 'nomination' and c.subject_id = n.id) "_qs;
        const QString differs
            = u"exists (select from pa.field_check k where k.nomination_id = n.id and k.verdict = 'mismatch')"_qs;
        m_clear = m_office->rows(inOffice + u"and not "_qs + differs + u" order by n.id"_qs);
        m_other = m_office->rows(inOffice + u"and "_qs + differs + u" order by n.id"_qs);
        QVERIFY2(
            m_clear.size() >= 3 && m_other.size() >= 2, qPrintable(m_clear.join(u',') + u'/' + m_other.join(u',')));
    }
    void cleanup() { m_worker->stop(); }
    void cleanupTestCase()
    {
        m_worker.reset();
        m_office.reset();
    }

    void whatOneDoesTheOtherSees()
    {
        m_worker->start();
        const qint64 id = nextClear();
        Seat hanako(m_office->urlOf(u"operator"_qs));
        Seat saburo(m_office->urlOf(u"second operator"_qs));
        QVERIFY(hanako.open(id));
        QVERIFY(saburo.open(id));
        QTRY_VERIFY2(textOf(saburo).contains(u"Worker running"_qs), qPrintable(textOf(saburo)));
        QTRY_VERIFY(!saburo.row(id).isEmpty());

        hanako.press(claim);
        QTRY_VERIFY_WITH_TIMEOUT(saburo.view().nomination()->background.claim.has_value(), 10'000);
        QCOMPARE(saburo.view().nomination()->background.claim->actor, m_office->login(u"operator"_qs));
        QCOMPARE(saburo.view().nomination()->background.nameOf(m_office->login(u"operator"_qs)), u"担当 花子"_qs);
        QTRY_VERIFY2(saburo.row(id).contains(u"担当 花子"_qs), qPrintable(saburo.row(id)));

        QTRY_VERIFY(!hanako.view().isReading() && !hanako.page().submission().isBusy());
        QVERIFY(confirmsApproval(hanako));
        QTRY_COMPARE_WITH_TIMEOUT(state(id), u"approved"_qs, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(saburo.view().nomination()->nomination.state, NominationState::Approved, 10'000);
        QTRY_VERIFY2(!saburo.row(id).contains(u"Office review"_qs), qPrintable(saburo.row(id)));
        QCOMPARE(m_office->rows(u"select decided_by from pa.nomination where id = %1"_qs.arg(id)),
            QStringList { m_office->login(u"operator"_qs) });
    }

    void ofTwoDecisionsOneCounts()
    {
        const qint64 id = nextClear();
        Seat hanako(m_office->urlOf(u"operator"_qs));
        Seat saburo(m_office->urlOf(u"second operator"_qs));
        QVERIFY(hanako.open(id));
        QVERIFY(saburo.open(id));
        QVERIFY(confirmsApproval(hanako));
        QTRY_COMPARE(waiting(), u"1"_qs);
        QVERIFY(confirmsRefusal(saburo));
        QTRY_COMPARE(waiting(), u"2"_qs);
        QCOMPARE(state(id), u"office_review"_qs);
        for (Seat* seat : { &hanako, &saburo }) {
            QTRY_VERIFY2(textOf(*seat).contains(u"1 waiting for the worker"_qs), qPrintable(textOf(*seat)));
            QTRY_VERIFY2(textOf(*seat).contains(u"Worker stopped"_qs), qPrintable(textOf(*seat)));
        }

        m_worker->start();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), u"approved"_qs, 20'000);
        QTRY_VERIFY2_WITH_TIMEOUT(saburo.banner().contains(u"Not accepted"_qs), qPrintable(saburo.banner()), 20'000);
        QVERIFY2(saburo.banner().contains(u"担当 花子"_qs), qPrintable(saburo.banner()));
        QVERIFY2(saburo.banner().contains(QDate::currentDate().toString(u"yyyy-MM-"_qs)), qPrintable(saburo.banner()));
        QVERIFY(!hanako.banner().contains(u"Not accepted"_qs));
        QCOMPARE(saburo.view().shownId(), id);
        QTRY_COMPARE(saburo.view().nomination()->nomination.state, NominationState::Approved);
        for (Seat* seat : { &hanako, &saburo })
            QTRY_VERIFY(!textOf(*seat).contains(u"waiting for the worker"_qs));
    }

    void whatWaitsIsTakenBackAtTheDesk()
    {
        const qint64 id = nextOther();
        Seat hanako(m_office->urlOf(u"operator"_qs));
        QVERIFY(hanako.open(id));
        hanako.press(claim);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(hanako).contains(u"1 waiting for the worker"_qs), 10'000);
        Q_EMIT hanako.window().findChild<DeskStatusBar*>()->pendingWanted();
        auto* dialog = hanako.window().findChild<PendingDialog*>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(textsOf(*dialog).contains(u"padesk worker"_qs));
        QVERIFY2(textsOf(*dialog).contains(u"Nomination "_qs + nominationNumber(id)), qPrintable(textsOf(*dialog)));
        for (KeyButton* button : dialog->findChildren<KeyButton*>()) {
            if (button->text() == u"Withdraw"_qs) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!dialog->isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(hanako.banner().contains(u"withdrawn"_qs), qPrintable(hanako.banner()), 20'000);
        QCOMPARE(waiting(), u"0"_qs);
        QVERIFY(!hanako.view().nomination()->background.claim);
    }

    void aNewStartKnowsWhatStillWaits()
    {
        const qint64 id = nextOther();
        {
            Seat hanako(m_office->urlOf(u"operator"_qs));
            QVERIFY(hanako.open(id));
            hanako.press(claim);
            QTRY_COMPARE(waiting(), u"1"_qs);
        }
        Seat hanako(m_office->urlOf(u"operator"_qs));
        QVERIFY(hanako.open(id));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(hanako).contains(u"1 waiting for the worker"_qs), 10'000);
        m_worker->start();
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(hanako).contains(u"waiting for the worker"_qs), 20'000);
        QTRY_VERIFY(hanako.view().nomination()->background.claim.has_value());
    }

    void aLetterIsMintedAtTheDeskAndItsCodeStaysThere()
    {
        m_worker->start();
        OpenOptions options;
        options.sources = officeSources();
        StoreThread reading(m_office->urlOf(u"operator"_qs), options);
        StoreThread writing(m_office->urlOf(u"operator"_qs), options);
        RemoteCommandPort port(writing, reading, {});
        StoreLetterPort letters(reading, port);
        const qint64 delivery = m_office
                                    ->rows(u"select id from pa.delivery where channel = 'post' and carries_passcode "
                                           "and state = 'queued' order by id limit 1"_qs)
                                    .value(0)
                                    .toLongLong();
        QVERIFY(delivery > 0);
        const QTemporaryDir folder;
        const auto handedOver = letters.handOver({ delivery }, { folder.filePath(u"letters.pdf"_qs), {} });
        QTRY_VERIFY_WITH_TIMEOUT(handedOver.isFinished(), 20'000);
        QVERIFY2(handedOver.result(), handedOver.result() ? "" : qPrintable(handedOver.result().error().detail));
        QCOMPARE(handedOver.result()->deliveries, QList<qint64> { delivery });
        QVERIFY(QFileInfo(folder.filePath(u"letters.pdf"_qs)).size() > 1000);
        const QString id = QString::number(delivery);
        QCOMPARE(m_office->rows(u"select state, hash like '$argon2id$%' from pa.passcode where delivery_id = "_qs + id),
            QStringList { u"live|true"_qs });
        QCOMPARE(m_office->rows(
                     u"select count(*), count(secret) from pa.command where actor = '%1' and kind = "
                     "'delivery.start' and payload::text not like '%hash%'"_qs.arg(m_office->login(u"operator"_qs))),
            QStringList { u"1|0"_qs });
    }

    void whoMayOnlyLookIsToldSo()
    {
        Seat viewer(m_office->urlOf(u"viewer"_qs));
        QVERIFY(viewer.open(nextClear()));
        QTRY_VERIFY2_WITH_TIMEOUT(
            viewer.banner().contains(u"You may look only"_qs), qPrintable(viewer.banner()), 20'000);
    }

private:
    /** One whose fields all agree can be approved at once. */
    qint64 nextClear() { return m_clear.takeFirst().toLongLong(); }
    qint64 nextOther() { return m_other.takeFirst().toLongLong(); }
    QString state(qint64 id) const
    {
        return m_office->rows(u"select state from pa.nomination where id = %1"_qs.arg(id)).value(0);
    }
    QString waiting() const
    {
        return m_office->rows(u"select count(*) from pa.command where result is null"_qs).value(0);
    }
    static QString textsOf(const QWidget& widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts.join(u'|');
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<WorkerProcess> m_worker;
    QStringList m_clear;
    QStringList m_other;
};

PADESK_TEST(officedesks, OfficeDesksTest)
#include "tst_officedesks.moc"
