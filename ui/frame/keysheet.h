// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace padesk {

/** The keys of one menu or page. */
struct KeyGroup {
    QString title;
    QList<QAction*> actions;
};

/** F1: every action that has a key, by menu and page; Esc closes. */
class KeySheet final : public QDialog {
    Q_OBJECT

public:
    KeySheet(const QList<KeyGroup>& groups, QWidget* parent);

private:
    QWidget* makeGroup(const KeyGroup& group);
};

} // namespace padesk
