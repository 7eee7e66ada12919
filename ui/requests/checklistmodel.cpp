// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/checklistmodel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"

#include <algorithm>

namespace padesk {
namespace {

const RegistrationLine* registered(const RequestCase& one, QStringView field)
{
    const auto found = std::find_if(one.registration.begin(), one.registration.end(),
        [field](const RegistrationLine& line) { return line.field == field; });
    return found == one.registration.end() ? nullptr : &*found;
}

QString addressText(const QString& postalCode, const QString& address)
{
    const QString code = postalCode.isEmpty() ? QString() : u'〒' + formatPostalCode(postalCode);
    return QString(code + u' ' + address).trimmed();
}

void addChange(ChecklistLine& line, const RegistrationLine& from, const RequestCase& one)
{
    line.differs = line.differs || from.differs();
    if (!from.changedLately)
        return;
    const int days = static_cast<int>(from.changedAt.daysTo(one.background.readAt));
    line.changedDaysAgo = std::min(days, line.changedDaysAgo.value_or(days));
}

ChecklistLine lineOf(const RequestCase& one, ChecklistPoint point, const QString& field)
{
    ChecklistLine line;
    line.point = point;
    line.field = field;
    const RegistrationLine* from = registered(one, field);
    if (!from)
        return line;
    line.snapshot = from->snapshot;
    line.today = from->today;
    addChange(line, *from, one);
    return line;
}

ChecklistLine faxLine(const RequestCase& one, ChecklistPoint point)
{
    ChecklistLine line = lineOf(one, point, u"fax"_qs);
    line.snapshot = formatPhone(line.snapshot);
    line.today = formatPhone(line.today);
    return line;
}

ChecklistLine addressLine(const RequestCase& one, ChecklistPoint point)
{
    ChecklistLine line = lineOf(one, point, u"address"_qs);
    if (const RegistrationLine* code = registered(one, u"postal_code")) {
        line.snapshot = addressText(code->snapshot, line.snapshot);
        line.today = addressText(code->today, line.today);
        addChange(line, *code, one);
    }
    return line;
}

} // namespace

QList<ChecklistLine> checklistLines(const RequestCase& one, Channel channel)
{
    using P = ChecklistPoint;
    const bool fax = channel == Channel::Fax;
    QList<ChecklistLine> lines { lineOf(one, P::Company, u"company"_qs), lineOf(one, P::Name, u"name"_qs) };
    lines.append(fax ? faxLine(one, P::Destination) : addressLine(one, P::Destination));
    lines.append(fax ? addressLine(one, P::None) : faxLine(one, P::None));
    lines.append({ lineOf(one, P::None, u"department"_qs), lineOf(one, P::None, u"email"_qs) });
    return lines;
}

bool isConfirmed(const Checklist& checklist, ChecklistPoint point)
{
    switch (point) {
    case ChecklistPoint::Company:
        return checklist.company;
    case ChecklistPoint::Name:
        return checklist.name;
    case ChecklistPoint::Destination:
        return checklist.destination;
    case ChecklistPoint::None:
        break;
    }
    return false;
}

Checklist toggled(Checklist checklist, ChecklistPoint point)
{
    switch (point) {
    case ChecklistPoint::Company:
        checklist.company = !checklist.company;
        break;
    case ChecklistPoint::Name:
        checklist.name = !checklist.name;
        break;
    case ChecklistPoint::Destination:
        checklist.destination = !checklist.destination;
        break;
    case ChecklistPoint::None:
        break;
    }
    return checklist;
}

void ChecklistModel::setLines(const QList<ChecklistLine>& lines, const Checklist& ticked, const QString& snapshotDay)
{
    m_snapshotDay = snapshotDay;
    m_ticked = ticked;
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    m_lines = lines;
    retranslate();
}

void ChecklistModel::setTicked(const Checklist& ticked)
{
    m_ticked = ticked;
    retranslate();
}

void ChecklistModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecklistModel::fieldText(const ChecklistLine& line) const
{
    return celltext::capitalised(termText(TermGroup::Field, line.field));
}

QString ChecklistModel::verdictText(const ChecklistLine& line) const
{
    if (line.changedDaysAgo)
        return *line.changedDaysAgo == 0 ? tr("changed today")
                                         : tr("changed %n days ago", nullptr, *line.changedDaysAgo);
    return line.differs ? tr("changed since") : tr("unchanged");
}

QString ChecklistModel::spoken(const ChecklistLine& line, int column) const
{
    if (column != Field || line.point == ChecklistPoint::None)
        return data(index(static_cast<int>(&line - m_lines.constData()), column)).toString();
    //: for a screen reader; %1: a field of the registration
    return isConfirmed(m_ticked, line.point) ? tr("%1, confirmed").arg(fieldText(line))
                                             : tr("%1, not confirmed").arg(fieldText(line));
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistLine& line = m_lines.at(index.row());
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::CheckStateRole && index.column() == Field && line.point != ChecklistPoint::None)
        return isConfirmed(m_ticked, line.point) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return spoken(line, index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Field:
        return fieldText(line);
    case Snapshot:
        return line.snapshot;
    case Today:
        return line.today;
    default:
        return verdictText(line);
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Snapshot:
        //: head of a column; %1: the day of the request
        return tr("At the request (%1)").arg(m_snapshotDay);
    case Today:
        return tr("Registered today");
    default:
        return tr("Verdict");
    }
}

} // namespace padesk
