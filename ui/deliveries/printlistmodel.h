// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deliveryrow.h"
#include "ui/deliveries/letterport.h"
#include "ui/widgets/celllook.h"

#include <QAbstractTableModel>

namespace padesk {

/** How far one letter of a print run is. */
enum class PrintMark { Waiting, LeftOut, Printed, Failed };

/** The letters of one print run in the order of their pages, those that are left out at the end. */
class PrintListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Position, PostalCode, Addressee, Company, SiteNumber, Number, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** All waiting. */
    void setLetters(const QList<DeliveryRow>& letters);
    /** In that order from now on; the rest is left out, for these reasons. */
    void arrange(const QList<qint64>& order, const QList<LetterTrouble>& troubles);
    /** Everything but what is left out. */
    void markAll(PrintMark mark);
    /** Printed becomes failed and back. */
    void toggle(int row);
    PrintMark mark(int row) const { return m_entries.at(row).mark; }
    QList<qint64> marked(PrintMark mark) const;
    /** The channel of what is not left out. */
    Channel channel() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    CellLook lookOf(const QModelIndex& index) const;

private:
    struct Entry {
        DeliveryRow row;
        PrintMark mark = PrintMark::Waiting;
        LetterTrouble trouble;
    };
    QString stateText(const Entry& entry) const;

    QList<Entry> m_entries;
};

/** Why a letter is left out, in one sentence. */
QString troubleText(const LetterTrouble& trouble);

} // namespace padesk
