// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nominationtablemodel.h"

#include "models/domain/calendar.h"

#include <QSet>

namespace padesk {
namespace {

constexpr int hoursToJapan = 9;

QDateTime inJapan(const QDateTime& at)
{
    return at.toUTC().addSecs(hoursToJapan * 3600);
}

} // namespace

NominationTableModel::NominationTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

// ---- Rows
// ----------------------------------------------------------------------------------------------------------

void NominationTableModel::setLoading(bool sameQueue)
{
    if (sameQueue && m_state == TableState::Ready)
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    setState(TableState::Loading);
}

void NominationTableModel::setRows(const QList<NominationRow>& rows, const QDateTime& now)
{
    const bool dayChanged = std::exchange(m_today, officeDate(now)) != m_today;
    merge(rows);
    if (dayChanged && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Received), index(rowCount() - 1, Received), { Qt::DisplayRole });
    m_error.reset();
    setState(m_rows.isEmpty() ? TableState::Empty : TableState::Ready);
}

void NominationTableModel::setFailed(const Error& error)
{
    m_error = error;
    setState(TableState::Failed);
}

void NominationTableModel::setState(TableState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

/** Rows that are gone leave, the others find their place; what moved is taken out and put in again. */
void NominationTableModel::merge(const QList<NominationRow>& rows)
{
    QSet<qint64> wanted;
    for (const NominationRow& row : rows)
        wanted.insert(row.id);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (wanted.contains(m_rows.at(at).id))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        const NominationRow& row = rows.at(at);
        if (at < rowCount() && m_rows.at(at).id == row.id) {
            if (m_rows.at(at) == row)
                continue;
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            continue;
        }
        const auto later = std::find_if(m_rows.begin() + std::min<qsizetype>(at, m_rows.size()), m_rows.end(),
            [&row](const NominationRow& other) { return other.id == row.id; });
        if (later != m_rows.end()) {
            const int from = static_cast<int>(later - m_rows.begin());
            beginRemoveRows({}, from, from);
            m_rows.removeAt(from);
            endRemoveRows();
        }
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }
}

int NominationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NominationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// ---- Texts
// ---------------------------------------------------------------------------------------------------------

QVariant NominationTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NominationRow& row = m_rows.at(index.row());
    const Column column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return column == Company ? QVariant(row.company) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.id;
    case RecordRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

QString NominationTableModel::displayText(const NominationRow& row, Column column) const
{
    switch (column) {
    case Number:
        return nominationNumber(row.id);
    case Received:
        return receivedText(row.receivedAt);
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Applicant:
        return QString(row.family + u' ' + row.given).trimmed();
    case Claim:
        return row.claimsPrimary ? tr("contact") : tr("not contact");
    case Match:
        return matchText(row.verdicts);
    case State:
        return stateText(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NominationTableModel::sortValue(const NominationRow& row, Column column) const
{
    if (column == Number)
        return row.id;
    if (column == Received)
        return row.receivedAt;
    if (column == Match)
        return row.verdicts.mismatch * 100 + row.verdicts.variant;
    return displayText(row, column);
}

QString NominationTableModel::receivedText(const QDateTime& at) const
{
    const QDateTime local = inJapan(at);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == m_today)
        //: %1 is a time of day
        return tr("Today %1").arg(time);
    if (local.date().year() == m_today.year())
        //: QDate format of a day of this year
        return local.toString(tr("d MMM")) + u' ' + time;
    //: QDate format of a day of another year
    return local.toString(tr("d MMM yyyy"));
}

/** A sign and a word, so that no colour has to tell it (VISUAL.md 1). */
QString NominationTableModel::matchText(const VerdictCounts& verdicts) const
{
    if (verdicts.mismatch > 0)
        return QStringLiteral("≠ ") + tr("%n differ(s)", nullptr, verdicts.mismatch);
    if (verdicts.variant > 0)
        return QStringLiteral("≈ ") + tr("%n variant(s)", nullptr, verdicts.variant);
    if (verdicts.match > 0)
        return QStringLiteral("= ") + tr("match");
    //: the applicant was not compared with a registration
    return tr("unchecked");
}

QString NominationTableModel::stateText(NominationState state)
{
    switch (state) {
    case NominationState::Received:
        return tr("Received");
    case NominationState::OfficeReview:
        return tr("Office review");
    case NominationState::SiteReview:
        return tr("Site contact review");
    case NominationState::OnHold:
        return tr("On hold");
    case NominationState::UnknownSite:
        return tr("Unknown site");
    case NominationState::Approved:
        return tr("Approved");
    case NominationState::Refused:
        return tr("Refused");
    case NominationState::Withdrawn:
        return tr("Withdrawn");
    case NominationState::Duplicate:
        return tr("Duplicate");
    case NominationState::Expired:
        return tr("Expired");
    }
    return {};
}

QVariant NominationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Request");
    case Received:
        //: column: when the request came in
        return tr("Received", "column");
    case SiteNumber:
        return tr("Site");
    case Company:
        return tr("Company");
    case Applicant:
        return tr("Applicant");
    case Claim:
        //: column: whether the applicant says that he is the site contact
        return tr("Claims");
    case Match:
        return tr("Match");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void NominationTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DisplayRole });
}

} // namespace padesk
