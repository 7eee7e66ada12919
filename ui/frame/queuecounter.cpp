// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/queuecounter.h"

#include "models/tables/whenfinished.h"

namespace padesk {
namespace {

constexpr int delayMs = 300;

} // namespace

QueueCounter::QueueCounter(QueueCounts counts, QObject* parent)
    : QObject(parent)
    , m_counts(std::move(counts))
{
    m_soon.setInterval(delayMs);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QueueCounter::read);
}

void QueueCounter::read()
{
    m_reading = true;
    whenFinished(m_counts(), this, [this, asked = ++m_asked](const Result<QHash<QString, qint64>>& counts) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (counts)
            Q_EMIT counted(*counts);
    });
}

} // namespace padesk
