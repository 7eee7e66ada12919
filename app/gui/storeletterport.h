// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/store/storethread.h"
#include "ui/deliveries/letterport.h"

#include <QPromise>
#include <QThreadPool>

namespace padesk {

/** Letters of a database: read on its thread, painted on one of this port, so neither the desk nor commands wait. */
class StoreLetterPort final : public LetterPort {
public:
    /** Both must outlive this; the destructor waits for a hand-over that is under way. */
    StoreLetterPort(StoreThread& reading, CommandPort& commands);
    ~StoreLetterPort() override;

    QFuture<Result<LetterPreview>> preview(const QList<qint64>& deliveries, int mostPages) override;
    QFuture<Result<void>> saveCopy(qint64 delivery, const QString& path) override;
    QFuture<Result<HandedOver>> handOver(const QList<qint64>& deliveries, const LetterTarget& target) override;
    QFuture<Result<WrittenRegister>> writeRegister(QDate day, const QString& path) override;

private:
    template <class T>
    QFuture<Result<T>> work(std::function<Result<T>(QPromise<Result<T>>&)> job);

    StoreThread& m_reading;
    CommandPort& m_commands;
    /** One at a time: two runs would mint for the same letters. */
    QThreadPool m_painters;
};

} // namespace padesk
