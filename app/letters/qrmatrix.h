// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace padesk {

/** The modules of a QR code, row by row, without the quiet zone. */
struct QrMatrix {
    int side = 0; ///< modules along one edge; 0 when the text can't be encoded
    QList<bool> dark;
    bool isDark(int column, int row) const { return dark[row * side + column]; }
};

/** Error correction M: still read after a fold or a fax line has been lost. Empty text gives an empty matrix. */
QrMatrix qrMatrix(const QString& text);

} // namespace padesk
