// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/deskactions.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QMenuBar>

namespace padesk {
namespace {

using Id = DeskActionId;

struct ActionSpec {
    Id id;
    const char* text;
    const char* icon = nullptr;
    QKeySequence key = {};
};

/** Texts of the languages' own names are not translated. */
const QList<ActionSpec>& specs()
{
    static const QList<ActionSpec> table {
        { Id::New, QT_TRANSLATE_NOOP("padesk::DeskActions", "&New from Paper or Phone…"), "plus", QKeySequence::New },
        { Id::Import, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Import List…"), "file" },
        { Id::Export, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Export This List…"), "download",
            QKeySequence(Qt::CTRL | Qt::Key_E) },
        { Id::Print, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Print…"), "printer", QKeySequence::Print },
        { Id::CloseWindow, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Close Window"), nullptr, QKeySequence::Close },
        { Id::Quit, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Quit"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q) },
        { Id::Undo, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Undo Last Decision"), "undo",
            QKeySequence(Qt::CTRL | Qt::Key_Z) },
        { Id::Copy, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Copy"), "copy", QKeySequence::Copy },
        { Id::CopyWithHeaders, QT_TRANSLATE_NOOP("padesk::DeskActions", "Copy with &Headers"), nullptr,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) },
        { Id::SelectAll, QT_TRANSLATE_NOOP("padesk::DeskActions", "Select &All"), nullptr, QKeySequence::SelectAll },
        { Id::Find, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Filter This List"), "filter", QKeySequence::Find },
        { Id::SearchEverywhere, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Search Everywhere"), "search",
            QKeySequence(Qt::CTRL | Qt::Key_K) },
        { Id::Refresh, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Refresh"), "refresh", QKeySequence::Refresh },
        { Id::FoldNavigation, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Fold Navigation"), nullptr,
            QKeySequence(Qt::CTRL | Qt::Key_B) },
        { Id::RowsCompact, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Compact") },
        { Id::RowsNormal, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Normal") },
        { Id::RowsRoomy, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Roomy") },
        { Id::Larger, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Larger Text"), nullptr, QKeySequence::ZoomIn },
        { Id::Smaller, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Smaller Text"), nullptr, QKeySequence::ZoomOut },
        { Id::Light, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Light") },
        { Id::Dark, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Dark") },
        { Id::Japanese, "日本語" },
        { Id::English, "English" },
        { Id::NextCase, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Next Case"), "chev-down", QKeySequence(Qt::Key_J) },
        { Id::PreviousCase, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Previous Case"), "chev-up",
            QKeySequence(Qt::Key_K) },
        { Id::AccessCheck, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Access Check for a Caller"), "route" },
        { Id::VerifyHistory, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Verify History"), "shield" },
        { Id::Settings, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Settings"), "settings",
            QKeySequence(Qt::CTRL | Qt::Key_Comma) },
        { Id::ShowKeys, QT_TRANSLATE_NOOP("padesk::DeskActions", "&Keys"), "book", QKeySequence(Qt::Key_F1) },
        { Id::About, QT_TRANSLATE_NOOP("padesk::DeskActions", "&About PA Desk"), "info" },
    };
    return table;
}

} // namespace

DeskActions::DeskActions(QWidget* window, QMenuBar* bar)
    : QObject(window)
    , m_window(window)
{
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(this);
        action->setShortcut(spec.key);
        if (spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        m_actions.append(action);
    }
    // Left to the page or the field that has the focus; here they stand for menu and key sheet.
    for (const Id id : { Id::Copy, Id::CopyWithHeaders, Id::SelectAll, Id::NextCase, Id::PreviousCase })
        (*this)[id]->setShortcutContext(Qt::WidgetShortcut);
    makeMenus(bar);
    retranslate();
}

QAction* DeskActions::operator[](DeskActionId id) const
{
    return m_actions.at(static_cast<int>(id));
}

void DeskActions::makeMenus(QMenuBar* bar)
{
    for (int menu = 0; menu <= static_cast<int>(DeskMenu::Help); ++menu)
        m_menus.append(bar->addMenu(QString()));
    const auto add = [this](QMenu* menu, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            menu->addAction((*this)[id]);
        return menu;
    };
    const auto choose = [this, &add](QMenu* menu, std::initializer_list<Id> ids) {
        auto* group = new QActionGroup(this);
        for (const Id id : ids) {
            (*this)[id]->setCheckable(true);
            group->addAction((*this)[id]);
        }
        return add(menu, ids);
    };
    add(menu(DeskMenu::File), { Id::New })->addSeparator();
    add(menu(DeskMenu::File), { Id::Import, Id::Export, Id::Print })->addSeparator();
    add(menu(DeskMenu::File), { Id::CloseWindow, Id::Quit });
    add(menu(DeskMenu::Edit), { Id::Undo })->addSeparator();
    add(menu(DeskMenu::Edit), { Id::Copy, Id::CopyWithHeaders, Id::SelectAll })->addSeparator();
    add(menu(DeskMenu::Edit), { Id::Find, Id::SearchEverywhere });
    m_rows = choose(new QMenu(m_window), { Id::RowsCompact, Id::RowsNormal, Id::RowsRoomy });
    m_theme = choose(new QMenu(m_window), { Id::Light, Id::Dark });
    m_language = choose(new QMenu(m_window), { Id::Japanese, Id::English });
    add(menu(DeskMenu::Tools), { Id::AccessCheck, Id::VerifyHistory })->addSeparator();
    add(menu(DeskMenu::Tools), { Id::Settings });
    add(menu(DeskMenu::Help), { Id::ShowKeys, Id::About });
    (*this)[Id::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Id::About]->setMenuRole(QAction::AboutRole);
    (*this)[Id::Settings]->setMenuRole(QAction::PreferencesRole);
}

void DeskActions::setPages(const QList<QAction*>& pages)
{
    QMenu* view = menu(DeskMenu::View);
    view->clear();
    view->addActions(pages);
    view->addSeparator();
    for (const Id id : { Id::Refresh, Id::FoldNavigation })
        view->addAction((*this)[id]);
    view->addSeparator();
    for (QMenu* choice : { m_rows, m_theme, m_language })
        view->addMenu(choice);
    for (const Id id : { Id::Larger, Id::Smaller })
        view->addAction((*this)[id]);
}

void DeskActions::showPageActions(const QList<QAction*>& actions)
{
    QMenu* page = menu(DeskMenu::Actions);
    page->clear();
    page->addActions(actions);
    if (!actions.isEmpty())
        page->addSeparator();
    for (const Id id : { Id::NextCase, Id::PreviousCase })
        page->addAction((*this)[id]);
}

void DeskActions::leaveOut(const QList<DeskActionId>& ids)
{
    for (const Id id : ids) {
        (*this)[id]->setVisible(false);
        (*this)[id]->setEnabled(false);
    }
}

void DeskActions::addTool(QAction* action)
{
    menu(DeskMenu::Tools)->insertAction((*this)[Id::Settings], action);
}

void DeskActions::retranslate()
{
    for (const ActionSpec& spec : specs())
        (*this)[spec.id]->setText(
            spec.id == Id::Japanese || spec.id == Id::English ? QString::fromUtf8(spec.text) : tr(spec.text));
    menu(DeskMenu::File)->setTitle(tr("&File"));
    menu(DeskMenu::Edit)->setTitle(tr("&Edit"));
    menu(DeskMenu::View)->setTitle(tr("&View"));
    //: the menu with what can be done on the page that is open
    menu(DeskMenu::Actions)->setTitle(tr("&Actions"));
    menu(DeskMenu::Tools)->setTitle(tr("&Tools"));
    menu(DeskMenu::Help)->setTitle(tr("&Help"));
    m_rows->setTitle(tr("&Row Height"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
}

} // namespace padesk
