// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitlements.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace padesk {

/** Services down, tools across: the cells of the guide for one site and person. */
class ServiceMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** All 18 cells, and the tool of the site's contract. */
    void setCells(const QList<ServiceAccess>& cells, Tool own);
    /** Null in the first column, which names the services. */
    const ServiceAccess* cell(const QModelIndex& index) const;
    Tool own() const { return m_own; }
    /** Whether the column is the tool of the contract. */
    bool isOwn(int column) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ServiceAccess> m_cells;
    Tool m_own = Tool::PaOnline;
};

/** The matrix as it is seen: a mark and the reason in each cell, the contract's tool lit. As high as its rows. */
class ServiceMatrix final : public QTableView {
    Q_OBJECT

public:
    explicit ServiceMatrix(QWidget* parent = nullptr);

    ServiceMatrixModel* matrix() const { return m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void spaceOut();

    ServiceMatrixModel* m_model;
};

/** The mark of a cell alone, for the legend. */
class ServiceMark final : public QWidget {
    Q_OBJECT

public:
    explicit ServiceMark(int mark, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_mark;
};

} // namespace padesk
