// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/printlistmodel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/refusaltext.h"
#include "ui/style/statelook.h"

#include <algorithm>

namespace padesk {
namespace {

QString destination(const DeliveryRow& row, const char* name)
{
    return row.destination.value(QLatin1String(name)).toString();
}

StateLook lookOfMark(PrintMark mark, Channel channel)
{
    switch (mark) {
    case PrintMark::Waiting:
        return { Tone::Grey, QStringLiteral("ring") };
    case PrintMark::LeftOut:
        return { Tone::Rust, QStringLiteral("question") };
    case PrintMark::Printed:
        return stateLook(channel == Channel::Post ? DeliveryState::Printed : DeliveryState::Sent);
    case PrintMark::Failed:
        break;
    }
    return stateLook(DeliveryState::Failed);
}

} // namespace

QString troubleText(const LetterTrouble& trouble)
{
    if (!trouble.refusal.code.isEmpty())
        return refusalSentence(trouble.refusal);
    //: %1: names of fields
    return PrintListModel::tr("The letter lacks: %1").arg(trouble.lacks);
}

void PrintListModel::setLetters(const QList<DeliveryRow>& letters)
{
    beginResetModel();
    m_entries.clear();
    for (const DeliveryRow& row : letters)
        m_entries.append({ row, PrintMark::Waiting, {} });
    endResetModel();
}

void PrintListModel::arrange(const QList<qint64>& order, const QList<LetterTrouble>& troubles)
{
    beginResetModel();
    const auto place = [&order](const Entry& entry) {
        const qsizetype found = order.indexOf(entry.row.id);
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [&place](const Entry& left, const Entry& right) { return place(left) < place(right); });
    for (Entry& entry : m_entries) {
        if (!order.contains(entry.row.id))
            entry.mark = PrintMark::LeftOut;
        for (const LetterTrouble& trouble : troubles) {
            if (trouble.deliveryId == entry.row.id)
                entry.trouble = trouble;
        }
    }
    endResetModel();
}

void PrintListModel::markAll(PrintMark mark)
{
    for (Entry& entry : m_entries) {
        if (entry.mark != PrintMark::LeftOut)
            entry.mark = mark;
    }
    retranslate();
}

void PrintListModel::toggle(int row)
{
    Entry& entry = m_entries[row];
    if (entry.mark == PrintMark::Printed)
        entry.mark = PrintMark::Failed;
    else if (entry.mark == PrintMark::Failed)
        entry.mark = PrintMark::Printed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<qint64> PrintListModel::marked(PrintMark mark) const
{
    QList<qint64> ids;
    for (const Entry& entry : m_entries) {
        if (entry.mark == mark)
            ids.append(entry.row.id);
    }
    return ids;
}

Channel PrintListModel::channel() const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.mark != PrintMark::LeftOut; });
    return found == m_entries.end() ? Channel::Post : found->row.channel;
}

void PrintListModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PrintListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PrintListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PrintListModel::stateText(const Entry& entry) const
{
    switch (entry.mark) {
    case PrintMark::Waiting:
        return tr("Waiting");
    case PrintMark::LeftOut:
        return tr("Left out");
    case PrintMark::Failed:
        return tr("Failed");
    case PrintMark::Printed:
        break;
    }
    const auto state = entry.row.channel == Channel::Post ? DeliveryState::Printed : DeliveryState::Sent;
    return celltext::capitalised(termText(TermGroup::DeliveryState, enumText(state)));
}

QVariant PrintListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries.at(index.row());
    const bool leftOut = entry.mark == PrintMark::LeftOut;
    if (role == Qt::ToolTipRole && leftOut)
        return troubleText(entry.trouble);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Position:
        return leftOut ? QString() : QString::number(index.row() + 1);
    case PostalCode:
        return entry.row.channel == Channel::Fax ? formatPhone(destination(entry.row, "fax"))
                                                 : formatPostalCode(destination(entry.row, "postal_code"));
    case Addressee:
        return leftOut ? troubleText(entry.trouble) : destination(entry.row, "name");
    case Company:
        return entry.row.company;
    case SiteNumber:
        return entry.row.siteNumber;
    case Number:
        return deliveryNumber(entry.row.id);
    default:
        return stateText(entry);
    }
}

QVariant PrintListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        return tr("No.");
    case PostalCode:
        return tr("Destination");
    case Addressee:
        return tr("Addressee");
    case Company:
        return tr("Company");
    case SiteNumber:
        return tr("Site");
    case Number:
        return tr("Delivery");
    default:
        return tr("State");
    }
}

CellLook PrintListModel::lookOf(const QModelIndex& index) const
{
    CellLook look;
    const Entry& entry = m_entries.at(index.row());
    switch (index.column()) {
    case Position:
        look.kind = CellKind::Number;
        break;
    case PostalCode:
    case SiteNumber:
        look.kind = CellKind::Strong;
        break;
    case Number:
        look.kind = CellKind::Quiet;
        break;
    case State: {
        const StateLook state = lookOfMark(entry.mark, entry.row.channel);
        look.kind = CellKind::State;
        look.tone = state.tone;
        look.icon = state.icon;
        break;
    }
    default:
        break;
    }
    return look;
}

} // namespace padesk
