// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QTimer>

#include <functional>

namespace padesk {

/** How many rows each sub-queue has; see RowSource::counts(). */
using QueueCounts = std::function<QFuture<Result<QHash<QString, qint64>>>()>;

/**
 * Asks how many rows the sub-queues of a page have: at once, or when changes have ceased for a moment. Only the latest
 * answer counts; a failure leaves the numbers as they were. Lives on the GUI thread.
 */
class QueueCounter final : public QObject {
    Q_OBJECT

public:
    QueueCounter(QueueCounts counts, QObject* parent);

    void read();
    void readSoon() { m_soon.start(); }
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void counted(const QHash<QString, qint64>& counts);

private:
    QueueCounts m_counts;
    QTimer m_soon;
    int m_asked = 0;
    bool m_reading = false;
};

} // namespace padesk
