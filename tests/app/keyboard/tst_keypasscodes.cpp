// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard/keydesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/paperform.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requestspage.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTimer>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString mayAsk = QStringLiteral("select s.site_number from site s join member m on m.site_id = s.id "
                                      "where s.state = 'active' and m.role = 'primary' and m.state = 'registered' "
                                      "and m.verified_at is null and s.fax <> '' "
                                      "and s.id not in (select site_id from passcode_request) order by s.id limit 1");

/** The dialog of the system asks for the file while the key that opened it is still being handled. */
void answerFileDialog(KeyDesk& keys, const QString& path)
{
    auto* look = new QTimer(&keys.window());
    QObject::connect(look, &QTimer::timeout, look, [look, &keys, path] {
        if (!qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
            return;
        look->deleteLater();
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(path);
        keys.press(Qt::Key_Return);
    });
    look->start(20);
}

} // namespace

/** Tasks 7 to 9: papers, passcodes and their letters. */
class KeyPasscodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(u"en"_qs); }

    void registerAPaperRequest_data() { addLanguageRows(); }
    void registerAPaperRequest()
    {
        QFETCH(QString, language);
        KeyDesk keys(language);
        keys.press(Qt::Key_N, Qt::ControlModifier);
        PaperForm* form = keys.page<ApprovalsPage>().form();
        VERIFY_REACHED(keys, form->isVisible() && form->isAncestorOf(QApplication::focusWidget()));
        keys.type(keys.one(u"select site_number from site where state = 'active' order by id limit 1"_qs));
        for (int field = 0; field < 3; ++field)
            keys.press(Qt::Key_Tab);
        keys.type(u"FAX-0815"_qs);
        keys.press(Qt::Key_Tab);
        keys.type(language == u"ja" ? u"高橋"_qs : u"Takahashi"_qs);
        keys.press(Qt::Key_S, Qt::ControlModifier);
        const QString made = u"select source, reference, family from nomination where reference = 'FAX-0815'"_qs;
        QTRY_COMPARE(keys.one(made), u"fax|FAX-0815|"_qs + (language == u"ja" ? u"高橋"_qs : u"Takahashi"_qs));
        QTRY_VERIFY(!form->isVisible());
    }

    void registerAPasscodeRequestOnPaper_data() { addLanguageRows(); }
    void registerAPasscodeRequestOnPaper()
    {
        QFETCH(QString, language);
        KeyDesk keys(language);
        keys.press(Qt::Key_3, Qt::ControlModifier);
        keys.press(Qt::Key_N, Qt::ControlModifier);
        auto& page = keys.page<RequestsPage>();
        VERIFY_REACHED(keys, page.form()->isVisible() && page.form()->isAncestorOf(QApplication::focusWidget()));
        const QString number = keys.one(mayAsk);
        keys.type(number);
        for (int field = 0; field < 3; ++field)
            keys.press(Qt::Key_Tab);
        keys.type(u"FAX-0816"_qs);
        keys.press(Qt::Key_S, Qt::ControlModifier);
        const QString made = u"select r.id from passcode_request r join site s on s.id = r.site_id "
                             u"where r.reference = 'FAX-0816' and r.source = 'fax' and s.site_number = '%1'"_qs;
        QTRY_VERIFY(keys.id(made.arg(number)) > 0);
        // The check goes on with the paper in hand.
        QTRY_COMPARE(page.panel()->shownId(), keys.id(made.arg(number)));
        QTRY_VERIFY(!page.form()->isVisible());
    }

    void releaseToAPdfLetterAndConfirm_data() { addLanguageRows(); }
    void releaseToAPdfLetterAndConfirm()
    {
        QFETCH(QString, language);
        KeyDesk keys(language);
        const qint64 request
            = keys.id(u"select id from passcode_request where state = 'requested' and channel = 'post'"_qs);
        release(keys, request);
        keys.startAgain();
        const qint64 letter = keys.id(u"select delivery_id from passcode_request where id = %1"_qs.arg(request));
        print(keys, letter);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(keys, letter), u"printed"_qs);
    }

    void confirmAPrintLater_data() { addLanguageRows(); }
    void confirmAPrintLater()
    {
        QFETCH(QString, language);
        KeyDesk keys(language);
        const qint64 letter
            = keys.id(u"select id from delivery where state = 'queued' and channel = 'post' order by id"_qs);
        print(keys, letter);
        keys.press(Qt::Key_Escape);
        auto& page = keys.page<DeliveriesPage>();
        QTRY_VERIFY(!page.run()->isVisible());
        keys.startAgain();
        keys.find(deliveryNumber(letter));
        VERIFY_REACHED(keys, page.area()->currentId() == letter && page.action(DeliveryAct::Printed)->isEnabled());
        keys.press(Qt::Key_D);
        QTRY_COMPARE(state(keys, letter), u"printed"_qs);
    }

private:
    static QString state(const KeyDesk& keys, qint64 letter)
    {
        return keys.one(u"select state from delivery where id = %1"_qs.arg(letter));
    }

    /** Every point of the checklist, then the release. */
    static void release(KeyDesk& keys, qint64 request)
    {
        keys.find(requestNumber(request));
        RequestPanel* panel = keys.page<RequestsPage>().panel();
        VERIFY_REACHED(keys, panel->shownId() == request && !panel->reason().isEmpty());
        keys.press(Qt::Key_L);
        QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        for (int point = 0; point < 3; ++point) {
            keys.press(Qt::Key_Space);
            keys.press(Qt::Key_Down);
        }
        QTRY_VERIFY(panel->decision(RequestAct::Release)->isEnabled());
        keys.press(Qt::Key_A);
        const QString stored = u"select state from passcode_request where id = %1"_qs.arg(request);
        QTRY_COMPARE(keys.one(stored), u"queued"_qs);
    }

    /** One letter into a PDF file; it waits for the confirmation that its pages came out. */
    static void print(KeyDesk& keys, qint64 letter)
    {
        keys.find(deliveryNumber(letter));
        auto& page = keys.page<DeliveriesPage>();
        VERIFY_REACHED(keys, page.area()->currentId() == letter && page.action(DeliveryAct::Hold)->isEnabled());
        keys.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page.run()->isVisible() && page.run()->decisions().at(1)->isEnabled());
        const QString pdf = keys.path(u"letter.pdf"_qs);
        answerFileDialog(keys, pdf);
        keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page.run()->stage() == PrintStage::Confirm);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
        QCOMPARE(state(keys, letter), u"sending"_qs);
    }
};

PADESK_TEST(keypasscodes, KeyPasscodesTest)

#include "tst_keypasscodes.moc"
