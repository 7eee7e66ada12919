// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contact/contactoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/approvals/decisionpanel.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contactcaseview.h"
#include "ui/language.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QWindow>

using namespace padesk;
using namespace padesk::test;

/** A contact who has a keyboard and no mouse decides: keys go to the window that has the focus, and to nothing else. */
class ContactKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<ContactOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void cleanup() { useLanguage(u"en"_qs); }
    void approve_data() { addLanguageRows(); }
    void approve();
    void refuse_data() { addLanguageRows(); }
    void refuse();
    void everyPageIsReachedByItsKey();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    static void type(const QString& text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &typed);
    }
    static QString focusName()
    {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return spoken ? spoken->text(QAccessible::Name) : QString();
    }
    /** The request that is open when the desk has started: the oldest that waits. */
    static qint64 opened(SeatedContact& contact)
    {
        auto& view = *contact.page<ContactApprovalsPage>().view();
        const auto ready = [&view] { return view.nomination() && !view.isReading(); };
        return QTest::qWaitFor(ready, 10'000) ? view.shownId() : 0;
    }

    QString stateOf(qint64 id) { return m_office->one(u"select state from pa.nomination where id = %1"_qs.arg(id)); }

    std::unique_ptr<ContactOffice> m_office;
};

void ContactKeysTest::approve()
{
    QFETCH(QString, language);
    SeatedContact contact(*m_office, u"contact"_qs, language);
    auto& view = *contact.page<ContactApprovalsPage>().view();
    const qint64 id = opened(contact);
    QVERIFY(id != 0 && !focusName().isEmpty());
    press(Qt::Key_A);
    QTRY_VERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
    QVERIFY(focusName().contains(u"7000001"));
    QTRY_VERIFY(!view.isReading());
    QVERIFY(!view.openPanel()->confirmation().ready);
    press(Qt::Key_Space);
    QTRY_VERIFY(view.openPanel() && view.openPanel()->confirmation().ready);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"approved"_qs, 10'000);
    QTRY_VERIFY(!view.openPanel());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"site_review"_qs, 10'000);
}

void ContactKeysTest::refuse()
{
    QFETCH(QString, language);
    SeatedContact contact(*m_office, u"contact"_qs, language);
    auto& view = *contact.page<ContactApprovalsPage>().view();
    const qint64 id = opened(contact);
    const QString reason = language == u"ja" ? u"当社の社員ではありません。"_qs : u"Not one of our staff."_qs;
    press(Qt::Key_R);
    QTRY_VERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    type(reason);
    QTRY_VERIFY(view.openPanel() && view.openPanel()->confirmation().ready);
    QTest::qWait(600);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"refused"_qs, 10'000);
    QCOMPARE(m_office->one(u"select reason from pa.nomination where id = %1"_qs.arg(id)), reason);
}

void ContactKeysTest::everyPageIsReachedByItsKey()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    const PageId pages[] { PageId::Approvals, PageId::Users, PageId::Sites, PageId::History };
    for (int place = 3; place >= 0; --place) {
        press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QTRY_COMPARE(contact.window().currentPage()->id(), pages[place]);
        QTRY_VERIFY(QApplication::focusWidget() && !focusName().isEmpty());
    }
}

PADESK_TEST(contactkeys, ContactKeysTest)
#include "tst_contactkeys.moc"
