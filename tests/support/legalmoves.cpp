// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliverystates.h"
#include "tests/support/invariants.h"

namespace padesk::test {
namespace {

/** From one of the states to one of the states by one of the kinds, as texts joined by '|'; "*" is any. */
struct Moves {
    const char* from;
    const char* to;
    const char* kinds;
};

constexpr Moves nominationMoves[] {
    { "new", "office_review|site_review|on_hold|unknown_site|duplicate", "nomination.submit" },
    { "unknown_site|office_review|site_review|on_hold", "office_review|site_review|on_hold",
        "nomination.correct_site" },
    { "on_hold", "site_review", "sign_in.record|passcode.redeem" },
    // Whoever takes over having signed in before has no first sign-in to come (N5, I6).
    { "on_hold", "site_review", "nomination.approve|site.replace_primary|change_request.apply" },
    { "on_hold|site_review", "office_review", "nomination.escalate" },
    { "office_review", "site_review|on_hold", "nomination.reroute" },
    { "office_review|site_review", "approved", "nomination.approve" },
    { "office_review|site_review|unknown_site", "refused", "nomination.refuse" },
    { "office_review|site_review|on_hold|unknown_site", "withdrawn", "nomination.withdraw" },
    { "office_review|site_review|on_hold|unknown_site", "duplicate", "nomination.link_duplicate" },
    { "office_review|site_review|on_hold|unknown_site", "expired", "nomination.expire" },
    { "approved", "office_review|site_review", "nomination.undo" },
    { "refused", "office_review|site_review|unknown_site", "nomination.undo" },
};

/** What takes the primary away, and with him his request and his passcode (4.4, 4.6). */
constexpr const char* replacing = "nomination.approve|site.replace_primary|change_request.apply|site.close";

constexpr Moves requestMoves[] {
    { "new", "requested", "passcode.request" },
    { "requested|verifying|returned|delivery_failed", "verifying", "passcode.confirm_registration" },
    { "requested|verifying", "info_mismatch", "passcode.report_mismatch" },
    { "info_mismatch", "verifying", "change_request.apply" },
    { "info_mismatch", "verifying", "change_request.refuse" },
    { "verifying", "queued", "passcode.release" },
    { "queued", "sent", "delivery.sent|delivery.posted" },
    { "queued|sent", "delivery_failed", "delivery.failed" },
    { "sent", "returned", "delivery.returned" },
    { "queued|delivery_failed", "verifying", "delivery.cancel" },
    { "queued|delivery_failed|sent|returned", "queued", "delivery.retry|delivery.reroute" },
    { "sent", "closed", "passcode.close" },
    { "requested|verifying|info_mismatch|issued|queued|sent|returned|delivery_failed", "closed", "passcode.redeem" },
    { "requested|verifying|info_mismatch|issued|queued|sent|returned|delivery_failed", "refused", "passcode.refuse" },
    { "requested|verifying|info_mismatch|issued|queued|sent|returned|delivery_failed", "cancelled", "passcode.cancel" },
    { "requested|verifying|info_mismatch|issued|queued|sent|returned|delivery_failed", "cancelled", replacing },
};

constexpr Moves passcodeMoves[] {
    { "new", "live", "delivery.start" },
    { "live|warned", "live|warned|locked", "passcode.redeem" },
    { "live|warned", "verified", "passcode.redeem" },
    { "live|warned|locked", "revoked",
        "delivery.start|delivery.failed|delivery.returned|passcode.refuse|passcode.cancel" },
    { "live|warned|locked", "revoked", replacing },
};

constexpr Moves memberMoves[] {
    { "new", "registered", "site.register|import.rows|site.replace_primary|change_request.apply|nomination.approve" },
    { "new", "invited", "member.add|import.rows" },
    { "new", "active", "nomination.approve|import.rows" },
    { "registered", "authenticating", "sign_in.record" },
    { "registered|authenticating", "active", "passcode.redeem|nomination.approve" },
    { "invited", "active", "sign_in.record" },
    { "active", "suspended", "member.suspend" },
    { "suspended", "active", "member.resume|nomination.approve" },
    { "suspended", "registered", "nomination.approve" },
    { "registered|authenticating|active|invited|suspended", "ended",
        "member.end|site.replace_primary|change_request.apply|nomination.approve|nomination.undo" },
    // Successor and predecessor of a replacement, and back.
    { "registered", "invited", "site.replace_primary|change_request.apply|nomination.approve" },
    { "authenticating", "active", "site.replace_primary|change_request.apply|nomination.approve" },
    { "invited|active", "registered|authenticating|active",
        "site.replace_primary|change_request.apply|nomination.approve" },
    { "active|registered", "registered|authenticating|suspended|invited|active", "nomination.undo" },
};

constexpr Moves siteMoves[] {
    { "new", "active", "site.register|import.rows" },
    { "active", "suspended", "site.suspend" },
    { "suspended", "active", "site.resume" },
    { "active|suspended", "closed", "site.close" },
};

constexpr Moves changeMoves[] {
    { "new", "received", "change_request.submit|passcode.report_mismatch|site.replace_primary" },
    { "received", "applied", "change_request.apply" },
    { "received", "refused", "change_request.refuse" },
};

constexpr Moves deliveryMoves[] {
    { "new", "scheduled|queued|held", "*" },
    { "scheduled|queued|retry_wait|held", "cancelled",
        "delivery.cancel|nomination.undo|passcode.cancel|passcode.refuse|passcode.redeem|nomination.approve|"
        "site.replace_primary|change_request.apply|site.close" },
    { "sending", "retry_wait", "delivery.failed" },
    { "held", "scheduled", "delivery.resume" },
    { "failed|unknown", "rerouted", "delivery.retry" },
};

bool has(const char* joined, const QString& text)
{
    const QString all = QString::fromLatin1(joined);
    return all == u"*" || all.split(u'|').contains(text);
}

template <std::size_t size>
bool isLegal(const Moves (&moves)[size], const QString& from, const QString& to, const QString& kind)
{
    return std::any_of(std::begin(moves), std::end(moves),
        [&](const Moves& one) { return has(one.from, from) && has(one.to, to) && has(one.kinds, kind); });
}

bool isDeliveryMove(const QString& from, const QString& to, const QString& kind)
{
    const auto move = enumFromText<DeliveryMove>(kind);
    const auto state = enumFromText<DeliveryState>(from);
    const auto next = move && state ? deliveryAfter(*state, *move) : std::nullopt;
    return next && enumText(*next) == to;
}

/** Every row of the type whose state differs, or that is new. */
template <class T, class Legal>
QStringList check(const StepView& step, Legal legal)
{
    QStringList found;
    const QString& kind = step.handed.command.kind;
    for (const T& after : step.after.rows<T>()) {
        const T before = step.before.row<T>(after.id);
        const QString from = before.id == 0 ? u"new"_qs : enumText(before.state);
        const QString to = enumText(after.state);
        if (from != to && !legal(from, to, kind))
            found.append(enumText(T::entity) + u": %1 → %2 by %3"_qs.arg(from, to, kind));
    }
    return found;
}

template <class T, std::size_t size>
QStringList check(const StepView& step, const Moves (&moves)[size])
{
    return check<T>(step, [&moves](const QString& from, const QString& to, const QString& kind) {
        return isLegal(moves, from, to, kind);
    });
}

} // namespace

QStringList illegalMoves(const StepView& step)
{
    return check<Nomination>(step, nominationMoves) + check<PasscodeRequest>(step, requestMoves)
        + check<Passcode>(step, passcodeMoves) + check<Member>(step, memberMoves) + check<Site>(step, siteMoves)
        + check<ChangeRequest>(step, changeMoves)
        + check<Delivery>(step, [](const QString& from, const QString& to, const QString& kind) {
              return isDeliveryMove(from, to, kind) || isLegal(deliveryMoves, from, to, kind);
          });
}

} // namespace padesk::test
