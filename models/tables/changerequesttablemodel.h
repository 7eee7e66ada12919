// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changerequestrow.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The table of registration changes that somebody asked for. */
class ChangeRequestTableModel final : public PagedTableModel<ChangeRequestRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        Number,
        Received,
        Age,
        SiteNumber,
        Company,
        ContractType,
        Changes,
        ReceivedBy,
        Reference,
        SalesRep,
        Assignee,
        State,
        Due,
        DecidedBy,
        DecidedAt,
        ColumnCount
    };

    ChangeRequestTableModel(RowSource<ChangeRequestRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

private:
    QString holderText(const ChangeRequestRow& row) const;

protected:
    QString displayText(const ChangeRequestRow& row, int column) const override;
    QVariant sortValue(const ChangeRequestRow& row, int column) const override;
    QString toolTip(const ChangeRequestRow& row, int column) const override;
};

} // namespace padesk
