// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deliveryrow.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The table of what is sent by post, fax and e-mail. */
class DeliveryTableModel final : public PagedTableModel<DeliveryRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        Number,
        Created,
        SiteNumber,
        Company,
        Sent,
        SendBy,
        Destination,
        Attempts,
        NextAttempt,
        LastError,
        Pages,
        State,
        PostedOn,
        FinishedAt,
        StartedBy,
        CaseNumber,
        ColumnCount
    };

    DeliveryTableModel(RowSource<DeliveryRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

protected:
    QString displayText(const DeliveryRow& row, int column) const override;
    QVariant sortValue(const DeliveryRow& row, int column) const override;
    QString toolTip(const DeliveryRow& row, int column) const override;
};

} // namespace padesk
