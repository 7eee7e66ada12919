// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "ui/frame/pagenames.h"
#include "ui/frame/preferences.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace padesk;
using namespace padesk::test;

namespace {

struct Size {
    const char* name;
    double points;
    QSize window;
};

// VISUAL.md 4: wide, and compact, which a large font and a small window are alike.
constexpr Size sizes[] { { "9.75 pt", 9.75, { 1440, 900 } }, { "14 pt", 14.0, { 1440, 900 } } };

} // namespace

/** The real window over a demo office: every page, both languages, both themes, the usual and the largest font. */
class EveryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Light);
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"padesk.ini"_qs));
        DeskPlace place;
        place.url = DemoDesk::on(Engine::Sqlite).url();
        place.profile = ProfileKind::Demo;
        place.sender = DemoDesk::supervisor();
        m_desk = std::make_unique<Desk>(place, *m_preferences);
        m_desk->window().show();
        m_desk->start(PageId::Home);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void isWholeAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<Size>("size");
        QTest::addColumn<PageId>("page");
        for (const Size& size : sizes) {
            for (const QString& language : { u"ja"_qs, u"en"_qs }) {
                for (const ThemeKind theme : { ThemeKind::Light, ThemeKind::Dark }) {
                    for (const PageId page : m_desk->window().pageIds()) {
                        const QString name = u"%1 %2 %3 %4"_qs.arg(pageKey(page), language,
                            theme == ThemeKind::Light ? u"light"_qs : u"dark"_qs, QString::fromLatin1(size.name));
                        QTest::newRow(qPrintable(name)) << language << theme << size << page;
                    }
                }
            }
        }
    }
    void isWholeAndNamed()
    {
        QFETCH(QString, language);
        QFETCH(ThemeKind, theme);
        QFETCH(Size, size);
        QFETCH(PageId, page);
        MainWindow& window = m_desk->window();
        window.setLanguage(language);
        window.setTheme(theme);
        window.setBodySize(size.points);
        window.resize(size.window);
        window.openPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage()->isBusy(), 20'000);
        const auto faults = [&window] {
            return QStringList { cutTexts(window).join(u'\n'), overlaps(window).join(u'\n'),
                cutCells(window).join(u'\n'), unnamedWidgets(window).join(u'\n') };
        };
        const QStringList none { {}, {}, {}, {} };
        // Layouts and widths settle in later turns of the event loop.
        for (int turn = 0; turn < 50 && faults() != none; ++turn)
            QTest::qWait(20);
        QCOMPARE(faults(), none);
        QVERIFY2(window.size() == size.window, "the page forces the window to another size");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
};

PADESK_TEST(everypage, EveryPageTest)
#include "tst_everypage.moc"
