// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celllook.h"
#include "ui/widgets/viewcolumn.h"

#include <QAbstractTableModel>

namespace padesk::test {

/** A table of invented cases, as long as a test wants it: the same eight over and over, numbered through. */
class CaseTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Received, Age, Site, Company, Applicant, Match, Claim, State, ColumnCount };

    explicit CaseTable(int rows, bool japanese = false)
        : m_rows(rows)
        , m_japanese(japanese)
    { }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QList<ViewColumn> columns(bool japanese);
    static CellLook lookOf(const QModelIndex& index);

    /** How often data() was asked: tells that nothing goes over all rows. */
    mutable qint64 asked = 0;

private:
    int m_rows;
    bool m_japanese;
};

} // namespace padesk::test
