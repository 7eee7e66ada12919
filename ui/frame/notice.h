// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace padesk {

/** How much a banner asks for; at most one is visible, the worst first (VISUAL.md 5). */
enum class NoticeKind { Success, Info, Warning, Failure };

/** One inline message: what happened, what was kept, what to do. */
struct Notice {
    NoticeKind kind = NoticeKind::Info;
    QString title;
    QString sentence;
    /** Verb of the one action, with what it does; no button without a text. */
    QString actionText;
    std::function<void()> action;
    /** Stays until its cause is gone, as a lost connection does. */
    bool stays = false;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::Notice)
