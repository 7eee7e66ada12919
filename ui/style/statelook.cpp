// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/statelook.h"

#include <array>

namespace padesk {
namespace {

struct Look {
    Tone tone;
    const char* icon;
};

/** One line a value, in the order of the enumeration. */
template <class Enum, std::size_t count>
StateLook pick(Enum value, const std::array<Look, count>& looks)
{
    const Look& look = looks[static_cast<std::size_t>(value)];
    return { look.tone, QString::fromLatin1(look.icon) };
}

} // namespace

StateLook stateLook(NominationState state)
{
    static constexpr std::array looks { Look { Tone::Grey, "ring" }, Look { Tone::Blue, "review" },
        Look { Tone::Violet, "user-check" }, Look { Tone::Amber, "pause" }, Look { Tone::Rust, "question" },
        Look { Tone::Green, "check-circle" }, Look { Tone::Red, "x-circle" }, Look { Tone::Grey, "withdraw" },
        Look { Tone::Grey, "duplicate" }, Look { Tone::Grey, "hourglass" } };
    static_assert(looks.size() == EnumText<NominationState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(RequestState state)
{
    static constexpr std::array looks { Look { Tone::Grey, "ring" }, Look { Tone::Blue, "checklist" },
        Look { Tone::Rust, "notequal" }, Look { Tone::Violet, "key" }, Look { Tone::Violet, "clock" },
        Look { Tone::Teal, "send" }, Look { Tone::Rust, "undo" }, Look { Tone::Red, "alert" },
        Look { Tone::Green, "check-circle" }, Look { Tone::Red, "x-circle" }, Look { Tone::Grey, "withdraw" } };
    static_assert(looks.size() == EnumText<RequestState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(PasscodeState state)
{
    static constexpr std::array looks { Look { Tone::Violet, "key" }, Look { Tone::Amber, "alert" },
        Look { Tone::Red, "lock" }, Look { Tone::Green, "check-circle" }, Look { Tone::Grey, "lock" },
        Look { Tone::Grey, "hourglass" } };
    static_assert(looks.size() == EnumText<PasscodeState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(DeliveryState state)
{
    static constexpr std::array looks { Look { Tone::Violet, "calendar" }, Look { Tone::Violet, "clock" },
        Look { Tone::Blue, "send" }, Look { Tone::Amber, "clock" }, Look { Tone::Amber, "pause" },
        Look { Tone::Teal, "send" }, Look { Tone::Teal, "printer" }, Look { Tone::Teal, "send" },
        Look { Tone::Rust, "undo" }, Look { Tone::Red, "alert" }, Look { Tone::Rust, "question" },
        Look { Tone::Grey, "forward" }, Look { Tone::Grey, "withdraw" } };
    static_assert(looks.size() == EnumText<DeliveryState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(MemberState state)
{
    static constexpr std::array looks { Look { Tone::Grey, "ring" }, Look { Tone::Amber, "key" },
        Look { Tone::Green, "check-circle" }, Look { Tone::Violet, "mail" }, Look { Tone::Grey, "lock" },
        Look { Tone::Grey, "check" } };
    static_assert(looks.size() == EnumText<MemberState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(ChangeState state)
{
    static constexpr std::array looks { Look { Tone::Grey, "ring" }, Look { Tone::Green, "check-circle" },
        Look { Tone::Red, "x-circle" } };
    static_assert(looks.size() == EnumText<ChangeState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(SiteState state)
{
    static constexpr std::array looks { Look { Tone::Green, "check-circle" }, Look { Tone::Grey, "lock" },
        Look { Tone::Grey, "check" } };
    static_assert(looks.size() == EnumText<SiteState>::names.size());
    return pick(state, looks);
}

StateLook stateLook(CheckVerdict verdict)
{
    static constexpr std::array looks { Look { Tone::Green, "equal" }, Look { Tone::Amber, "approx" },
        Look { Tone::Red, "notequal" }, Look { Tone::Grey, "minus" } };
    static_assert(looks.size() == EnumText<CheckVerdict>::names.size());
    return pick(verdict, looks);
}

StateLook stateLook(Mark mark)
{
    static constexpr std::array looks { Look { Tone::Amber, "phone" }, Look { Tone::Teal, "download" },
        Look { Tone::Violet, "hourglass" }, Look { Tone::Amber, "alert" }, Look { Tone::Amber, "phone" },
        Look { Tone::Teal, "mail" } };
    return pick(mark, looks);
}

} // namespace padesk
