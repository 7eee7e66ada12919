// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/workdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/deliveries/batchview.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/deliveries/entryform.h"
#include "ui/deliveries/sheetview.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linestable.h"
#include "ui/widgets/panelform.h"
#include "ui/widgets/reasonform.h"
#include "ui/widgets/subqueuetabs.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr int wide = 1440;
constexpr int high = 860;

/** The page on a real office; printing goes into a file, without dialogs. */
struct Desk {
    Desk()
    {
        QObject::connect(&page, &Page::noticed, &page, [this](const Notice& notice) { notices.append(notice); });
        page.resize(wide, high);
        page.show();
        QApplication::setActiveWindow(&page);
        page.focusFirst();
        QTRY_VERIFY(!page.isBusy());
    }

    void open(const QString& queue, qint64 id)
    {
        page.open({ PageId::Deliveries, queue, id, {}, {} });
        QTRY_VERIFY_WITH_TIMEOUT(page.area()->currentId() == id, 20000);
    }
    /** The first two rows of the queue, by the keyboard. */
    OrderArray selectTwo(const QString& queue)
    {
        page.setQueue(queue);
        if (!QTest::qWaitFor([this] { return !page.isBusy() && page.area()->model().rowCount() > 2; }))
            return {};
        page.area()->selectRow(0);
        page.area()->table()->setFocus();
        QTest::keyClick(page.area()->table(), Qt::Key_Down, Qt::ShiftModifier);
        return page.area()->selectedIds();
    }
    void press(DeliveryAct act, Qt::Key key)
    {
        QTRY_VERIFY(page.action(act)->isEnabled());
        QTest::keyClick(&page, key);
    }
    qint64 first(const QString& where)
    {
        return office.id(u"select id from delivery where "_qs + where + u" order by id"_qs);
    }
    QString state(qint64 id) const { return office.one(u"select state from delivery where id = %1"_qs.arg(id)); }

    /** The run has a sheet of its own. */
    bool showsLetter() const
    {
        const QList<SheetView*> sheets = page.findChildren<SheetView*>();
        return std::any_of(sheets.begin(), sheets.end(),
            [this](const SheetView* sheet) { return !page.run()->isAncestorOf(sheet) && !sheet->isEmpty(); });
    }

    void toConfirmation()
    {
        page.print();
        QTRY_VERIFY(page.run()->isVisible());
        QTRY_VERIFY(page.run()->decisions().at(1)->isEnabled());
        QTest::keyClick(page.run()->table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page.run()->stage() == PrintStage::Confirm, 20000);
    }

    WorkDesk office;
    QString pdf = office.path(u"letters.pdf"_qs);
    QString registerFile = office.path(u"register.csv"_qs);
    QList<Notice> notices;
    DeliveriesPage page { { office.deliveries, office.cases, office.commands, office.letters, WorkDesk::now,
        { [this](QWidget*) {
             return std::optional(LetterTarget { pdf, nullptr });
         },
            [this](QWidget*) { return pdf; } },
        [this](QWidget*, QDate) { return registerFile; } } };
};

const QString aWaitingLetter = QStringLiteral("state = 'queued' and channel = 'post'");

} // namespace

/** 発送: printing with confirmation, and what becomes of a delivery afterwards. */
class DeliveriesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void cleanup()
    {
        useLanguage(u"en"_qs);
        Theme::setBodySize(9.75);
        Theme::apply(*qApp, ThemeKind::Light);
    }

    void theQueueIsPrintedAndConfirmedByKey_data() { addLanguageRows(); }
    void theQueueIsPrintedAndConfirmedByKey()
    {
        QFETCH(QString, language);
        useLanguage(language);
        Desk desk;
        desk.toConfirmation();
        QVERIFY(QFile::exists(desk.pdf));
        PrintListModel* list = desk.page.run()->list();
        const QList<qint64> letters = list->marked(PrintMark::Printed);
        QVERIFY(letters.size() >= 2);
        desk.page.run()->table()->selectRow(0);
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Space);
        QCOMPARE(list->marked(PrintMark::Failed), QList<qint64> { letters.first() });
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(letters.last()), u"printed"_qs);
        QTRY_COMPARE(desk.state(letters.first()), u"failed"_qs);
        QTRY_VERIFY(!desk.page.run()->isVisible());
        QVERIFY(!desk.notices.isEmpty());
        QVERIFY(isSentence(desk.notices.constLast().title, language));
    }

    void aRunThatIsNotConfirmedStaysUnconfirmed()
    {
        Desk desk;
        desk.toConfirmation();
        const QList<qint64> letters = desk.page.run()->list()->marked(PrintMark::Printed);
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.page.run()->isVisible());
        QCOMPARE(desk.state(letters.first()), u"sending"_qs);
        desk.open(u"unconfirmed"_qs, letters.first());
        desk.press(DeliveryAct::Printed, Qt::Key_D);
        QTRY_COMPARE(desk.state(letters.first()), u"printed"_qs);
    }

    void aTargetThatFailsIsToldAndNothingCounts()
    {
        Desk desk;
        desk.pdf = desk.office.path(u"no/such/letters.pdf"_qs);
        desk.page.print();
        QTRY_VERIFY(desk.page.run()->isVisible());
        QTRY_VERIFY(desk.page.run()->decisions().at(1)->isEnabled());
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!desk.notices.isEmpty());
        QCOMPARE(desk.notices.constLast().kind, NoticeKind::Failure);
        QCOMPARE(
            desk.office.one(u"select count(*) from delivery where state = 'sending' and started_at >= '2026-11-20'"_qs),
            u"0"_qs);
    }

    void aDeliveryIsHeldResumedAndCancelledByKey()
    {
        Desk desk;
        const qint64 letter = desk.first(aWaitingLetter);
        desk.open(u"waiting"_qs, letter);
        desk.press(DeliveryAct::Hold, Qt::Key_H);
        QTRY_COMPARE(desk.state(letter), u"held"_qs);
        desk.open(u"held"_qs, letter);
        desk.press(DeliveryAct::Resume, Qt::Key_U);
        QTRY_COMPARE(desk.state(letter), u"queued"_qs);
        desk.open(u"waiting"_qs, letter);
        desk.press(DeliveryAct::Cancel, Qt::Key_X);
        QTRY_VERIFY(desk.page.reasonForm() != nullptr);
        QTest::keyClicks(desk.page.reasonForm()->findChild<QPlainTextEdit*>(), u"duplicate"_qs);
        QTest::keyClick(desk.page.reasonForm()->findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(letter), u"cancelled"_qs);
    }

    void severalAreHeldAfterAPreview()
    {
        Desk desk;
        const OrderArray two = desk.selectTwo(u"waiting"_qs);
        QTRY_VERIFY(desk.page.action(DeliveryAct::Hold)->text().contains(u'2'));
        desk.press(DeliveryAct::Hold, Qt::Key_H);
        DeliveryBatchView* batch = desk.page.batch();
        QTRY_VERIFY(batch->isVisible() && batch->count() == 2);
        for (const quint32 id : two)
            QVERIFY(desk.state(id) != u"held");
        QVERIFY(batch->form()->confirmButton()->accessibleName().contains(u'2'));
        keepPicture(desk.page, u"batch-preview"_qs);
        QTest::keyClick(batch->form()->confirmButton(), Qt::Key_Return, Qt::ControlModifier);
        for (const quint32 id : two)
            QTRY_COMPARE(desk.state(id), u"held"_qs);
        QTRY_VERIFY(batch->isDone());
        QTRY_COMPARE(desk.notices.size(), 1);
        QCOMPARE(desk.notices.first().kind, NoticeKind::Success);
        keepPicture(desk.page, u"batch-report"_qs);
        QTest::keyClick(batch->form(), Qt::Key_Escape);
        QTRY_VERIFY(!batch->isVisible());
    }

    void whatCannotBeIsLeftOutAndSaidBeforehand()
    {
        Desk desk;
        const OrderArray two = desk.selectTwo(u"waiting"_qs);
        desk.press(DeliveryAct::Hold, Qt::Key_H);
        DeliveryBatchView* batch = desk.page.batch();
        QTRY_VERIFY(batch->isVisible() && batch->count() == 2);
        QTest::keyClick(batch->form(), Qt::Key_Escape);
        QTRY_VERIFY(!batch->isVisible());
        QVERIFY(desk.office.send(u"delivery.hold"_qs, { { u"deliveries"_qs, QJsonArray { deliveryNumber(two[0]) } } })
                    .applied);
        desk.press(DeliveryAct::Hold, Qt::Key_H);
        QTRY_VERIFY(batch->isVisible() && batch->count() == 1);
        QCOMPARE(batch->lines()->findChild<LinesModel*>()->rowCount(), 2);
        QTest::keyClick(batch->form()->confirmButton(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(two[1]), u"held"_qs);
        QTRY_VERIFY(!desk.notices.isEmpty());
        QCOMPARE(desk.notices.constLast().kind, NoticeKind::Warning);
    }

    void aReasonGoesWithAllAndIsNotLost()
    {
        Desk desk;
        const OrderArray two = desk.selectTwo(u"waiting"_qs);
        desk.press(DeliveryAct::Cancel, Qt::Key_X);
        DeliveryBatchView* batch = desk.page.batch();
        QTRY_VERIFY(batch->isVisible() && batch->count() == 2);
        auto* reason = batch->form()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"sent twice"_qs);
        QTest::keyClick(reason, Qt::Key_Escape);
        QTRY_VERIFY(desk.page.findChild<ConfirmDialog*>());
        QTest::keyClick(desk.page.findChild<ConfirmDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.page.findChild<ConfirmDialog*>());
        QApplication::setActiveWindow(&desk.page);
        QCOMPARE(reason->toPlainText(), u"sent twice"_qs);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        for (const quint32 id : two) {
            QTRY_COMPARE(desk.state(id), u"cancelled"_qs);
            QCOMPARE(desk.office.one(u"select last_error from delivery where id = %1"_qs.arg(id)), u"sent twice"_qs);
        }
    }

    void aReturnedLetterIsRegisteredByItsNumber_data()
    {
        QTest::addColumn<bool>("scanned");
        QTest::newRow("number of the delivery") << false;
        QTest::newRow("code on the letter") << true;
    }
    void aReturnedLetterIsRegisteredByItsNumber()
    {
        QFETCH(bool, scanned);
        Desk desk;
        const QString sql
            = u"select d.id, d.request_id from (select d.id, o.request_id from delivery d join document o "
              u"on o.id = d.document_id where d.state = 'posted' and o.request_id is not null) d "
              u"order by d.id desc limit 1"_qs;
        const QStringList found = desk.office.one(sql).split(u'|');
        QCOMPARE(found.size(), 2);
        const qint64 letter = found[0].toLongLong();
        desk.page.registerReturned();
        auto* field = desk.page.entry()->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"what is this"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.page.entry()->typed(), u"what is this"_qs);
        field->selectAll();
        QTest::keyClicks(field, scanned ? requestNumber(found[1].toLongLong()) : deliveryNumber(letter));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.state(letter), u"returned"_qs);
        QTRY_VERIFY(desk.page.entry()->typed().isEmpty());
    }

    void printedLettersArePostedAndStandOnTheRegister()
    {
        Desk desk;
        desk.toConfirmation();
        const QList<qint64> letters = desk.page.run()->list()->marked(PrintMark::Printed);
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(letters.first()), u"printed"_qs);
        QTRY_VERIFY(!desk.page.run()->isVisible());
        desk.open(u"to_post"_qs, letters.first());
        desk.press(DeliveryAct::Posted, Qt::Key_O);
        auto* field = desk.page.entry()->findChild<QLineEdit*>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.state(letters.first()), u"posted"_qs);
        QTRY_VERIFY(!field->isVisible());
        desk.page.writeRegister();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(desk.registerFile));
        QFile file(desk.registerFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(deliveryNumber(letters.first()).toUtf8()));
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("dark");
        for (const QString& language : { u"en"_qs, u"ja"_qs }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", qPrintable(language), points) << language << points << false;
            QTest::addRow("%s dark", qPrintable(language)) << language << 9.75 << true;
        }
    }
    void everythingIsReadable()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        QFETCH(bool, dark);
        useLanguage(language);
        Theme::setBodySize(points);
        Theme::apply(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light);
        const QString name = u"%1-%2%3"_qs.arg(language).arg(points).arg(dark ? u"-dark"_qs : QString());
        Desk desk;
        desk.open(u"waiting"_qs, desk.first(aWaitingLetter));
        QTRY_VERIFY(desk.page.action(DeliveryAct::Hold)->isEnabled());
        QTRY_VERIFY(desk.showsLetter());
        QCoreApplication::processEvents();
        keepPicture(desk.page, u"deliveries-"_qs + name);
        QCOMPARE(cutTexts(desk.page), QStringList());
        QCOMPARE(unnamedWidgets(desk.page), QStringList());
        desk.toConfirmation();
        QCoreApplication::processEvents();
        keepPicture(desk.page, u"printed-"_qs + name);
        QCOMPARE(cutTexts(desk.page), QStringList());
        QCOMPARE(unnamedWidgets(desk.page), QStringList());
        QTest::keyClick(desk.page.run()->table(), Qt::Key_Escape);
        desk.page.registerReturned();
        QCoreApplication::processEvents();
        keepPicture(desk.page, u"returned-"_qs + name);
        QCOMPARE(cutTexts(desk.page), QStringList());
    }
};

PADESK_TEST(deliveriespage, DeliveriesPageTest)

#include "tst_deliveriespage.moc"
