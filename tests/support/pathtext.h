// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

namespace padesk::test {

/** The path in one line: "start 1Y 3Y 4? "; decisions by number and answer (? = open), other boxes by name. */
inline QString pathText(const AccessCheck& check)
{
    QStringList words;
    for (const PathStep& step : check.path) {
        const ChartBox& box = chartBox(step.node);
        const QChar answer = step.answer == ChartAnswer::Yes ? u'Y' : step.answer == ChartAnswer::No ? u'N' : u'?';
        if (box.kind == ChartKind::Decision)
            words.append(QString(QLatin1Char(box.label)) + answer);
        else
            words.append(enumText(step.node));
    }
    return words.join(u' ');
}

} // namespace padesk::test
