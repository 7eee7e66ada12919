// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace padesk {

/** May a line of Japanese or Latin text start with this character (行頭禁則)? */
bool mayStartLine(QChar character);
/** May a line end with this character (行末禁則)? */
bool mayEndLine(QChar character);

/**
 * Breaks one paragraph into lines no wider than width. x[i] is where character i starts and x[length] the end of the
 * text, in the unit of width. Breaks stand where Unicode (UAX 14) and kinsoku both allow; a run that fits nowhere is
 * cut between graphemes. Returns the start of each line and, last, the length of the text; {0, 0} for an empty text.
 */
QList<qsizetype> lineStarts(const QString& text, const QList<qreal>& x, qreal width);

} // namespace padesk
