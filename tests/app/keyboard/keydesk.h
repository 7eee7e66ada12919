// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/desk.h"
#include "app/gui/rundesk.h"
#include "tests/support/rawsql.h"
#include "ui/frame/preferences.h"

#include <QTemporaryDir>

namespace padesk::test {

/**
 * The real window on a demo office of its own, and somebody who has a keyboard and no mouse. Keys go to the window that
 * has the focus, as the window system sends them; nothing of a widget is called to act. The desk opens on the
 * approvals, as it does when the program starts: that is the first screen.
 *
 * What counts as an action: one key with its modifiers, or one text typed without a pause. The place of a task (the
 * case on screen, the empty form, the field for the caller) is within reach when it takes three of them at most;
 * Ctrl+K, a number, Enter are three. What is done there is not counted.
 */
class KeyDesk {
public:
    explicit KeyDesk(const QString& language);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** In whatever has the focus; what no key can make comes as from an input method. */
    void type(const QString& text);
    /** The global search: three actions. */
    void find(const QString& number);
    /** Tab until what has the focus is called that to a screen reader; fails after thirty. */
    void tabTo(const QString& name);

    /** Empty when the place was reached by three actions and says its name; else what is wrong with the way. */
    QString farFrom() const;
    /** From here on actions are counted anew. */
    void startAgain() { m_actions.clear(); }
    /** What a screen reader says of the widget with the focus. */
    QString focusName() const;

    MainWindow& window() { return desk.window(); }
    bool isOn(PageId page) const;
    template <class P>
    P& page()
    {
        for (const PageId id : desk.window().pageIds()) {
            if (auto* found = qobject_cast<P*>(desk.window().page(id)))
                return *found;
        }
        qFatal("the window has no such page");
    }
    /** What the query says, read past the desk; rows joined by blanks. */
    QString one(const QString& query) const { return rawSql(m_url, query).join(u' '); }
    /** Of the first row, 0 when there is none. */
    qint64 id(const QString& query) const { return rawSql(m_url, query).value(0).toLongLong(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QWindow* keyboardWindow();
    void takeKeyboardBack();

    QTemporaryDir m_folder;
    DatabaseUrl m_url;
    Preferences m_preferences;
    QStringList m_actions;

public:
    Desk desk;
};

} // namespace padesk::test

/** The place is on screen, and was within reach. */
#define VERIFY_REACHED(keys, condition)                                                                                \
    do {                                                                                                               \
        QTRY_VERIFY_WITH_TIMEOUT(condition, 10000);                                                                    \
        QTRY_COMPARE((keys).farFrom(), QString());                                                                     \
    } while (false)
