// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The table of passcode requests. */
class RequestTableModel final : public PagedTableModel<RequestRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        Number,
        Received,
        Age,
        SiteNumber,
        Company,
        Name,
        SendBy,
        Confirmed,
        Passcode,
        Assignee,
        State,
        Due,
        ReceivedBy,
        ReleasedBy,
        ReleasedAt,
        ColumnCount
    };

    RequestTableModel(RowSource<RequestRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

private:
    QString holderText(const RequestRow& row) const;

protected:
    QString displayText(const RequestRow& row, int column) const override;
    QVariant sortValue(const RequestRow& row, int column) const override;
    QString toolTip(const RequestRow& row, int column) const override;
};

} // namespace padesk
