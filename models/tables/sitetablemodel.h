// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/personrows.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The table of all sites. */
class SiteTableModel final : public PagedTableModel<SiteRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        SiteNumber,
        ContractType,
        Company,
        Department,
        Contact,
        ContactState,
        Members,
        Secondaries,
        OpenCases,
        SnsTo,
        Tel,
        Fax,
        PostalCode,
        Address,
        ContractedOn,
        RegisteredOn,
        FirstOrderOn,
        SalesRep,
        State,
        ColumnCount
    };

    SiteTableModel(RowSource<SiteRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

protected:
    QString displayText(const SiteRow& row, int column) const override;
    QVariant sortValue(const SiteRow& row, int column) const override;
    QString toolTip(const SiteRow& row, int column) const override;
};

} // namespace padesk
