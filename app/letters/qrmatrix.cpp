// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/qrmatrix.h"

#include <qrencode.h>

#include <memory>

namespace padesk {

QrMatrix qrMatrix(const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QrMatrix matrix { code->width, {} };
    matrix.dark.reserve(code->width * code->width);
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.dark.append((code->data[i] & 1) != 0);
    return matrix;
}

} // namespace padesk
