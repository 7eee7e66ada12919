// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contact/contactoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contactcaseview.h"
#include "ui/contact/contactsitepage.h"
#include "ui/contact/contactuserspage.h"
#include "ui/frame/keysheet.h"
#include "ui/frame/pagenames.h"
#include "ui/users/membersview.h"
#include "ui/widgets/panelform.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** What is open on a page besides its rows. */
enum class Open { Nothing, Approve, Refuse, AddUser, ChangeRequest, EmptyInbox };

constexpr std::pair<Open, const char*> openings[] { { Open::Nothing, "plain" }, { Open::Approve, "approve" },
    { Open::Refuse, "refuse" }, { Open::AddUser, "add user" }, { Open::ChangeRequest, "change request" },
    { Open::EmptyInbox, "empty" } };

} // namespace

/** The contact's window as people see it: every page and form, both languages, both themes, the usual and the largest
 * font. With PADESK_PICTURES it leaves a picture of each in that folder. */
class ContactPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<ContactOffice>();
        m_contact = std::make_unique<SeatedContact>(*m_office, u"contact"_qs);
        m_group = std::make_unique<SeatedContact>(*m_office, u"group"_qs);
    }
    void cleanupTestCase()
    {
        m_group.reset();
        m_contact.reset();
        m_office.reset();
    }
    void isWholeAndNamed_data();
    void isWholeAndNamed();
    void hasNothingOfTheOffice();

private:
    void show(MainWindow& window, PageId page, Open open);
    static void leave(MainWindow& window, Open open);

    std::unique_ptr<ContactOffice> m_office;
    std::unique_ptr<SeatedContact> m_contact;
    std::unique_ptr<SeatedContact> m_group;
};

void ContactPagesTest::isWholeAndNamed_data()
{
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeKind>("theme");
    QTest::addColumn<double>("points");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<Open>("open");
    const auto row = [](bool several, const QString& language, ThemeKind theme, double points, PageId page,
                         const std::pair<Open, const char*>& open) {
        const QString name = u"%1 %2 %3 %4 %5 %6"_qs.arg(several ? u"group"_qs : u"contact"_qs, pageKey(page),
            QString::fromLatin1(open.second), language, theme == ThemeKind::Light ? u"light"_qs : u"dark"_qs,
            points > 10 ? u"large"_qs : u"usual"_qs);
        QTest::newRow(qPrintable(name)) << several << language << theme << points << page << open.first;
    };
    for (const double points : { 9.75, 14.0 }) {
        for (const QString& language : { u"ja"_qs, u"en"_qs }) {
            for (const ThemeKind theme : { ThemeKind::Light, ThemeKind::Dark }) {
                for (const PageId page : { PageId::Approvals, PageId::Users, PageId::Sites, PageId::History }) {
                    row(false, language, theme, points, page, openings[0]);
                    if (theme == ThemeKind::Light)
                        row(true, language, theme, points, page, openings[0]);
                }
                if (theme == ThemeKind::Dark)
                    continue;
                for (const int form : { 1, 2, 5 })
                    row(false, language, theme, points, PageId::Approvals, openings[form]);
                row(false, language, theme, points, PageId::Users, openings[3]);
                row(false, language, theme, points, PageId::Sites, openings[4]);
            }
        }
    }
}

void ContactPagesTest::show(MainWindow& window, PageId page, Open open)
{
    window.openPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage()->isBusy(), 20'000);
    auto* approvals = qobject_cast<ContactApprovalsPage*>(window.currentPage());
    if (approvals)
        approvals->setQueue(open == Open::EmptyInbox ? u"on_hold"_qs : u"site_review"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage()->isBusy(), 20'000);
    if (open == Open::Approve || open == Open::Refuse)
        approvals->view()->caseActions().at(open == Open::Approve ? 0 : 1)->trigger();
    if (open == Open::AddUser)
        window.currentPage()->createNew();
    if (open == Open::ChangeRequest) {
        auto* site = qobject_cast<ContactSitePage*>(window.currentPage());
        QTRY_VERIFY(site->whyNoChange().isEmpty());
        site->requestAction()->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage()->isBusy(), 20'000);
}

/** Forms that are not edited go by Esc. */
void ContactPagesTest::leave(MainWindow& window, Open open)
{
    if (auto* approvals = qobject_cast<ContactApprovalsPage*>(window.currentPage()); approvals && open != Open::Nothing)
        approvals->view()->caseActions().last()->trigger();
    if (open == Open::AddUser || open == Open::ChangeRequest) {
        for (PanelForm* form : window.currentPage()->findChildren<PanelForm*>())
            Q_EMIT form->cancelled();
    }
}

void ContactPagesTest::isWholeAndNamed()
{
    QFETCH(bool, several);
    QFETCH(QString, language);
    QFETCH(ThemeKind, theme);
    QFETCH(double, points);
    QFETCH(PageId, page);
    QFETCH(Open, open);
    MainWindow& window = (several ? m_group : m_contact)->window();
    window.setLanguage(language);
    window.setTheme(theme);
    window.setBodySize(points);
    const QSize size(1440, 900);
    window.resize(size);
    show(window, page, open);
    const auto faults = [&window] {
        return QStringList { cutTexts(window).join(u'\n'), overlaps(window).join(u'\n'), cutCells(window).join(u'\n'),
            unnamedWidgets(window).join(u'\n') };
    };
    const QStringList none { {}, {}, {}, {} };
    for (int turn = 0; turn < 50 && faults() != none; ++turn)
        QTest::qWait(20);
    const QStringList found = faults();
    const QString folder = qEnvironmentVariable("PADESK_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(150);
        window.grab().save(QDir(folder).filePath(
            QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-') + QStringLiteral(".png")));
    }
    leave(window, open);
    QCOMPARE(found, none);
    QVERIFY2(window.size() == size, "the page forces the window to another size");
}

/** Neither menus nor the sheet of keys name what only the office can do. */
void ContactPagesTest::hasNothingOfTheOffice()
{
    MainWindow& window = m_contact->window();
    window.setLanguage(u"en"_qs);
    QCOMPARE(window.pageIds(), (QList<PageId> { PageId::Approvals, PageId::Users, PageId::Sites, PageId::History }));
    window.openPage(PageId::Approvals);
    window.actions()[DeskActionId::ShowKeys]->trigger();
    auto* sheet = window.findChild<KeySheet*>();
    QVERIFY(sheet);
    QStringList words;
    for (QLabel* label : sheet->findChildren<QLabel*>())
        words.append(label->text());
    const QString all = words.join(u'\n');
    for (const char* word : { "Search Everywhere", "Import", "Access Check", "Verify", "Settings", "Paper" })
        QVERIFY2(!all.contains(QLatin1String(word)), word);
    QVERIFY2(all.contains(u"Approve") && all.contains(u"Ctrl+4"), qPrintable(all));
    sheet->close();
}

PADESK_TEST(contactpages, ContactPagesTest)
#include "tst_contactpages.moc"
