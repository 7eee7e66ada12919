// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/eventrow.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** What happened at a contact's sites, in words: when, who, what, at which site. */
class ContactHistoryModel final : public PagedTableModel<EventRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column { At, What, Who, SiteNumber, ColumnCount };

    ContactHistoryModel(RowSource<EventRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

    /** "User 山田 太郎: suspended". */
    static QString whatText(const EventRow& row);

protected:
    QString displayText(const EventRow& row, int column) const override;
    QVariant sortValue(const EventRow& row, int column) const override;
    QString toolTip(const EventRow& row, int column) const override;

private:
    static QString whoText(const EventRow& row);
};

} // namespace padesk
