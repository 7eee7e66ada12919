// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/eventrow.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The history: one line an event, the newest first. */
class EventTableModel final : public PagedTableModel<EventRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column { Number, At, Actor, ActorRole, Action, Subject, SiteNumber, Company, Changes, ColumnCount };

    EventTableModel(RowSource<EventRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

protected:
    QString displayText(const EventRow& row, int column) const override;
    QVariant sortValue(const EventRow& row, int column) const override;
    QString toolTip(const EventRow& row, int column) const override;
};

} // namespace padesk
