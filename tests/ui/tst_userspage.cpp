// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "tests/ui/memorydirectory.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/style/theme.h"
#include "ui/users/bulkmembers.h"
#include "ui/users/membersview.h"
#include "ui/users/userspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>

using namespace padesk;
using namespace padesk::test;

namespace {

class PageOnScreen {
public:
    MemoryDirectory desk;
    std::unique_ptr<UsersPage> page;

    /** With that many secondaries, and one user of the id 20 who is current. */
    void show(int secondaries = 1)
    {
        for (int slot = 1; slot <= secondaries; ++slot)
            desk.store.put(aSecondary(slot));
        desk.store.put(aUser(20));
        page = std::make_unique<UsersPage>(desk.directory());
        page->resize(1240, 760);
        page->show();
        page->activateWindow();
        page->refresh();
        page->focusFirst();
        page->open({ PageId::Users, {}, 20 });
        QTRY_COMPARE(view()->area()->currentId(), 20);
        QTRY_VERIFY(action(Change)->isEnabled());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    MembersView* view() { return page->view(); }
    PanelForm* form() { return view()->form(); }
    enum Place { Add, Change, LinkId, Suspend, Resume, End };
    QAction* action(Place place) { return view()->memberActions().at(place); }
    Member stored(qint64 id = 20) { return desk.store.row<Member>(id); }
};

} // namespace

class UsersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void addsASecondary()
    {
        PageOnScreen on;
        on.show(3);
        on.page->createNew();
        FieldSet& fields = on.form()->fields();
        QCOMPARE(fields.typed(u"site_number"_qs), u"7000001"_qs);
        fields.setTyped(u"role"_qs, u"secondary"_qs);
        Q_EMIT fields.edited(u"role"_qs);
        fields.setTyped(u"family"_qs, u"Suzuki"_qs);
        fields.setTyped(u"email"_qs, u"suzuki@example.co.jp"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!on.form());
        QCOMPARE(on.stored(on.desk.store.rows<Member>().last().id).slot, std::optional<int>(4));
    }

    void refusesTheFifthSecondaryBeforeAnythingIsTyped()
    {
        PageOnScreen on;
        on.show(4);
        on.page->createNew();
        FieldSet& fields = on.form()->fields();
        QVERIFY(on.form()->confirmButton()->isEnabled());
        fields.setTyped(u"role"_qs, u"secondary"_qs);
        Q_EMIT fields.edited(u"role"_qs);
        QTRY_VERIFY(!on.form()->confirmButton()->isEnabled());
        QVERIFY(!on.form()->problem().isEmpty());
        QCOMPARE(on.form()->confirmButton()->toolTip(), on.form()->problem());
        fields.setTyped(u"role"_qs, u"user"_qs);
        Q_EMIT fields.edited(u"role"_qs);
        QTRY_VERIFY(on.form()->confirmButton()->isEnabled());
    }

    void changesAccessAndExpiry()
    {
        PageOnScreen on;
        on.show();
        on.key(Qt::Key_E);
        QVERIFY(on.form());
        on.form()->fields().setTyped(u"tool_level"_qs, u"full"_qs);
        on.form()->fields().setTyped(u"expires_on"_qs, u"令和12年3月31日"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().toolLevel, ToolLevel::Full);
        QTRY_COMPARE(on.stored().expiresOn, QDate(2030, 3, 31));
    }

    void keepsWhatWasTypedWhenRefused()
    {
        PageOnScreen on;
        on.show();
        on.key(Qt::Key_E);
        on.form()->fields().setTyped(u"given"_qs, u"Hanako"_qs);
        on.form()->fields().setTyped(u"expires_on"_qs, u"2001-01-01"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(on.form()->fields().field(u"expires_on"_qs)->hasError());
        QCOMPARE(on.form()->fields().typed(u"given"_qs), u"Hanako"_qs);
    }

    void linksANewIbmId()
    {
        PageOnScreen on;
        on.show();
        on.key(Qt::Key_L);
        on.form()->fields().setTyped(u"new_ibm_id"_qs, u"ｎｅｗ@example.co.jp"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().ibmId, u"new@example.co.jp"_qs);
        QCOMPARE(on.desk.store.rows<IbmIdentity>().size(), 1);
    }

    void suspendsByKeyboard()
    {
        PageOnScreen on;
        on.show();
        on.key(Qt::Key_S);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().state, MemberState::Suspended);
        QTRY_VERIFY(on.action(PageOnScreen::Resume)->isEnabled());
    }

    void endsOnlyAfterAsking()
    {
        PageOnScreen on;
        on.show();
        on.key(Qt::Key_Delete);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(on.page->findChild<ConfirmDialog*>());
        auto* dialog = on.page->findChild<ConfirmDialog*>();
        QCOMPARE(on.stored().state, MemberState::Active);
        dialog->confirmButton()->click();
        QTRY_COMPARE(on.stored().state, MemberState::Ended);
    }

    void saysWhyAContactCantEnd()
    {
        PageOnScreen on;
        on.show();
        on.view()->area()->selectId(10);
        QTRY_VERIFY(!on.action(PageOnScreen::End)->isEnabled());
        QTRY_VERIFY(!on.action(PageOnScreen::End)->statusTip().isEmpty());
    }

    void doesSeveralWithAPreviewAndAReport()
    {
        PageOnScreen on;
        on.show();
        on.view()->area()->table()->selectAll();
        QTRY_VERIFY(on.action(PageOnScreen::Suspend)->isEnabled());
        QVERIFY(!on.action(PageOnScreen::Change)->isEnabled());
        on.key(Qt::Key_S);
        auto* form = qobject_cast<BulkMembersForm*>(on.form());
        QVERIFY(form);
        // The contact has not signed in, so there is nothing to suspend.
        QTRY_COMPARE(form->count(), 2);
        QCOMPARE(form->confirmButton()->accessibleName(), u"Suspend 2 people"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->isDone());
        QCOMPARE(on.stored(11).state, MemberState::Suspended);
        QCOMPARE(on.stored(20).state, MemberState::Suspended);
        QCOMPARE(on.stored(10).state, MemberState::Registered);
        on.key(Qt::Key_Escape);
        QTRY_VERIFY(!on.form());
    }

    void isCutNowhereAndNamesAll_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const char* language : { "ja", "en" }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", language, points) << QString::fromLatin1(language) << points;
        }
    }
    void isCutNowhereAndNamesAll()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        Theme::setBodySize(points);
        const auto normal = qScopeGuard([] { Theme::setBodySize(9.75); });
        dressDesk(language);
        PageOnScreen on;
        on.show(4);
        on.page->resize(1380, 820);
        // Layouts and widths settle in later turns of the event loop.
        QTRY_COMPARE(cutTexts(*on.page), QStringList());
        QStringList unnamed = unnamedWidgets(*on.page);
        for (const auto place :
            { PageOnScreen::Add, PageOnScreen::Change, PageOnScreen::LinkId, PageOnScreen::Suspend }) {
            on.action(place)->trigger();
            QTRY_COMPARE(cutTexts(*on.page), QStringList());
            unnamed += unnamedWidgets(*on.page);
        }
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

PADESK_TEST(userspage, UsersPageTest)
#include "tst_userspage.moc"
