// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMenu;

namespace padesk {

class DataTable;

/**
 * What can be done with a table and with that column, all of it by keyboard too: the page's own actions, copy, sort,
 * move and hide the column, choose columns.
 */
std::unique_ptr<QMenu> tableMenu(DataTable* table, int section);

} // namespace padesk
