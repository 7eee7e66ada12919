// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/workdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/users/bulkmembers.h"
#include "ui/users/membercard.h"
#include "ui/users/membersview.h"
#include "ui/users/userspage.h"
#include "ui/widgets/conflictbox.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr int wide = 1440;
constexpr int high = 860;

/** Somebody active who is no site contact, at an active site with room for secondaries. */
const QString aUser = QStringLiteral(
    "select m.id from member m join site s on s.id = m.site_id where s.state = 'active' and m.role = 'user' and "
    "m.state = "
    "'active' and (select count(*) from member x where x.site_id = s.id and x.slot in (1, 2, 3, 4)) < 3 order by m.id");

/** The page of users on a real office, by the keyboard. */
struct Desk {
    Desk()
    {
        QObject::connect(&page, &Page::noticed, &page, [this](const Notice& notice) { notices.append(notice); });
        page.resize(wide, high);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.focusFirst();
        QTRY_VERIFY(!page.isBusy());
        open(user);
    }

    enum Place { Add, Change, LinkId, Suspend, Resume, End };
    QAction* action(Place place) { return view()->memberActions().at(place); }
    MembersView* view() { return page.view(); }
    PanelForm* form() { return view()->form(); }
    FieldSet& fields() { return form()->fields(); }

    void open(qint64 id)
    {
        page.open({ PageId::Users, {}, id, {}, {} });
        QTRY_COMPARE(view()->area()->currentId(), id);
        QTRY_VERIFY(!page.isBusy());
        QTRY_VERIFY(action(Change)->isEnabled() || !action(Change)->statusTip().isEmpty());
        page.focusFirst();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : &page, key, modifiers);
    }
    void type(const char* field, const QString& text)
    {
        QLineEdit* editor = fields().field(QString::fromLatin1(field))->lineEdit();
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    void choose(const char* field, const QString& value)
    {
        fields().setTyped(QString::fromLatin1(field), value);
        Q_EMIT fields().edited(QString::fromLatin1(field));
    }
    QString stored(const char* column, qint64 id) const
    {
        return office.one(u"select %1 from member where id = %2"_qs.arg(QString::fromLatin1(column)).arg(id));
    }
    QString stored(const char* column) const { return stored(column, user); }
    QString siteNumber() const
    {
        return office.one(
            u"select s.site_number from site s join member m on m.site_id = s.id where m.id = %1"_qs.arg(user));
    }
    qint64 secondaries() const
    {
        return office.id(
            u"select count(*) from member where slot between 1 and 4 and site_id = %1"_qs.arg(stored("site_id")));
    }
    /** More secondaries, until there are that many. */
    void fillSecondaries(int wanted)
    {
        for (qint64 n = secondaries(); n < wanted; ++n) {
            const CommandResult done = office.send(u"member.add"_qs,
                { { u"site_number"_qs, siteNumber() }, { u"role"_qs, u"secondary"_qs }, { u"family"_qs, u"Next"_qs },
                    { u"email"_qs, u"next%1@example.co.jp"_qs.arg(n) } });
            QVERIFY2(done.applied, qPrintable(done.refusal.code));
        }
    }
    ConfirmDialog* question() { return page.findChild<ConfirmDialog*>(); }
    /** The present ones of the user's site, in the table. */
    void showSite()
    {
        page.open({ PageId::Users, u"open"_qs, 0, {}, { parseTextFilter(u"site_number"_qs, siteNumber()) } });
        QTRY_VERIFY(!page.isBusy() && view()->area()->model().rowCount() > 1);
        page.focusFirst();
    }

    WorkDesk office;
    qint64 user = office.id(aUser);
    QList<Notice> notices;
    UsersPage page { office.directory() };
};

} // namespace

/** ユーザー on a real database: what an operator does to people by the keyboard. */
class UsersDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }
    void cleanup()
    {
        Theme::setBodySize(9.75);
        dressDesk(u"en"_qs);
    }

    void somebodyIsAddedByKeys_data() { addLanguageRows(); }
    void somebodyIsAddedByKeys()
    {
        QFETCH(QString, language);
        useLanguage(language);
        Desk desk;
        desk.key(Qt::Key_N);
        QTRY_VERIFY(desk.form());
        QCOMPARE(desk.fields().typed(u"site_number"_qs), desk.siteNumber());
        desk.type("family", u"Suzuki"_qs);
        desk.type("email", u"not an address"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.fields().field(u"email"_qs)->hasError());
        desk.type("email", u"suzuki@kasumi.example.jp"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.office.one(u"select family, role from member where email = 'suzuki@kasumi.example.jp'"_qs),
            u"Suzuki|user"_qs);
        QTRY_VERIFY(!desk.form());
        QVERIFY(isSentence(desk.notices.constLast().title, language));
    }

    void theFourthSecondaryIsTakenAndTheFifthRefused()
    {
        Desk desk;
        desk.fillSecondaries(3);
        desk.key(Qt::Key_N);
        QTRY_VERIFY(desk.form());
        desk.choose("role", u"secondary"_qs);
        QTRY_VERIFY(desk.form()->confirmButton()->isEnabled());
        desk.type("family", u"Fourth"_qs);
        desk.type("email", u"fourth@example.co.jp"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.secondaries(), 4);
        QTRY_VERIFY(!desk.form() && !desk.page.isBusy());
        desk.open(desk.user);
        desk.key(Qt::Key_N);
        QTRY_VERIFY(desk.form());
        desk.choose("role", u"secondary"_qs);
        QTRY_VERIFY(!desk.form()->confirmButton()->isEnabled());
        QVERIFY(!desk.form()->problem().isEmpty());
        desk.choose("role", u"user"_qs);
        QTRY_VERIFY(desk.form()->confirmButton()->isEnabled());
    }

    void aChangeIsCheckedAtTheField()
    {
        Desk desk;
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.form());
        desk.type("given", u"Hanako"_qs);
        desk.type("expires_on", u"2001-01-01"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.fields().field(u"expires_on"_qs)->hasError());
        QCOMPARE(desk.fields().typed(u"given"_qs), u"Hanako"_qs);
        desk.type("expires_on", u"2030/3/31"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("given"), u"Hanako"_qs);
        QCOMPARE(desk.stored("expires_on"), u"2030-03-31"_qs);
    }

    void twoOperatorsLoseNothing()
    {
        Desk desk;
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.form());
        desk.type("department", u"Mine"_qs);
        const CommandResult other = desk.office.sendAsColleague(u"member.change"_qs,
            { { u"member"_qs, desk.user },
                { u"changes"_qs,
                    QJsonObject {
                        { u"department"_qs,
                            QJsonObject { { u"from"_qs, desk.stored("department") }, { u"to"_qs, u"Theirs"_qs } } },
                        { u"given"_qs,
                            QJsonObject { { u"from"_qs, desk.stored("given") }, { u"to"_qs, u"Jiro"_qs } } } } } });
        QVERIFY2(other.applied, qPrintable(other.refusal.code));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        auto* conflicts = desk.form()->findChild<ConflictBox*>();
        QTRY_VERIFY(!conflicts->isEmpty());
        QCOMPARE(desk.fields().typed(u"department"_qs), u"Mine"_qs);
        QCOMPARE(desk.fields().typed(u"given"_qs), u"Jiro"_qs);
        QTest::keyClick(conflicts->findChildren<KeyButton*>().first(), Qt::Key_Space);
        QTRY_VERIFY(conflicts->isEmpty());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("department"), u"Mine"_qs);
        QCOMPARE(desk.stored("given"), u"Jiro"_qs);
    }

    void somebodyIsSuspendedResumedAndEndedByKeys()
    {
        Desk desk;
        desk.key(Qt::Key_S);
        QTRY_VERIFY(desk.form());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("state"), u"suspended"_qs);
        QTRY_VERIFY(!desk.form() && !desk.page.isBusy() && desk.action(Desk::Resume)->isEnabled());
        desk.key(Qt::Key_U);
        QTRY_VERIFY(desk.form());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("state"), u"active"_qs);
        QTRY_VERIFY(!desk.form() && !desk.page.isBusy() && desk.action(Desk::End)->isEnabled());
        desk.key(Qt::Key_Delete);
        QTRY_VERIFY(desk.form());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.question());
        QCOMPARE(desk.stored("state"), u"active"_qs);
        desk.question()->confirmButton()->click();
        QTRY_COMPARE(desk.stored("state"), u"ended"_qs);
    }

    void severalAreSuspendedAndResumedWithAReport()
    {
        Desk desk;
        desk.fillSecondaries(2);
        QVERIFY(desk.office.send(u"member.suspend"_qs, { { u"member"_qs, desk.user } }).applied);
        desk.showSite();
        desk.view()->area()->table()->selectAll();
        QTRY_VERIFY(desk.action(Desk::Suspend)->isEnabled());
        QVERIFY(!desk.action(Desk::Change)->isEnabled());
        QVERIFY(!desk.action(Desk::Change)->statusTip().isEmpty());
        desk.key(Qt::Key_S);
        QTRY_VERIFY(qobject_cast<BulkMembersForm*>(desk.form()));
        auto* form = qobject_cast<BulkMembersForm*>(desk.form());
        const auto all = static_cast<int>(form->drafts().size());
        QTRY_VERIFY(form->count() > 0);
        // One is suspended already: he is left out and the others are not.
        QVERIFY(form->count() < all);
        const int count = form->count();
        QVERIFY(form->confirmButton()->accessibleName().contains(QString::number(count)));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->isDone());
        QCOMPARE(form->count(), count);
        const QString suspended
            = u"select count(*) from member where state = 'suspended' and site_id = %1"_qs.arg(desk.stored("site_id"));
        QCOMPARE(desk.office.id(suspended), count + 1);
        keepPicture(desk.page, u"users-report"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.form());
        desk.view()->area()->table()->selectAll();
        QTRY_VERIFY(desk.action(Desk::Resume)->isEnabled());
        desk.key(Qt::Key_U);
        QTRY_VERIFY(qobject_cast<BulkMembersForm*>(desk.form()));
        form = qobject_cast<BulkMembersForm*>(desk.form());
        QTRY_COMPARE(form->count(), count + 1);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->isDone());
        QCOMPARE(desk.office.id(suspended), 0);
    }

    void otherMembershipsOfThePersonAreNamed()
    {
        Desk desk;
        const QString other = desk.office
                                  .one(u"select site_number from site where state = 'active' and id <> %1"_qs.arg(
                                      desk.stored("site_id")))
                                  .section(u' ', 0, 0);
        const CommandResult added = desk.office.send(u"member.add"_qs,
            { { u"site_number"_qs, other }, { u"role"_qs, u"user"_qs }, { u"family"_qs, desk.stored("family") },
                { u"email"_qs, desk.stored("email") }, { u"ibm_id"_qs, desk.stored("ibm_id") } });
        QVERIFY2(added.applied, qPrintable(added.refusal.code));
        desk.page.refresh();
        KeyButton* link = nullptr;
        const auto sayTheSite = [&] {
            for (const FactList* list : desk.view()->card()->findChildren<FactList*>()) {
                for (const QLabel* label : list->findChildren<QLabel*>()) {
                    if (label->text() == other && list->isVisible()) {
                        link = list->findChild<KeyButton*>();
                        return true;
                    }
                }
            }
            return false;
        };
        QTRY_VERIFY(sayTheSite());
        QVERIFY(link);
        link->click();
        QTRY_VERIFY(desk.view()->area()->currentId() != desk.user && desk.view()->area()->currentId() != 0);
        QCOMPARE(desk.stored("ibm_id", desk.view()->area()->currentId()), desk.stored("ibm_id"));
    }

    void whatWasTypedStaysWhenAnotherRowIsChosen()
    {
        Desk desk;
        desk.showSite();
        desk.open(desk.user);
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.form());
        desk.type("department", u"Half typed"_qs);
        desk.view()->area()->selectRow(desk.view()->area()->table()->currentRow() == 0 ? 1 : 0);
        QTRY_VERIFY(desk.view()->area()->currentId() != desk.user);
        QVERIFY(desk.form());
        QCOMPARE(desk.fields().typed(u"department"_qs), u"Half typed"_qs);
        desk.fields().field(u"department"_qs)->editor()->setFocus();
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(desk.question());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.question());
        QApplication::setActiveWindow(&desk.page);
        QVERIFY(desk.form());
        // Still about whom it was begun for.
        desk.fields().field(u"department"_qs)->editor()->setFocus();
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("department"), u"Half typed"_qs);
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
        Theme::setBodySize(points);
        Theme::apply(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light);
        useLanguage(language);
        const QString name = u"-%1-%2%3"_qs.arg(language).arg(points).arg(dark ? u"-dark"_qs : QString());
        Desk desk;
        QStringList wrong;
        const auto look = [&](const QString& what) {
            QTRY_VERIFY(!desk.page.isBusy());
            QTest::qWait(50);
            keepPicture(desk.page, what + name);
            for (const QString& text : cutTexts(desk.page) + unnamedWidgets(desk.page))
                wrong.append(what + u": "_qs + text);
        };
        look(u"users-card"_qs);
        for (const auto place : { Desk::Add, Desk::Change, Desk::LinkId, Desk::Suspend, Desk::End }) {
            desk.action(place)->trigger();
            look(u"users-form%1"_qs.arg(int(place)));
        }
        desk.showSite();
        desk.view()->area()->table()->selectAll();
        QTRY_VERIFY(desk.action(Desk::Suspend)->isEnabled());
        look(u"users-many"_qs);
        desk.key(Qt::Key_S);
        QTRY_VERIFY(qobject_cast<BulkMembersForm*>(desk.form()));
        QTRY_VERIFY(qobject_cast<BulkMembersForm*>(desk.form())->count() > 0);
        look(u"users-bulk"_qs);
        QCOMPARE(wrong.join(u'\n'), QString());
    }
};

PADESK_TEST(usersdesk, UsersDeskTest)

#include "tst_usersdesk.moc"
