// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nominationinbox.h"
#include "models/tables/tablestate.h"

#include <QAbstractTableModel>

namespace padesk {

/** The approvals table: one queue of nominations, as read. Sites, texts and times as people see them (JST). */
class NominationTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /** Append only, never reorder: the state of the header is saved. */
    enum Column { Number, Received, SiteNumber, Company, Applicant, Claim, Match, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole, RecordRole };

    explicit NominationTableModel(QObject* parent = nullptr);

    TableState state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    const NominationRow& row(int row) const { return m_rows.at(row); }

    /** A reading has begun: rows of the same queue stay meanwhile, another queue begins empty. */
    void setLoading(bool sameQueue);
    /** Takes the rows over by id, so that selection and scrolling survive a refresh. */
    void setRows(const QList<NominationRow>& rows, const QDateTime& now);
    void setFailed(const Error& error);
    /** Texts again, in the language of now. */
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString stateText(NominationState state);

Q_SIGNALS:
    void stateChanged();

private:
    QString displayText(const NominationRow& row, Column column) const;
    QVariant sortValue(const NominationRow& row, Column column) const;
    QString receivedText(const QDateTime& at) const;
    QString matchText(const VerdictCounts& verdicts) const;
    void merge(const QList<NominationRow>& rows);
    void setState(TableState state);

    QList<NominationRow> m_rows;
    QDate m_today;
    TableState m_state = TableState::Loading;
    std::optional<Error> m_error;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::NominationRow)
