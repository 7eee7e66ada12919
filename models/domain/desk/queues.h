// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace padesk {

/** A sub-queue of a table: the rows that have one of these texts in that column. */
struct RowQueue {
    QString key;
    /** Empty when the rows are found in another way, which readers know. */
    QString column;
    QStringList texts;
};

/**
 * The sub-queues of a table in the order of their tabs, for the row types of desk/ (PRODUCT.md). All rows are the queue
 * with the empty key, which is not listed.
 */
template <class Row>
const QList<RowQueue>& queuesOf();

/** The sub-queue of that key; nothing for another key. */
template <class Row>
const RowQueue* queueOf(const QString& key)
{
    for (const RowQueue& queue : queuesOf<Row>()) {
        if (queue.key == key)
            return &queue;
    }
    return nullptr;
}

} // namespace padesk
