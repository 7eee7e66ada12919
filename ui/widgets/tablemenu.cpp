// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablemenu.h"

#include "ui/widgets/datatable.h"

#include <QCoreApplication>
#include <QMenu>

namespace padesk {
namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(padesk::TableMenu)
};

QString headerText(const DataTable* table, int section)
{
    return table->model()->headerData(section, Qt::Horizontal).toString();
}

void addCopy(QMenu* menu, DataTable* table)
{
    const bool any = table->selectedRowCount() > 0;
    QAction* plain = menu->addAction(Texts::tr("Copy"));
    plain->setShortcut(QKeySequence::Copy);
    QObject::connect(plain, &QAction::triggered, table, [table] { table->copy(false); });
    QAction* headed = menu->addAction(Texts::tr("Copy with headers"));
    headed->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QObject::connect(headed, &QAction::triggered, table, [table] { table->copy(true); });
    for (QAction* action : { plain, headed }) {
        action->setEnabled(any);
        action->setShortcutVisibleInContextMenu(true);
    }
}

void addColumn(QMenu* menu, DataTable* table, int section)
{
    ColumnLayout* columns = table->columnLayout();
    const ViewColumn& column = columns->columns().at(section);
    QAction* sort = menu->addAction(Texts::tr("Sort by %1").arg(headerText(table, section)));
    sort->setEnabled(column.sortable);
    QObject::connect(sort, &QAction::triggered, table, [=] { table->filterHeader()->sortBy(section, false); });
    QAction* also = menu->addAction(Texts::tr("Then sort by %1").arg(headerText(table, section)));
    also->setEnabled(column.sortable && !table->filterHeader()->sortKeys().isEmpty());
    QObject::connect(also, &QAction::triggered, table, [=] { table->filterHeader()->sortBy(section, true); });
    QAction* left = menu->addAction(Texts::tr("Move the column left"));
    QObject::connect(left, &QAction::triggered, columns, [=] { columns->move(section, -1); });
    QAction* right = menu->addAction(Texts::tr("Move the column right"));
    QObject::connect(right, &QAction::triggered, columns, [=] { columns->move(section, 1); });
    QAction* hide = menu->addAction(Texts::tr("Hide the column"));
    hide->setEnabled(!column.required);
    QObject::connect(hide, &QAction::triggered, columns, [=] { columns->setShown(section, false); });
}

void addColumns(QMenu* menu, DataTable* table)
{
    ColumnLayout* columns = table->columnLayout();
    QMenu* choices = menu->addMenu(Texts::tr("Columns"));
    for (int section = 0; section < static_cast<int>(columns->columns().size()); ++section) {
        QAction* action = choices->addAction(headerText(table, section));
        action->setCheckable(true);
        action->setChecked(columns->isShown(section));
        action->setEnabled(!columns->columns().at(section).required);
        QObject::connect(action, &QAction::triggered, columns, [=](bool on) { columns->setShown(section, on); });
    }
    choices->addSeparator();
    QAction* reset = choices->addAction(Texts::tr("As at the beginning"));
    QObject::connect(reset, &QAction::triggered, columns, [=] { columns->reset(); });
}
} // namespace

std::unique_ptr<QMenu> tableMenu(DataTable* table, int section)
{
    auto menu = std::make_unique<QMenu>(table);
    menu->addActions(table->actions());
    menu->addSeparator();
    addCopy(menu.get(), table);
    menu->addSeparator();
    if (section >= 0 && section < table->columnLayout()->columns().size())
        addColumn(menu.get(), table, section);
    addColumns(menu.get(), table);
    return menu;
}

} // namespace padesk
