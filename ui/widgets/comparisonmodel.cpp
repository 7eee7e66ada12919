// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisonmodel.h"

#include "ui/widgets/difftext.h"

namespace padesk {

void ComparisonModel::setRows(const QList<ComparisonRow>& rows)
{
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ComparisonModel::setHeads(const ComparisonHeads& heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setRows(QList(m_rows));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::verdictText(const ComparisonRow& row)
{
    if (!row.verdictText.isEmpty())
        return row.verdictText;
    switch (row.verdict) {
    case CheckVerdict::Match:
        //: verdict on a compared field
        return tr("Match");
    case CheckVerdict::Variant:
        //: verdict on a compared field: written differently, meant the same
        return tr("Variant");
    case CheckVerdict::Mismatch:
        //: verdicts on a compared field
        return row.accepted ? tr("Accepted") : tr("Differs");
    case CheckVerdict::Absent:
        break;
    }
    //: verdict on a compared field: one side has nothing
    return tr("Unchecked");
}

QString ComparisonModel::displayText(const ComparisonRow& row, Column column) const
{
    switch (column) {
    case Field:
        return row.label;
    case Applicant:
        return row.applicant;
    case Registered:
        return row.registered;
    default:
        return verdictText(row);
    }
}

QString ComparisonModel::heardText(const ComparisonRow& row, Column column) const
{
    const QString text = displayText(row, column);
    if (column == Field && row.checked)
        return *row.checked ? tr("%1, confirmed").arg(text) : tr("%1, not confirmed").arg(text);
    if (column == Verdict && !row.note.isEmpty())
        return tr("%1, %2").arg(text, row.note);
    if (column != Applicant && column != Registered)
        return text;
    if (text.isEmpty())
        //: heard for an empty value
        return tr("nothing");
    const QList<TextSegment>& segments = column == Applicant ? row.segments.applicant : row.segments.registered;
    const QStringList parts = differingParts(text, segments);
    //: heard for a value; %2 are the parts that differ from the other side
    return parts.isEmpty() ? text : tr("%1, differing: %2").arg(text, parts.join(u", "_qs));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparisonRow& row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return displayText(row, column);
    if (role == Qt::AccessibleTextRole)
        return heardText(row, column);
    if (role == Qt::ToolTipRole && column == Verdict && !row.note.isEmpty())
        return row.note;
    return {};
}

QString ComparisonModel::headText(Column column) const
{
    switch (column) {
    case Field:
        return tr("Field");
    case Applicant:
        //: head of the values that the applicant entered
        return m_heads.applicant.isEmpty() ? tr("Requested") : m_heads.applicant;
    case Registered:
        return m_heads.registered.isEmpty() ? tr("Registered (documents sent)") : m_heads.registered;
    default:
        return tr("Verdict");
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return headText(column);
    if (role != noteRole)
        return {};
    return column == Applicant ? m_heads.applicantNote : column == Registered ? m_heads.registeredNote : QString();
}

} // namespace padesk
