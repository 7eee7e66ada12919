// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The inbox of a site contact: who asks, since when, for which of his sites, and what became of it. */
class ContactInboxModel final : public PagedTableModel<NominationRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column { Applicant, Received, SiteNumber, State, ColumnCount };

    ContactInboxModel(RowSource<NominationRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

protected:
    QString displayText(const NominationRow& row, int column) const override;
    QVariant sortValue(const NominationRow& row, int column) const override;
    QString toolTip(const NominationRow& row, int column) const override;
};

} // namespace padesk
