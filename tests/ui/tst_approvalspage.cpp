// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "tests/ui/memorydesk.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/bulkview.h"
#include "ui/approvals/changeview.h"
#include "ui/approvals/nominationview.h"
#include "ui/approvals/refusepanel.h"
#include "ui/frame/tablearea.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A shown page over a store in memory, its first nomination read. */
class PageOnScreen {
public:
    MemoryDesk desk;
    std::unique_ptr<ApprovalsPage> page;

    void show(const QString& queue = QStringLiteral("all"))
    {
        page = std::make_unique<ApprovalsPage>(desk.ports());
        QObject::connect(
            page.get(), &Page::noticed, page.get(), [this](const Notice& notice) { notices.append(notice.title); });
        page->resize(1240, 760);
        page->show();
        page->activateWindow();
        page->refresh();
        page->setQueue(queue);
        page->focusFirst();
        QTRY_VERIFY(!page->isBusy());
        QTRY_VERIFY(page->area()->currentId() != 0);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    DecisionPanel* panel() { return page->nominationView()->openPanel(); }
    bool canConfirm() { return panel() && panel()->confirmation().ready; }

    QStringList notices;
};

} // namespace

class ApprovalsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Light); }

    void approvesByKeyboard_data() { addLanguageRows(); }
    void approvesByKeyboard()
    {
        QFETCH(QString, language);
        useLanguage(language);
        PageOnScreen on;
        const QString first = on.desk.nominate(QStringLiteral("山田"));
        const QString second = on.desk.nominate(QStringLiteral("山田"));
        on.show(QStringLiteral("office_review"));
        on.page->area()->selectId(first.section(u'-', 1).toLongLong());
        QTRY_COMPARE(on.page->nominationView()->shownId(), first.section(u'-', 1).toLongLong());
        QTRY_VERIFY(!on.page->isBusy());
        on.key(Qt::Key_A);
        QVERIFY(on.panel());
        QVERIFY(!on.canConfirm());
        QTRY_VERIFY(QApplication::focusWidget() != on.page->area()->table());
        // The e-mail differs and is accepted, and the number compared: each box that has to be ticked.
        for (QCheckBox* box : on.panel()->findChildren<QCheckBox*>()) {
            if (!box->isVisible() || !box->isEnabled() || box->isChecked())
                continue;
            box->setFocus();
            on.key(Qt::Key_Space);
        }
        QTRY_VERIFY2(on.canConfirm(), qPrintable(on.panel()->confirmation().remark));
        QVERIFY(on.panel()->confirmation().text.contains(QStringLiteral("7000001")));
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.nomination(first).state, NominationState::Approved);
        QVERIFY(on.page->undoBar()->isVisible());
        QTRY_COMPARE(on.page->area()->currentId(), second.section(u'-', 1).toLongLong());
    }

    void refusesWithReasonAndUndoes_data() { addLanguageRows(); }
    void refusesWithReasonAndUndoes()
    {
        QFETCH(QString, language);
        useLanguage(language);
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.key(Qt::Key_R);
        QVERIFY(on.panel());
        QTRY_VERIFY(on.canConfirm());
        auto* preview = on.panel()->findChildren<QPlainTextEdit*>().last();
        QTRY_COMPARE(preview->toPlainText().trimmed(), QStringLiteral("refused document_mismatch"));
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.nomination(number).state, NominationState::Refused);
        on.page->undo();
        QTRY_COMPARE(on.desk.nomination(number).state, NominationState::OfficeReview);
    }

    void refusedTextStays()
    {
        useLanguage(QStringLiteral("en"));
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.key(Qt::Key_R);
        QTRY_VERIFY(on.canConfirm());
        auto* own = on.panel()->findChildren<QPlainTextEdit*>().first();
        own->setPlainText(QStringLiteral("my words"));
        QTRY_VERIFY(on.canConfirm());
        on.desk.add(QStringLiteral("nomination.withdraw"), { { QStringLiteral("nomination"), number } }, {});
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.page->isBusy());
        QVERIFY(on.panel());
        QCOMPARE(own->toPlainText(), QStringLiteral("my words"));
        QVERIFY(!on.notices.isEmpty());
        on.key(Qt::Key_Escape);
        QVERIFY(!on.panel());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(on.page->area()->table()));
    }

    void judgesAField()
    {
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.key(Qt::Key_E);
        on.key(Qt::Key_3);
        QTRY_VERIFY(on.desk.handedIn.contains(QStringLiteral("nomination.judge_field")));
        const qint64 id = number.section(u'-', 1).toLongLong();
        bool judged = false;
        for (const FieldCheck& check : on.desk.store.rows<FieldCheck>())
            judged = judged || (check.nominationId == id && check.judgedBy == QStringLiteral("someone"));
        QVERIFY(judged);
    }

    void holdsAndReroutes()
    {
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        QTRY_VERIFY(!on.page->isBusy());
        on.key(Qt::Key_H);
        QVERIFY(on.panel());
        QTRY_VERIFY(on.canConfirm());
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.nomination(number).state, NominationState::OnHold);
        QTRY_VERIFY(!on.page->isBusy());
        on.page->open({ PageId::Approvals, QStringLiteral("all"), number.section(u'-', 1).toLongLong(), {}, {} });
        QTRY_VERIFY(on.page->nominationView()->nomination()
            && on.page->nominationView()->nomination()->nomination.state == NominationState::OnHold);
        on.key(Qt::Key_F);
        QTRY_VERIFY(on.canConfirm());
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.nomination(number).state, NominationState::OfficeReview);
    }

    void claimsAndReleases()
    {
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.key(Qt::Key_C);
        QTRY_COMPARE(on.desk.store.rows<Claim>().size(), 1);
        QTRY_VERIFY(on.page->nominationView()->nomination()->background.claim.has_value());
        QTRY_VERIFY(!on.page->isBusy());
        on.key(Qt::Key_C);
        QTRY_VERIFY(!on.page->nominationView()->nomination()->background.claim.has_value());
    }

    void severalAtOnce()
    {
        useLanguage(QStringLiteral("en"));
        PageOnScreen on;
        QStringList numbers;
        for (int n = 0; n < 3; ++n)
            numbers.append(on.desk.nominate(QStringLiteral("鈴木")));
        on.show();
        on.key(Qt::Key_A, Qt::ControlModifier);
        on.key(Qt::Key_R);
        BulkPanel* bulk = on.page->bulkView()->panel();
        QTRY_COMPARE(bulk->readyCount(), 3);
        QCOMPARE(bulk->confirmText(), QStringLiteral("Refuse 3 requests"));
        on.key(Qt::Key_Return, Qt::ControlModifier);
        for (const QString& number : numbers)
            QTRY_COMPARE(on.desk.nomination(number).state, NominationState::Refused);
    }

    void registersWhatCameOnPaper_data() { addLanguageRows(); }
    void registersWhatCameOnPaper()
    {
        QFETCH(QString, language);
        useLanguage(language);
        PageOnScreen on;
        on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.page->createNew();
        PaperForm* form = on.page->form();
        form->field(QStringLiteral("site_number"))->lineEdit()->setText(QStringLiteral("70000012"));
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(form->field(QStringLiteral("site_number"))->hasError());
        QVERIFY(form->field(QStringLiteral("family"))->hasError());
        QCOMPARE(form->field(QStringLiteral("site_number"))->lineEdit()->text(), QStringLiteral("70000012"));
        form->field(QStringLiteral("site_number"))->lineEdit()->setText(QStringLiteral("７０００００１"));
        form->field(QStringLiteral("family"))->lineEdit()->setText(QStringLiteral("高橋"));
        form->field(QStringLiteral("reference"))->lineEdit()->setText(QStringLiteral("FAX-0815"));
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.store.rows<Nomination>().size(), 2);
        const Nomination made = on.desk.store.rows<Nomination>().last();
        QCOMPARE(made.family, QStringLiteral("高橋"));
        QCOMPARE(made.siteNumberEntered, QStringLiteral("7000001"));
        QCOMPARE(made.source, Source::Fax);
        QCOMPARE(made.reference, QStringLiteral("FAX-0815"));
        QVERIFY(!form->isVisible());
    }

    void appliesAChange()
    {
        PageOnScreen on;
        const QJsonObject fax { { QStringLiteral("fax"),
            change(QStringLiteral("0312345679"), QStringLiteral("0398765432")) } };
        const QString number = on.desk.add(QStringLiteral("change_request.submit"),
            { { QStringLiteral("site_number"), QStringLiteral("7000001") }, { QStringLiteral("changes"), fax },
                { QStringLiteral("source"), QStringLiteral("fax") },
                { QStringLiteral("reference"), QStringLiteral("F-1") } },
            QStringLiteral("change_request"));
        on.show(QStringLiteral("changes"));
        QTRY_COMPARE(on.page->changeView()->shownId(), number.section(u'-', 1).toLongLong());
        QTRY_VERIFY(!on.page->isBusy());
        on.key(Qt::Key_A);
        QTRY_COMPARE(on.desk.store.row<Site>(1).fax, QStringLiteral("0398765432"));
    }

    void lostConnectionKeepsCommands()
    {
        PageOnScreen on;
        const QString number = on.desk.nominate(QStringLiteral("鈴木"));
        on.show();
        on.key(Qt::Key_R);
        QTRY_VERIFY(on.canConfirm());
        Notice last;
        connect(on.page.get(), &Page::noticed, this, [&last](const Notice& notice) { last = notice; });
        on.desk.error = Error { Error::Code::ConnectionLost, {} };
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(last.action != nullptr);
        QVERIFY(on.panel());
        on.desk.error.reset();
        last.action();
        QTRY_COMPARE(on.desk.nomination(number).state, NominationState::Refused);
    }

    void nothingIsCutOrUnnamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const QString& language : { QStringLiteral("ja"), QStringLiteral("en") }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s-%g", qPrintable(language), points) << language << points;
        }
    }
    void nothingIsCutOrUnnamed()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        useLanguage(language);
        Theme::setBodySize(points);
        PageOnScreen on;
        for (const QString& family : { QStringLiteral("山田"), QStringLiteral("鈴木"), QStringLiteral("髙橋") })
            on.desk.nominate(family);
        on.show();
        const auto look = [&on, &language, points](const char* name) {
            QTRY_VERIFY(!on.page->isBusy());
            QTest::qWait(0);
            if (const QString folder = qEnvironmentVariable("PADESK_PICTURES"); !folder.isEmpty())
                on.page->grab().save(QDir(folder).filePath(
                    QStringLiteral("approvals-%1-%2-%3.png").arg(QLatin1String(name), language).arg(points)));
            QCOMPARE(cutTexts(*on.page), QStringList());
            QCOMPARE(unnamedWidgets(*on.page), QStringList());
        };
        look("case");
        on.key(Qt::Key_A);
        look("approve");
        on.key(Qt::Key_Escape);
        on.key(Qt::Key_R);
        look("refuse");
        on.key(Qt::Key_Escape);
        on.key(Qt::Key_F);
        look("reroute");
        on.key(Qt::Key_Escape);
        on.key(Qt::Key_A, Qt::ControlModifier);
        look("bulk");
        on.page->createNew();
        look("paper");
        Theme::setBodySize(9.75);
    }
};

PADESK_TEST(approvalspage, ApprovalsPageTest)
#include "tst_approvalspage.moc"
