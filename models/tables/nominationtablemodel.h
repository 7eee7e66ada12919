// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The approvals table: the nominations of one sub-queue, or all. */
class NominationTableModel final : public PagedTableModel<NominationRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        Number,
        Received,
        Age,
        SiteNumber,
        Company,
        Applicant,
        Claim,
        Match,
        Assignee,
        State,
        Due,
        Email,
        ReceivedBy,
        DecidedBy,
        DecidedAt,
        ColumnCount
    };

    NominationTableModel(RowSource<NominationRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

    static QString stateText(NominationState state);

private:
    QString holderText(const NominationRow& row) const;
    static QString matchText(const VerdictCounts& verdicts);

protected:
    QString displayText(const NominationRow& row, int column) const override;
    QVariant sortValue(const NominationRow& row, int column) const override;
    QString toolTip(const NominationRow& row, int column) const override;
};

} // namespace padesk
