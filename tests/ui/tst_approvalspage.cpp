// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nominationtablemodel.h"
#include "tests/support/testmain.h"
#include "ui/approvals/approvalspage.h"
#include "ui/language.h"

#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace padesk;

namespace {

/** Keeps each question until the test answers it. */
class AskedSource final : public NominationInboxSource {
public:
    struct Question {
        NominationQueue queue;
        std::shared_ptr<QPromise<Result<NominationInbox>>> answer;
    };

    QFuture<Result<NominationInbox>> read(NominationQueue queue) override
    {
        auto promise = std::make_shared<QPromise<Result<NominationInbox>>>();
        promise->start();
        questions.append({ queue, promise });
        return promise->future();
    }
    void answer(qsizetype question, Result<NominationInbox> inbox)
    {
        questions[question].answer->addResult(std::move(inbox));
        questions[question].answer->finish();
    }

    QList<Question> questions;
};

NominationInbox inbox(int rows)
{
    NominationInbox inbox;
    for (int id = 1; id <= rows; ++id) {
        NominationRow row;
        row.id = id;
        row.siteNumber = u"7000001"_qs;
        row.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
        row.state = NominationState::OfficeReview;
        inbox.rows.append(row);
    }
    inbox.counts = { rows, 5, 31, 2, 1204 };
    return inbox;
}

QDateTime today()
{
    return QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC);
}

QStringList tabTexts(const ApprovalsPage& page)
{
    const auto* tabs = page.findChild<QTabBar*>();
    QStringList texts;
    for (int tab = 0; tab < tabs->count(); ++tab)
        texts.append(tabs->tabText(tab).simplified());
    return texts;
}

/** All that is said on the page now. */
QString said(const ApprovalsPage& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

class ApprovalsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage(u"en"_qs); }

    void showsCountsAndRows()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        page.show();
        QVERIFY(said(page).contains(u"Reading"));
        QCOMPARE(source.questions.size(), 1);
        QCOMPARE(source.questions[0].queue, NominationQueue::OfficeReview);
        source.answer(0, inbox(12));
        QTRY_COMPARE(page.model().rowCount(), 12);
        QCOMPARE(tabTexts(page),
            QStringList({ u"Office review 12"_qs, u"Site contact review 5"_qs, u"On hold 31"_qs, u"Unknown site 2"_qs,
                u"All 1,204"_qs }));
        QCOMPARE(said(page), u"Approvals|50 open"_qs);
        QVERIFY(page.findChild<QTableView*>()->isVisible());
    }

    void speaksJapaneseAtOnce()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        source.answer(0, inbox(1));
        QTRY_COMPARE(page.model().rowCount(), 1);
        useLanguage(u"ja"_qs);
        QTRY_COMPARE(tabTexts(page).first(), u"PA事務局確認中 1"_qs);
        QCOMPARE(page.model().index(0, NominationTableModel::State).data().toString(), u"PA事務局確認中"_qs);
    }

    void saysThatNothingWaits()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        page.show();
        source.answer(0, inbox(0));
        QTRY_VERIFY(said(page).contains(u"Nothing waits here"));
        QVERIFY(!page.findChild<QPushButton*>()->isVisible());
    }

    void saysWhatWentWrongAndTriesAgain()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        page.show();
        source.answer(0, fail(Error::Code::Locked, {}));
        QTRY_VERIFY(said(page).contains(u"could not be read"));
        auto* retry = page.findChild<QPushButton*>();
        QVERIFY(retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(source.questions.size(), 2);
        source.answer(1, inbox(3));
        QTRY_COMPARE(page.model().rowCount(), 3);
    }

    void keepsRowsWhenARefreshFails()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        page.show();
        source.answer(0, inbox(3));
        QTRY_COMPARE(page.model().rowCount(), 3);
        page.refresh();
        source.answer(1, fail(Error::Code::ConnectionLost, {}));
        QTRY_COMPARE(page.model().state(), TableState::Failed);
        QCOMPARE(page.model().rowCount(), 3);
        QVERIFY(page.findChild<QTableView*>()->isVisible());
        QTRY_VERIFY(said(page).contains(u"Not up to date"));
    }

    void anAnswerToAnEarlierQuestionIsTooLate()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        page.setQueue(NominationQueue::OnHold);
        QCOMPARE(source.questions.size(), 2);
        QCOMPARE(source.questions[1].queue, NominationQueue::OnHold);
        source.answer(1, inbox(2));
        QTRY_COMPARE(page.model().rowCount(), 2);
        source.answer(0, inbox(9));
        QTest::qWait(1);
        QCOMPARE(page.model().rowCount(), 2);
    }

    void namesWhatAScreenReaderMeets()
    {
        AskedSource source;
        ApprovalsPage page(source, today);
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QTabBar*>(widget) || qobject_cast<const QTableView*>(widget)
                || qobject_cast<const QPushButton*>(widget);
            if (control)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

PADESK_TEST(approvalspage, ApprovalsPageTest)

#include "tst_approvalspage.moc"
