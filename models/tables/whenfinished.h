// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <concepts>

namespace padesk {

/**
 * Calls then(result) on the owner's thread when the future has finished; never after the owner is gone, which a
 * continuation of Qt 6.4 does. A future that ends without a result counts as Cancelled.
 */
template <class T, std::invocable<const Result<T>&> Then>
void whenFinished(const QFuture<Result<T>>& future, QObject* owner, Then then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
        else
            then(Result<T>(fail(Error::Code::Cancelled, {})));
    });
    watcher->setFuture(future);
}

} // namespace padesk
