// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"

#include <QAbstractTableModel>

namespace padesk {

/** Which of the three points of the checklist a line confirms. */
enum class ChecklistPoint { None, Company, Name, Destination };

/** One field of the registration in the checklist, with all that is said about it. */
struct ChecklistLine {
    ChecklistPoint point = ChecklistPoint::None;
    /** "company", "name", "department", "email", "fax", "address". */
    QString field;
    QString snapshot;
    QString today;
    bool differs = false;
    /** Days since a change that is younger than the policy's cooling time. */
    std::optional<int> changedDaysAgo;
};

/** The lines for that channel: what is to be confirmed first, then what may help on the phone. */
QList<ChecklistLine> checklistLines(const RequestCase& one, Channel channel);

bool isConfirmed(const Checklist& checklist, ChecklistPoint point);
Checklist toggled(Checklist checklist, ChecklistPoint point);

/** Registration at the time of the request beside today's (F24). */
class ChecklistModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Snapshot, Today, Verdict, ColumnCount };
    /** LineRole: ChecklistLine. */
    enum Role { LineRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ChecklistLine>& lines, const Checklist& ticked, const QString& snapshotDay);
    void setTicked(const Checklist& ticked);
    const ChecklistLine& line(int row) const { return m_lines.at(row); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString fieldText(const ChecklistLine& line) const;
    QString verdictText(const ChecklistLine& line) const;
    QString spoken(const ChecklistLine& line, int column) const;

    QList<ChecklistLine> m_lines;
    Checklist m_ticked;
    QString m_snapshotDay;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::ChecklistLine)
