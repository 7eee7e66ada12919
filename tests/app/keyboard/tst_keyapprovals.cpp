// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard/keydesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/decisionpanel.h"
#include "ui/approvals/nominationview.h"
#include "ui/frame/tablearea.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString inOffice = QStringLiteral("state = 'office_review'");
const QString differing = QStringLiteral("id in (select nomination_id from field_check where verdict = 'mismatch')");

/** A nomination found from the first screen. */
struct Found {
    Found(const QString& language, const QString& where)
        : keys(language)
        , id(keys.id(u"select id from nomination where "_qs + where + u" order by id"_qs))
    {
        open();
    }

    void open()
    {
        keys.find(nominationNumber(id));
        VERIFY_REACHED(keys, view().shownId() == id && !page().isBusy() && page().area()->currentId() == id);
    }
    ApprovalsPage& page() { return keys.page<ApprovalsPage>(); }
    NominationView& view() { return *page().nominationView(); }
    bool canConfirm() { return view().openPanel() && view().openPanel()->confirmation().ready; }
    void confirm() { keys.press(Qt::Key_Return, Qt::ControlModifier); }
    QString stored(const QString& column) const
    {
        return keys.one(u"select %1 from nomination where id = %2"_qs.arg(column).arg(id));
    }
    /** The panel with its answer to the reason is on screen; it is refused for the reason that is marked. */
    void refuse()
    {
        keys.press(Qt::Key_R);
        QTRY_VERIFY(canConfirm());
        confirm();
        QTRY_COMPARE(stored(u"state"_qs), u"refused"_qs);
    }

    KeyDesk keys;
    qint64 id;
};

} // namespace

/** Tasks 1 to 6 of the desk, on the real window, by keys alone: what counts as an action stands at KeyDesk. */
class KeyApprovalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(u"en"_qs); }

    void approve_data() { addLanguageRows(); }
    void approve()
    {
        QFETCH(QString, language);
        Found on(language, inOffice + u" and not "_qs + differing);
        on.keys.press(Qt::Key_A);
        QTRY_VERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
        QVERIFY(on.keys.focusName().contains(on.view().nomination()->site->siteNumber));
        QVERIFY(!on.canConfirm());
        on.keys.press(Qt::Key_Space);
        QTRY_VERIFY(on.canConfirm());
        on.confirm();
        QTRY_COMPARE(on.stored(u"state"_qs), u"approved"_qs);
        QCOMPARE(on.stored(u"decided_by"_qs), u"someone"_qs);
    }

    void refuseWithReason_data() { addLanguageRows(); }
    void refuseWithReason()
    {
        QFETCH(QString, language);
        Found on(language, inOffice);
        const QString reason = language == u"ja" ? u"送付物にお名前がありません。"_qs : u"Not named on any letter."_qs;
        on.keys.press(Qt::Key_R);
        QTRY_VERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
        on.keys.press(Qt::Key_Tab);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
        on.keys.type(reason);
        QTRY_VERIFY(on.canConfirm());
        on.confirm();
        QTRY_COMPARE(on.stored(u"state"_qs), u"refused"_qs);
        QCOMPARE(on.stored(u"reason"_qs), reason);
    }

    void undo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("later");
        for (const char* language : { "en", "ja" }) {
            QTest::addRow("%s at once", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s in the case", language) << QString::fromLatin1(language) << true;
        }
    }
    void undo()
    {
        QFETCH(QString, language);
        QFETCH(bool, later);
        Found on(language, inOffice);
        on.refuse();
        on.keys.startAgain();
        if (later)
            on.open();
        on.keys.press(Qt::Key_Z, later ? Qt::NoModifier : Qt::ControlModifier);
        QTRY_COMPARE(on.stored(u"state"_qs), u"office_review"_qs);
    }

    void judgeAField_data() { addLanguageRows(); }
    void judgeAField()
    {
        QFETCH(QString, language);
        Found on(language, inOffice + u" and "_qs + differing);
        const QString judged = u"select count(*) from field_check where judged_by = 'someone' and nomination_id = "_qs
            + QString::number(on.id);
        QCOMPARE(on.keys.one(judged), u"0"_qs);
        on.keys.press(Qt::Key_E);
        QTRY_VERIFY(QApplication::focusWidget() != on.page().area()->table());
        QVERIFY(!on.keys.focusName().isEmpty());
        on.keys.press(Qt::Key_2);
        QTRY_VERIFY(on.keys.one(judged) != u"0"_qs);
    }

    void reroute_data() { addLanguageRows(); }
    void reroute()
    {
        QFETCH(QString, language);
        Found on(language, inOffice + u" and "_qs + differing);
        on.keys.press(Qt::Key_F);
        QTRY_VERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
        QTRY_VERIFY(on.canConfirm());
        on.confirm();
        QTRY_VERIFY(on.stored(u"state"_qs) == u"site_review" || on.stored(u"state"_qs) == u"on_hold");
    }

    void correctTheSiteNumber_data() { addLanguageRows(); }
    void correctTheSiteNumber()
    {
        QFETCH(QString, language);
        Found on(language, u"state = 'unknown_site'"_qs);
        const QString number
            = on.keys.one(u"select site_number from site where state = 'active' order by id limit 1"_qs);
        on.keys.press(Qt::Key_F);
        QTRY_VERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
        on.keys.press(Qt::Key_Tab);
        on.keys.press(Qt::Key_A, Qt::ControlModifier);
        on.keys.type(number);
        QTRY_VERIFY(on.canConfirm());
        on.confirm();
        QTRY_VERIFY(on.stored(u"state"_qs) != u"unknown_site");
        QCOMPARE(on.keys.one(u"select site_number from site where id = "_qs + on.stored(u"site_id"_qs)), number);
    }

    void claim_data() { addLanguageRows(); }
    void claim()
    {
        QFETCH(QString, language);
        Found on(language, inOffice);
        // A claim that was given back has run out.
        const QString holder
            = u"select holder from claim where subject = 'nomination' and subject_id = %1 and expires_at > '2026-11-20T01:00:01'"_qs
                  .arg(on.id);
        on.keys.press(Qt::Key_C);
        QTRY_COMPARE(on.keys.one(holder), u"someone"_qs);
        QTRY_VERIFY(on.view().nomination()->background.claim && !on.page().isBusy());
        on.keys.press(Qt::Key_C);
        QTRY_VERIFY(on.keys.one(holder) != u"someone"_qs);
    }
};

PADESK_TEST(keyapprovals, KeyApprovalsTest)

#include "tst_keyapprovals.moc"
