// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/comparisonrow.h"

#include <QAbstractTableModel>

namespace padesk {

/** The heads of the two sides: what they are, and from when or which document. */
struct ComparisonHeads {
    /** Empty for the usual words. */
    QString applicant {};
    QString applicantNote {};
    QString registered {};
    QString registeredNote {};
};

/** The rows of the comparison grid, with a sentence for each cell that has to be heard. */
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Applicant, Registered, Verdict, ColumnCount };
    /** Of a head: the quiet text after the title. */
    static constexpr int noteRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ComparisonRow>& rows);
    void setHeads(const ComparisonHeads& heads);
    const ComparisonRow& row(int row) const { return m_rows.at(row); }
    static QString verdictText(const ComparisonRow& row);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayText(const ComparisonRow& row, Column column) const;
    QString heardText(const ComparisonRow& row, Column column) const;
    QString headText(Column column) const;

    QList<ComparisonRow> m_rows;
    ComparisonHeads m_heads;
};

} // namespace padesk
