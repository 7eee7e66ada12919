// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace padesk::test {

/** The parts of the desk on one page, as in the picture of the design. */
std::unique_ptr<QWidget> makeGallery();

} // namespace padesk::test
