// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard/keydesk.h"

#include "app/demo/democreate.h"
#include "tests/support/tempdatabase.h"
#include "ui/frame/globalsearch.h"
#include "ui/language.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QWindow>

namespace padesk::test {
namespace {

constexpr int mostActions = 3;
constexpr int mostTabs = 30;
const Sender supervisor { QStringLiteral("someone"), false };

/** The morning after the demo's year. */
QDateTime now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
}

/** Made once a program, then copied. */
const TempDatabase& madeOnce()
{
    static const TempDatabase* made = [] {
        auto* temp = new TempDatabase(Engine::Sqlite);
        DemoOptions options;
        options.size = { 200, 800 };
        options.today = now().date();
        options.staff.supervisor = supervisor.name;
        options.staff.supervisorName = QStringLiteral("責任者 一郎");
        const auto database = temp->open();
        if (const Result<void> done = createDemo(*database, options); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return temp;
    }();
    return *made;
}

DatabaseUrl copyTo(const QString& path)
{
    if (!QFile::copy(madeOnce().url().path, path))
        qFatal("the demo could not be copied");
    return DatabaseUrl::forFile(path);
}

} // namespace

KeyDesk::KeyDesk(const QString& language)
    : m_url(copyTo(m_folder.filePath(QStringLiteral("desk.padesk"))))
    , m_preferences(m_folder.filePath(QStringLiteral("padesk.ini")))
    , desk({ m_url, ProfileKind::Demo, supervisor, now }, m_preferences)
{
    useLanguage(language);
    dressApplication(m_preferences);
    window().show();
    desk.start(PageId::Approvals);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(!window().currentPage()->isBusy() && !focusName().isEmpty());
}

void KeyDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_actions.append(QKeySequence(QKeyCombination(modifiers, key)).toString());
    QTest::keyClick(keyboardWindow(), key, modifiers);
}

void KeyDesk::type(const QString& text)
{
    m_actions.append(text);
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(keyboardWindow(), character.toLatin1());
            continue;
        }
        QInputMethodEvent typed;
        typed.setCommitString(character);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &typed);
    }
}

void KeyDesk::find(const QString& number)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto* search = window().findChild<GlobalSearch*>();
    QTRY_VERIFY(search->isActiveWindow());
    type(number);
    press(Qt::Key_Return);
    QTRY_VERIFY2(!search->isVisible(), qPrintable(number + u" is not found"_qs));
    takeKeyboardBack();
}

/** What a window manager does when a dialog has gone; without a screen there is none. */
void KeyDesk::takeKeyboardBack()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QWindow* KeyDesk::keyboardWindow()
{
    if (!QGuiApplication::focusWindow())
        takeKeyboardBack();
    return QGuiApplication::focusWindow();
}

void KeyDesk::tabTo(const QString& name)
{
    for (int tab = 0; tab < mostTabs && focusName() != name; ++tab)
        press(Qt::Key_Tab);
    QCOMPARE(focusName(), name);
}

QString KeyDesk::farFrom() const
{
    if (m_actions.size() > mostActions)
        return QStringLiteral("%1 actions: %2").arg(m_actions.size()).arg(m_actions.join(QStringLiteral(", ")));
    return focusName().isEmpty() ? QStringLiteral("what has the keyboard has no name") : QString();
}

QString KeyDesk::focusName() const
{
    QWidget* focused = QApplication::focusWidget();
    QAccessibleInterface* spoken = focused ? QAccessible::queryAccessibleInterface(focused) : nullptr;
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

bool KeyDesk::isOn(PageId page) const
{
    return desk.window().currentPage()->id() == page;
}

} // namespace padesk::test
