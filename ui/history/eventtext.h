// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/historyport.h"
#include "ui/widgets/comparisonrow.h"

namespace padesk {

/** What an event is about: a case by its number, else the kind of row and its id. */
QString eventSubject(const EventRow& event);

/** A value of an event as people read it: states and roles by their names, times of Japan, numbers with hyphens. */
QString eventValue(Entity entity, const QString& field, const QJsonValue& value);

/** Before and after, a row for each field that the event has; none after a redaction. */
QList<ComparisonRow> eventChanges(const EventRow& event);

/** What is wrong with the chain, as one sentence. */
QString chainFaultSentence(const HistoryCheck& check);

} // namespace padesk
