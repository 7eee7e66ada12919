// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace padesk {

/** What the window itself can do, on every page. */
enum class DeskActionId {
    New,
    Import,
    Export,
    Print,
    CloseWindow,
    Quit,
    Undo,
    Copy,
    CopyWithHeaders,
    SelectAll,
    Find,
    SearchEverywhere,
    Refresh,
    FoldNavigation,
    RowsCompact,
    RowsNormal,
    RowsRoomy,
    Larger,
    Smaller,
    Light,
    Dark,
    Japanese,
    English,
    NextCase,
    PreviousCase,
    AccessCheck,
    VerifyHistory,
    Settings,
    ShowKeys,
    About,
};

/** The menus in their order. */
enum class DeskMenu { File, Edit, View, Actions, Tools, Help };

/** The menus and actions of the window: each action in a menu with its key (PRODUCT.md, manners). */
class DeskActions final : public QObject {
    Q_OBJECT

public:
    explicit DeskActions(QWidget* window, QMenuBar* bar);

    QAction* operator[](DeskActionId id) const;
    QMenu* menu(DeskMenu menu) const { return m_menus.at(static_cast<int>(menu)); }
    QMenu* languageMenu() const { return m_language; }
    /** Opens a page by Ctrl+1…9; stands in the menu 表示. */
    void setPages(const QList<QAction*>& pages);
    /** The page's own actions, in the menu 操作. */
    void showPageActions(const QList<QAction*>& actions);
    /** What these people have no use for: neither in a menu, nor on a key, nor in the sheet of keys. */
    void leaveOut(const QList<DeskActionId>& ids);
    /** One more, above the settings in the menu ツール. */
    void addTool(QAction* action);
    void retranslate();

private:
    void makeMenus(QMenuBar* bar);

    QWidget* m_window;
    QList<QMenu*> m_menus;
    QMenu* m_rows = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_pageActions;
};

} // namespace padesk
