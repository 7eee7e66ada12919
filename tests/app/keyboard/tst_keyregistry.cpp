// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard/keydesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/accesscheck/accesscheckpage.h"
#include "ui/accesscheck/accesspanel.h"
#include "ui/sites/replaceform.h"
#include "ui/sites/sitespage.h"
#include "ui/sites/siteview.h"
#include "ui/users/membersview.h"

#include <QAction>
#include <QApplication>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Places in siteActions(). */
constexpr int replacing = 4;
constexpr int adding = 8;

/** An open site with its contact and that many secondary users. */
QString siteWith(int secondaries)
{
    return u"select s.id from site s join member m on m.site_id = s.id where s.state = 'active' and m.state <> 'ended' "
           u"group by s.id having sum(m.role = 'secondary') = %1 and sum(m.role = 'primary') = 1 order by s.id"_qs.arg(
               secondaries);
}

/** The page of a site, found from the first screen. */
struct FoundSite {
    FoundSite(const QString& language, int secondaries)
        : keys(language)
        , id(keys.id(siteWith(secondaries)))
        , number(keys.one(u"select site_number from site where id = %1"_qs.arg(id)))
    {
        keys.find(number);
        VERIFY_REACHED(keys, view().siteId() == id && view().site() && !view().isBusy());
        // The rules have said what may be done: replacing the contact, and adding a user.
        const QList<QAction*> actions = view().siteActions();
        QTRY_VERIFY_WITH_TIMEOUT(actions.at(replacing)->isEnabled() && actions.at(adding)->isEnabled(), 20000);
    }
    SiteView& view() { return *keys.page<SitesPage>().view(); }
    QString people(const QString& role) const
    {
        return keys.one(
            u"select count(*) from member where site_id = %1 and role = '%2' and state <> 'ended'"_qs.arg(id).arg(
                role));
    }
    void confirm() { keys.press(Qt::Key_Return, Qt::ControlModifier); }
    void addSecondary(const QString& language)
    {
        keys.press(Qt::Key_N);
        QTRY_VERIFY(view().members()->form());
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Tab);
        keys.type(language == u"ja" ? u"高橋"_qs : u"Takahashi"_qs);
        for (int field = 0; field < 6; ++field)
            keys.press(Qt::Key_Tab);
        keys.type(u"takahashi.new@example.co.jp"_qs);
        confirm();
    }

    KeyDesk keys;
    qint64 id;
    QString number;
};

} // namespace

/** Tasks 10 to 12: who may enter, and why a caller can't. */
class KeyRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(u"en"_qs); }

    void replaceAPrimary_data() { addLanguageRows(); }
    void replaceAPrimary()
    {
        QFETCH(QString, language);
        FoundSite on(language, 3);
        const QString contact
            = u"select id from member where site_id = %1 and role = 'primary' and state <> 'ended'"_qs.arg(on.id);
        const qint64 before = on.keys.id(contact);
        on.keys.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<ReplaceForm*>(on.view().form()));
        auto* form = qobject_cast<ReplaceForm*>(on.view().form());
        // The first of the other people is proposed.
        QTRY_VERIFY(!form->fields().typed(u"member"_qs).isEmpty());
        on.confirm();
        QTRY_COMPARE(form->step(), 1);
        on.keys.type(language == u"ja" ? u"異動のため"_qs : u"moved on"_qs);
        on.keys.press(Qt::Key_Tab);
        on.keys.type(language == u"ja" ? u"11月1日付の書面"_qs : u"letter of 1 November"_qs);
        on.confirm();
        QTRY_COMPARE(form->step(), 2);
        QCOMPARE(on.keys.id(contact), before);
        on.confirm();
        QTRY_VERIFY(on.keys.id(contact) != before && on.people(u"primary"_qs) == u"1");
    }

    void addASecondaryAtThreeOfFour_data() { addLanguageRows(); }
    void addASecondaryAtThreeOfFour()
    {
        QFETCH(QString, language);
        FoundSite on(language, 3);
        on.addSecondary(language);
        QTRY_COMPARE(on.people(u"secondary"_qs), u"4"_qs);
    }

    void refuseASecondaryAtFourOfFour_data() { addLanguageRows(); }
    void refuseASecondaryAtFourOfFour()
    {
        QFETCH(QString, language);
        FoundSite on(language, 4);
        on.addSecondary(language);
        PanelForm* form = on.view().members()->form();
        QVERIFY(form);
        QTRY_VERIFY2(isSentence(form->problem(), language), qPrintable(form->problem()));
        QCOMPARE(form->fields().typed(u"email"_qs), u"takahashi.new@example.co.jp"_qs);
        QCOMPARE(on.people(u"secondary"_qs), u"4"_qs);
    }

    void findACallersReason_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("caller");
        for (const char* language : { "en", "ja" }) {
            QTest::addRow("%s by site number", language) << QString::fromLatin1(language) << u"site_number"_qs;
            QTest::addRow("%s by e-mail", language) << QString::fromLatin1(language) << u"m.email"_qs;
        }
    }
    void findACallersReason()
    {
        QFETCH(QString, language);
        QFETCH(QString, caller);
        KeyDesk keys(language);
        const QString typed
            = keys.one(u"select %1 from site s join member m on m.site_id = s.id where m.role = 'primary' "
                       u"and m.state = 'authenticating' order by m.id limit 1"_qs.arg(caller));
        keys.press(Qt::Key_7, Qt::ControlModifier);
        keys.type(typed);
        keys.press(Qt::Key_Return);
        auto& page = keys.page<AccessCheckPage>();
        VERIFY_REACHED(keys, keys.isOn(PageId::AccessCheck) && !page.check().path.isEmpty());
        QTRY_VERIFY(isSentence(page.panel()->conclusion(), language));
    }
};

PADESK_TEST(keyregistry, KeyRegistryTest)

#include "tst_keyregistry.moc"
