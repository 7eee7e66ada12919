// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QPromise>
#include <QStringList>

class QWidget;

namespace padesk::test {

/** An answer that is there at once. */
template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/** Style, fonts and language as the desk has them; for the beginning of a test. */
void dressDesk(const QString& language);

/**
 * Labels and buttons to be seen whose text does not fit, as "class: text (has < needs)", and whose side a scroll area
 * hides for good, as "class 'name'". Elided ones are meant so.
 */
QStringList cutTexts(const QWidget& window);

/** Widgets that take the keyboard but say nothing to a screen reader, as "class objectName". */
QStringList unnamedWidgets(const QWidget& window);

/** Texts, buttons and fields to be seen that lie over each other, as "one over other". */
QStringList overlaps(const QWidget& window);

/** Cells in view of columns that may never be cut (site number, state) and are, as "column: text". */
QStringList cutCells(const QWidget& window);

} // namespace padesk::test
