// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/frame/deskactions.h"
#include "ui/frame/keysheet.h"
#include "ui/frame/preferences.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Writes down what the window asks of it. */
class NotingPage final : public Page {
public:
    explicit NotingPage(PageId id)
        : m_id(id)
        , m_field(new QLineEdit(this))
    {
        auto* rows = new QVBoxLayout(this);
        rows->addWidget(m_field);
        m_field->setAccessibleName(u"field"_qs);
        auto* approve = new QAction(u"approve"_qs, this);
        approve->setShortcut(QKeySequence(Qt::Key_A));
        connect(approve, &QAction::triggered, this, [this] { asked.append(u"approve"_qs); });
        addAction(approve);
    }

    PageId id() const override { return m_id; }
    void refresh() override { asked.append(u"refresh"_qs); }
    void focusFirst() override { asked.append(u"focus"_qs); }
    void focusFilter() override { m_field->setFocus(); }
    void open(const DeskTarget& target) override { asked.append(u"open %1 %2"_qs.arg(target.queue).arg(target.id)); }
    void createNew() override { asked.append(u"new"_qs); }
    void undo() override { asked.append(u"undo"_qs); }
    QString statusText() const override { return u"12 rows"_qs; }
    QByteArray saveLayout() const override { return layout; }
    void restoreLayout(const QByteArray& kept) override { layout = kept; }

    QStringList asked;
    QByteArray layout;

private:
    PageId m_id;
    QLineEdit* m_field;
};

struct Shown {
    Shown()
        : preferences(folder.filePath(u"padesk.ini"_qs))
        , window(preferences, Profile { ProfileKind::Demo, u"demo"_qs, false })
        , approvals(new NotingPage(PageId::Approvals))
        , sites(new NotingPage(PageId::Sites))
    {
        window.addPage(approvals);
        window.addPage(sites);
        window.show();
        window.openPage(PageId::Approvals);
        approvals->asked.clear();
    }

    QTemporaryDir folder;
    Preferences preferences;
    MainWindow window;
    NotingPage* approvals;
    NotingPage* sites;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void keysReachThePage()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.window.setFocus();
        QTest::keyClick(&shown.window, Qt::Key_F5);
        QTest::keyClick(&shown.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.approvals->asked, QStringList({ u"refresh"_qs, u"new"_qs, u"undo"_qs }));
        QVERIFY(shown.sites->asked.isEmpty());
    }

    void pagesOpenByNumber()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(shown.window.currentPage(), shown.sites);
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shown.window.currentPage(), shown.approvals);
    }

    void aLinkOpensPageAndRow()
    {
        Shown shown;
        Q_EMIT shown.approvals->targetWanted({ PageId::Sites, u"active"_qs, 17, {}, {} });
        QCOMPARE(shown.window.currentPage(), shown.sites);
        QVERIFY(shown.sites->asked.contains(u"open active 17"_qs));
    }

    void typingIsNoCommand()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_qs);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), u"ab"_qs);
        QVERIFY(!shown.approvals->asked.contains(u"approve"_qs));
    }

    void countsStandInTheTitle()
    {
        Shown shown;
        shown.window.setWaiting({ { PageId::Approvals, PageCount { 12, 2, 0 } } });
        QCOMPARE(shown.window.windowTitle(), u"(12) PA Desk – Demo"_qs);
        shown.window.setWaiting({});
        QCOMPARE(shown.window.windowTitle(), u"PA Desk – Demo"_qs);
    }

    void languageSwitchesAtOnce()
    {
        Shown shown;
        shown.window.setLanguage(u"ja"_qs);
        QCoreApplication::processEvents();
        QCOMPARE(shown.window.windowTitle(), u"PA Desk – デモ"_qs);
        QVERIFY(shown.window.actions().menu(DeskMenu::File)->title().startsWith(u"ファイル"));
        QCOMPARE(shown.preferences.language(), u"ja"_qs);
    }

    void looksAreKeptForTheNextStart()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"padesk.ini"_qs));
        {
            MainWindow window(preferences, Profile {});
            auto* page = new NotingPage(PageId::Sites);
            window.addPage(page);
            window.openPage(PageId::Sites);
            page->layout = "columns";
            window.show();
            window.setTheme(ThemeKind::Dark);
            window.setBodySize(12);
            window.close();
        }
        QCOMPARE(preferences.theme(), ThemeChoice::Dark);
        QCOMPARE(preferences.bodySize(), 12);
        MainWindow next(preferences, Profile {});
        auto* page = new NotingPage(PageId::Sites);
        next.addPage(page);
        next.openPage(PageId::Sites);
        QCOMPARE(page->layout, QByteArray("columns"));
        next.setBodySize(9.75);
        next.setTheme(ThemeKind::Light);
    }

    /** A page that gets its layout reads its table, which may be long. */
    void aPageIsArrangedWhenItIsOpenedAndKeepsItsLayoutUntilThen()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"padesk.ini"_qs));
        preferences.setLayout(u"sites"_qs, "columns");
        MainWindow window(preferences, Profile {});
        auto* page = new NotingPage(PageId::Sites);
        window.addPage(page);
        window.show();
        QVERIFY(page->layout.isEmpty());
        window.close();
        QCOMPARE(preferences.layout(u"sites"_qs), QByteArray("columns"));
        window.openPage(PageId::Sites);
        QCOMPARE(page->layout, QByteArray("columns"));
        page->layout = "other";
        window.openPage(PageId::Sites);
        QCOMPARE(page->layout, QByteArray("other"));
    }

    void everyActionStandsInAMenu()
    {
        Shown shown;
        QList<QAction*> inMenus;
        const auto collect = [&inMenus](const QMenu* menu, const auto& self) -> void {
            for (QAction* action : menu->actions()) {
                inMenus.append(action);
                if (action->menu())
                    self(action->menu(), self);
            }
        };
        for (int menu = 0; menu <= static_cast<int>(DeskMenu::Help); ++menu)
            collect(shown.window.actions().menu(static_cast<DeskMenu>(menu)), collect);
        for (int id = 0; id <= static_cast<int>(DeskActionId::About); ++id)
            QVERIFY2(inMenus.contains(shown.window.actions()[static_cast<DeskActionId>(id)]),
                qPrintable(QString::number(id)));
        for (QAction* action : shown.approvals->actions())
            QVERIFY(inMenus.contains(action));
    }

    void keySheetNamesTheKeysOfThePage()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_F1);
        const auto* sheet = shown.window.findChild<KeySheet*>();
        QVERIFY(sheet);
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"approve"_qs));
        QVERIFY(texts.contains(u"Ctrl+K"_qs));
    }

    void nothingIsCutAndAllHasNames_data() { addLanguageRows(); }
    void nothingIsCutAndAllHasNames()
    {
        QFETCH(QString, language);
        Shown shown;
        shown.window.setLanguage(language);
        for (const double size : { 9.75, 14.0 }) {
            shown.window.setBodySize(size);
            QCoreApplication::processEvents();
            QTRY_VERIFY2(cutTexts(shown.window).isEmpty(), qPrintable(cutTexts(shown.window).join(u"\n"_qs)));
            QVERIFY2(unnamedWidgets(shown.window).isEmpty(), qPrintable(unnamedWidgets(shown.window).join(u"\n"_qs)));
        }
        shown.window.setBodySize(9.75);
    }
};

PADESK_TEST(mainwindow, MainWindowTest)
#include "tst_mainwindow.moc"
