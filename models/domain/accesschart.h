// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

#include <span>

namespace padesk {

/** The boxes of the guide's check chart (DOMAIN.md 1.6). Decisions are D1 to D8, sections of the guide A to D. */
enum class ChartNode {
    Start,
    HasNotice,
    KnowsSiteNumber,
    AskSalesRep,
    HasIbmId,
    RegisterIbmId,
    IsContact,
    SignIn,
    PasscodeScreen,
    HasPasscode,
    RequestPasscode,
    DownloadOnly,
    EnterPasscode,
    CallOffice,
    Top,
    NominateYes,
    OfficeApproved,
    CheckRegistration,
    NominateNo,
    OnHold,
    ContactApproved,
    NoAccess,
};

template <>
struct EnumText<ChartNode> {
    static constexpr std::array names { QLatin1String("start"), QLatin1String("d1_has_notice"),
        QLatin1String("d2_knows_site_number"), QLatin1String("ask_sales_rep"), QLatin1String("d3_has_ibm_id"),
        QLatin1String("a_register_ibm_id"), QLatin1String("d4_is_contact"), QLatin1String("sign_in"),
        QLatin1String("d5_passcode_screen"), QLatin1String("d6_has_passcode"), QLatin1String("c_request_passcode"),
        QLatin1String("download_only"), QLatin1String("b_enter_passcode"), QLatin1String("call_office"),
        QLatin1String("top"), QLatin1String("d_nominate_yes"), QLatin1String("d7_office_approved"),
        QLatin1String("check_registration"), QLatin1String("d_nominate_no"), QLatin1String("on_hold"),
        QLatin1String("d8_contact_approved"), QLatin1String("no_access") };
};

enum class ChartKind { Start, Decision, Action, End };

/** What leads out of a box. None: just go on. */
enum class ChartAnswer { None, Yes, No };

template <>
struct EnumText<ChartKind> {
    static constexpr std::array names { QLatin1String("start"), QLatin1String("decision"), QLatin1String("action"),
        QLatin1String("end") };
};

template <>
struct EnumText<ChartAnswer> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("yes"), QLatin1String("no") };
};

struct ChartBox {
    ChartNode node;
    ChartKind kind;
    /** '1' to '8' for a decision, 'A' to 'D' for a section of the guide, else 0. */
    char label;
};

/**
 * An edge. Decisions have one for Yes and one for No. An action has one without answer and may have one more, taken
 * when something did not go as planned; that is what only the guide's text has: the second passcode error, the contact
 * who has not signed in, the download link on the passcode screen, and a sign-in that needs no passcode any more.
 */
struct ChartEdge {
    ChartNode from;
    ChartNode to;
    ChartAnswer answer;
    bool textOnly;
};

/** All boxes, in the order of ChartNode. */
std::span<const ChartBox> chartBoxes();
std::span<const ChartEdge> chartEdges();

const ChartBox& chartBox(ChartNode node);

/** The next box: along the edge of that answer, else along the one without. Nothing after an end. */
std::optional<ChartNode> nextNode(ChartNode from, ChartAnswer answer);

} // namespace padesk
