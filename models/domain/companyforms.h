// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace padesk {

/** A legal form as it ends a text: what is written, and its long form. Both are folded (fold.h). */
struct CompanyForm {
    QStringView written;
    QStringView longForm;
};

/** The company form a folded text ends with, the longest one; written is empty when there is none. */
CompanyForm companyFormAtEnd(QStringView folded);

} // namespace padesk
