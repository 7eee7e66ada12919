// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/deskactions.h"
#include "ui/frame/keysheet.h"
#include "ui/frame/pagenames.h"
#include "ui/frame/preferences.h"
#include "ui/frame/topbar.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/widgets/navigationlist.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace padesk {
namespace {

constexpr double sizeStep = 0.75;

} // namespace

// ---- Actions ---------------------------------------------------------------------------------------------------

void MainWindow::connectActions()
{
    using Id = DeskActionId;
    const auto onPage = [this](Id id, void (Page::*act)()) {
        connect((*m_actions)[id], &QAction::triggered, this, [this, act] {
            if (Page* page = currentPage())
                (page->*act)();
        });
    };
    onPage(Id::New, &Page::createNew);
    onPage(Id::Export, &Page::exportList);
    onPage(Id::Print, &Page::print);
    onPage(Id::Undo, &Page::undo);
    onPage(Id::Find, &Page::focusFilter);
    onPage(Id::Refresh, &Page::refresh);
    const auto on = [this](Id id, auto act) { connect((*m_actions)[id], &QAction::triggered, this, act); };
    on(Id::Import, [this] { Q_EMIT importWanted(); });
    on(Id::CloseWindow, [this] { close(); });
    on(Id::Quit, [this] { close(); });
    on(Id::Copy, [this] { sendToFocus(Qt::Key_C, Qt::ControlModifier); });
    on(Id::CopyWithHeaders, [this] { sendToFocus(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); });
    on(Id::SelectAll, [this] { sendToFocus(Qt::Key_A, Qt::ControlModifier); });
    on(Id::SearchEverywhere, [this] { Q_EMIT searchWanted(); });
    on(Id::AccessCheck, [this] { openPage(PageId::AccessCheck); });
    on(Id::VerifyHistory, [this] { open({ PageId::History, QStringLiteral("verify"), 0, {} }); });
    on(Id::Settings, [this] { openPage(PageId::Settings); });
    on(Id::ShowKeys, [this] { showKeys(); });
    on(Id::About, [this] { showAbout(); });
    const auto step = [this](int by) {
        if (Page* page = currentPage())
            page->stepCase(by);
    };
    on(Id::NextCase, [step] { step(1); });
    on(Id::PreviousCase, [step] { step(-1); });
    connect(m_top->search(), &QPushButton::clicked, this, &MainWindow::searchWanted);
    for (NavigationList* list : { m_navigation, m_bottom }) {
        connect(list, &NavigationList::chosen, this,
            [this](const QString& key) { openPage(static_cast<PageId>(key.toInt())); });
    }
}

void MainWindow::connectViewActions()
{
    using Id = DeskActionId;
    const auto on = [this](Id id, auto act) { connect((*m_actions)[id], &QAction::triggered, this, act); };
    on(Id::Light, [this] { setTheme(ThemeKind::Light); });
    on(Id::Dark, [this] { setTheme(ThemeKind::Dark); });
    on(Id::Japanese, [this] { setLanguage(QStringLiteral("ja")); });
    on(Id::English, [this] { setLanguage(QStringLiteral("en")); });
    on(Id::Larger, [this] { setBodySize(m_preferences.bodySize() + sizeStep); });
    on(Id::Smaller, [this] { setBodySize(m_preferences.bodySize() - sizeStep); });
    (*m_actions)[Id::FoldNavigation]->setCheckable(true);
    (*m_actions)[Id::FoldNavigation]->setChecked(m_preferences.navigationFolded());
    on(Id::FoldNavigation, [this](bool folded) {
        m_preferences.setNavigationFolded(folded);
        fitNavigation();
    });
    const std::pair<Id, RowHeight> heights[] { { Id::RowsCompact, RowHeight::Compact },
        { Id::RowsNormal, RowHeight::Normal }, { Id::RowsRoomy, RowHeight::Roomy } };
    for (const auto& [id, height] : heights) {
        (*m_actions)[id]->setChecked(m_preferences.rowHeight() == height);
        on(id, [this, height = height] { setRowHeight(height); });
    }
    (*m_actions)[m_preferences.theme() == ThemeChoice::Dark ? Id::Dark : Id::Light]->setChecked(true);
    m_top->setLanguageMenu(m_actions->languageMenu());
}

/** A menu entry for what the widget with the focus does by itself on a key. */
void MainWindow::sendToFocus(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        return;
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QApplication::postEvent(focused, new QKeyEvent(type, key, modifiers));
}

void MainWindow::setLanguage(const QString& language)
{
    m_preferences.setLanguage(language);
    useLanguage(language);
}

void MainWindow::setTheme(ThemeKind kind)
{
    m_preferences.setTheme(kind == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    if (auto* application = qobject_cast<QApplication*>(QApplication::instance()))
        Theme::apply(*application, kind);
    (*m_actions)[kind == ThemeKind::Dark ? DeskActionId::Dark : DeskActionId::Light]->setChecked(true);
    retranslate();
}

void MainWindow::setBodySize(double points)
{
    m_preferences.setBodySize(points);
    Theme::setBodySize(m_preferences.bodySize());
    fitNavigation();
}

void MainWindow::setRowHeight(RowHeight height)
{
    using Id = DeskActionId;
    const Id ids[] { Id::RowsCompact, Id::RowsNormal, Id::RowsRoomy };
    m_preferences.setRowHeight(height);
    (*m_actions)[ids[static_cast<int>(height)]]->setChecked(true);
    for (const auto& [_, page] : m_pages)
        page->setRowHeight(height);
}

void MainWindow::showKeys()
{
    QList<KeyGroup> groups;
    for (const DeskMenu menu :
        { DeskMenu::Actions, DeskMenu::View, DeskMenu::Edit, DeskMenu::File, DeskMenu::Tools, DeskMenu::Help })
        groups.append({ m_actions->menu(menu)->title().remove(u'&'), m_actions->menu(menu)->actions() });
    auto* sheet = new KeySheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About PA Desk"),
        tr("PA Desk %1, administration of the access to PA Online. Free software under GPL-3.0-or-later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace padesk
