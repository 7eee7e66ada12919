// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablestate.h"

#include <QWidget>

namespace padesk {

class EmptyState;

/** What a table says in place of rows: that they are being read, that there are none, that reading failed. */
class TableMessage final : public QWidget {
    Q_OBJECT

public:
    explicit TableMessage(QWidget* parent = nullptr);

    void show(TableState state, const QString& title, const QString& sentence, const QString& action);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EmptyState* m_message;
};

} // namespace padesk
