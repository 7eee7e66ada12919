// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/personrows.h"
#include "models/tables/pagedtablemodel.h"

namespace padesk {

/** The table of users: all of them, or those of one site. */
class MemberTableModel final : public PagedTableModel<MemberRow> {
    Q_OBJECT

public:
    /** Append only, never reorder: views keep what they know of a column by its place. */
    enum Column {
        SiteNumber,
        Company,
        Name,
        Kana,
        Role,
        Email,
        IbmId,
        Access,
        Passcode,
        LastSignIn,
        ExpiresOn,
        Department,
        Tel,
        State,
        ColumnCount
    };

    MemberTableModel(RowSource<MemberRow>& source, Clock now, QObject* parent = nullptr);

    const QList<TableColumn>& columns() const override;

protected:
    QString displayText(const MemberRow& row, int column) const override;
    QVariant sortValue(const MemberRow& row, int column) const override;
    QString toolTip(const MemberRow& row, int column) const override;
};

} // namespace padesk
