// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesschart.h"

namespace padesk {
namespace {
using N = ChartNode;
using K = ChartKind;
using A = ChartAnswer;

constexpr ChartBox boxes[] = {
    { N::Start, K::Start, 0 },
    { N::HasNotice, K::Decision, '1' },
    { N::KnowsSiteNumber, K::Decision, '2' },
    { N::AskSalesRep, K::Action, 0 },
    { N::HasIbmId, K::Decision, '3' },
    { N::RegisterIbmId, K::Action, 'A' },
    { N::IsContact, K::Decision, '4' },
    { N::SignIn, K::Action, 0 },
    { N::PasscodeScreen, K::Decision, '5' },
    { N::HasPasscode, K::Decision, '6' },
    { N::RequestPasscode, K::Action, 'C' },
    { N::DownloadOnly, K::Action, 0 },
    { N::EnterPasscode, K::Action, 'B' },
    { N::CallOffice, K::End, 0 },
    { N::Top, K::End, 0 },
    { N::NominateYes, K::Action, 'D' },
    { N::OfficeApproved, K::Decision, '7' },
    { N::CheckRegistration, K::Action, 0 },
    { N::NominateNo, K::Action, 'D' },
    { N::OnHold, K::Action, 0 },
    { N::ContactApproved, K::Decision, '8' },
    { N::NoAccess, K::End, 0 },
};

constexpr ChartEdge edges[] = {
    { N::Start, N::HasNotice, A::None, false },
    { N::HasNotice, N::HasIbmId, A::Yes, false },
    { N::HasNotice, N::KnowsSiteNumber, A::No, false },
    { N::KnowsSiteNumber, N::HasIbmId, A::Yes, false },
    { N::KnowsSiteNumber, N::AskSalesRep, A::No, false },
    { N::AskSalesRep, N::Start, A::None, false },
    { N::HasIbmId, N::IsContact, A::Yes, false },
    { N::HasIbmId, N::RegisterIbmId, A::No, false },
    { N::RegisterIbmId, N::SignIn, A::None, false },
    { N::IsContact, N::SignIn, A::Yes, false },
    { N::IsContact, N::NominateNo, A::No, false },
    { N::SignIn, N::PasscodeScreen, A::None, false },
    { N::SignIn, N::Top, A::Yes, true },
    { N::PasscodeScreen, N::HasPasscode, A::Yes, false },
    { N::PasscodeScreen, N::NominateYes, A::No, false },
    { N::HasPasscode, N::EnterPasscode, A::Yes, false },
    { N::HasPasscode, N::RequestPasscode, A::No, false },
    { N::RequestPasscode, N::EnterPasscode, A::None, false },
    { N::RequestPasscode, N::DownloadOnly, A::No, true },
    { N::DownloadOnly, N::EnterPasscode, A::None, true },
    { N::EnterPasscode, N::Top, A::None, false },
    { N::EnterPasscode, N::CallOffice, A::No, true },
    { N::NominateYes, N::OfficeApproved, A::None, false },
    { N::OfficeApproved, N::SignIn, A::Yes, false },
    { N::OfficeApproved, N::CheckRegistration, A::No, false },
    { N::CheckRegistration, N::Start, A::None, false },
    { N::NominateNo, N::ContactApproved, A::None, false },
    { N::NominateNo, N::OnHold, A::No, true },
    { N::OnHold, N::ContactApproved, A::None, true },
    { N::ContactApproved, N::SignIn, A::Yes, false },
    { N::ContactApproved, N::NoAccess, A::No, false },
};

std::optional<ChartNode> along(ChartNode from, ChartAnswer answer)
{
    for (const ChartEdge& edge : edges) {
        if (edge.from == from && edge.answer == answer)
            return edge.to;
    }
    return std::nullopt;
}
} // namespace

std::span<const ChartBox> chartBoxes()
{
    return boxes;
}

std::span<const ChartEdge> chartEdges()
{
    return edges;
}

const ChartBox& chartBox(ChartNode node)
{
    return boxes[static_cast<std::size_t>(node)];
}

std::optional<ChartNode> nextNode(ChartNode from, ChartAnswer answer)
{
    const auto next = along(from, answer);
    return next ? next : along(from, ChartAnswer::None);
}

} // namespace padesk
