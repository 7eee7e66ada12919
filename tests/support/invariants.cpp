// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"

#include "models/domain/inputfields.h"
#include "models/domain/passcodealphabet.h"

#include <QJsonDocument>

namespace padesk::test {
namespace {

template <class T, class Wanted>
QList<T> rowsWhere(const MemoryStore& store, Wanted wanted)
{
    QList<T> found = store.rows<T>();
    found.erase(std::remove_if(found.begin(), found.end(), [&](const T& one) { return !wanted(one); }), found.end());
    return found;
}

/** The site with more open members of the role than there may be. */
QString tooMany(const MemoryStore& store, MemberRole role, int most)
{
    QHash<qint64, int> counts;
    for (const Member& member : store.rows<Member>()) {
        if (member.role == role && isOpen(member) && ++counts[member.siteId] > most)
            return u"%1 open %2 members at site %3"_qs.arg(most + 1).arg(enumText(role)).arg(member.siteId);
    }
    return {};
}

/** The events the step has written. */
std::vector<Event> newEvents(const StepView& step)
{
    std::vector<Event> events;
    for (std::size_t index = step.before.events().size(); index < step.after.events().size(); ++index)
        events.push_back(*step.after.events()[index]);
    return events;
}

/** The site's open contact. */
std::optional<Member> primaryOf(const MemoryStore& store, qint64 siteId)
{
    const auto found
        = rowsWhere<Member>(store, [siteId](const Member& one) { return one.siteId == siteId && one.slot == 0; });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString kindOf(const StepView& step)
{
    return step.handed.command.kind;
}

QString siteNumberOf(const StepView& step)
{
    const QString typed = step.handed.command.payload.value(u"site_number"_qs).toString();
    return parseSiteNumber(typed).value_or(typed);
}

using Found = QString;

Found oneOpenPrimary(const StepView& step)
{
    return tooMany(step.after, MemberRole::Primary, 1);
}

Found fourSecondaries(const StepView& step)
{
    return tooMany(step.after, MemberRole::Secondary, 4);
}

/** A new member comes with an event that says by which permission, from somebody who may give it. */
Found noMemberWithoutGrant(const StepView& step)
{
    static const QStringList grants { u"register"_qs, u"import"_qs, u"add"_qs, u"approve"_qs, u"take_over"_qs };
    static const QStringList granting { u"operator"_qs, u"supervisor"_qs, u"primary"_qs, u"secondary"_qs };
    for (const Member& member : step.after.rows<Member>()) {
        if (step.before.row<Member>(member.id).id != 0)
            continue;
        const auto events = newEvents(step);
        const bool granted = std::any_of(events.begin(), events.end(), [&member](const Event& event) {
            return event.entity == Entity::Member && event.entityId == member.id && grants.contains(event.action)
                && granting.contains(event.actorRole);
        });
        if (!granted)
            return u"member %1 without a grant"_qs.arg(member.id);
    }
    return {};
}

/** A revoked code stays revoked, and what verifies is the newest one of its member. */
Found oldCodesNeverVerify(const StepView& step)
{
    for (const Passcode& before : step.before.rows<Passcode>()) {
        const Passcode after = step.after.row<Passcode>(before.id);
        if (!isLive(before) && after.state != before.state)
            return u"passcode %1 came back"_qs.arg(before.id);
        if (after.state != PasscodeState::Verified || before.state == after.state)
            continue;
        for (const Passcode& other : step.before.rows<Passcode>()) {
            if (other.memberId == before.memberId && other.id > before.id)
                return u"passcode %1 verified after %2 was issued"_qs.arg(before.id).arg(other.id);
        }
        const QString typed = step.handed.command.payload.value(u"code"_qs).toString();
        const auto folded = foldPasscode(typed);
        if (!folded || folded->reveal() != step.maker.codeOf(before))
            return u"another code verified passcode %1"_qs.arg(before.id);
    }
    return {};
}

/** I5 as far as a store goes: no column and no event holds a code; the whole programs are searched by another test. */
Found noClearCode(const StepView& step)
{
    const QString typed = step.handed.command.payload.value(u"code"_qs).toString();
    const auto folded = foldPasscode(typed);
    if (!folded)
        return {};
    QString written = step.after.dump();
    for (const Event& event : newEvents(step))
        written += QString::fromUtf8(event.before + event.after);
    written += QString::fromUtf8(QJsonDocument(step.answer.answer).toJson());
    written += QString::fromUtf8(QJsonDocument(step.answer.refusal.parameters).toJson());
    written.remove(u"$argon2id$"_qs + folded->reveal().toString().toLower());
    const bool found = written.contains(folded->reveal().toString(), Qt::CaseInsensitive)
        || written.contains(formatPasscode(*folded), Qt::CaseInsensitive);
    return found ? u"a clear passcode was stored or answered"_qs : QString();
}

/** Nothing stays on hold once the contact has signed in, and what was on hold was released once. */
Found holdsAreReleasedOnce(const StepView& step)
{
    const bool signsIn = kindOf(step) == u"sign_in.record"
        || (kindOf(step) == u"passcode.redeem" && step.answer.answer.value(u"verified"_qs).toBool());
    for (const Event& event : newEvents(step)) {
        if (event.action == u"release" && event.entity == Entity::Nomination
            && step.before.row<Nomination>(event.entityId).state != NominationState::OnHold)
            return u"%1 was released twice"_qs.arg(nominationNumber(event.entityId));
    }
    if (!signsIn || !step.answer.applied || step.answer.replayed)
        return {};
    const auto events = newEvents(step);
    for (const Site& site : step.after.rows<Site>()) {
        const auto primary = primaryOf(step.after, site.id);
        const bool his = primary && site.siteNumber == siteNumberOf(step)
            && std::any_of(events.begin(), events.end(), [&primary](const Event& event) {
                   return event.entity == Entity::Member && event.entityId == primary->id;
               });
        const auto held = rowsWhere<Nomination>(step.after,
            [&site](const Nomination& one) { return one.siteId == site.id && one.state == NominationState::OnHold; });
        if (his && !held.isEmpty())
            return u"%1 is still on hold"_qs.arg(nominationNumber(held.first().id));
    }
    return {};
}

Found decisionsHaveNotices(const StepView& step)
{
    for (const Nomination& after : step.after.rows<Nomination>()) {
        const NominationState before = step.before.row<Nomination>(after.id).state;
        const bool decided = after.state == NominationState::Approved || after.state == NominationState::Refused;
        if (!decided || before == after.state)
            continue;
        const auto notices = rowsWhere<Document>(step.after, [&](const Document& one) {
            return one.nominationId == after.id && one.kind == DocumentKind::DecisionNotice
                && step.before.row<Document>(one.id).id == 0;
        });
        if (notices.size() != 1)
            return u"%1 was decided with %2 notices"_qs.arg(nominationNumber(after.id)).arg(notices.size());
        const auto deliveries = rowsWhere<Delivery>(
            step.after, [&notices](const Delivery& one) { return one.documentId == notices.first().id; });
        if (deliveries.size() != 1)
            return u"the notice of %1 is not on its way"_qs.arg(nominationNumber(after.id));
    }
    return {};
}

/** Only an approved nomination stands for a member; taking it back ends the member or puts the contact back. */
Found noAccessWithoutApproval(const StepView& step)
{
    for (const Nomination& after : step.after.rows<Nomination>()) {
        if (after.state != NominationState::Approved && after.memberId)
            return u"%1 has member %2"_qs.arg(nominationNumber(after.id)).arg(*after.memberId);
        const Nomination before = step.before.row<Nomination>(after.id);
        if (!before.memberId || after.memberId)
            continue;
        const Member member = step.after.row<Member>(*before.memberId);
        const Member had = step.before.row<Member>(*before.memberId);
        const bool restored = before.undo.contains(u"member"_qs);
        if (!restored && isOpen(member))
            return u"member %1 outlived the undone %2"_qs.arg(member.id).arg(nominationNumber(after.id));
        if (restored && member.siteId != had.siteId)
            return u"member %1 moved"_qs.arg(member.id);
    }
    return {};
}

Found downloadNeedsSns(const StepView& step)
{
    if (!step.answer.answer.value(u"download_only"_qs).toBool() || step.answer.replayed)
        return {};
    const QDate today = officeDate(step.after.now(step.handed.clock));
    for (const SnsPeriod& period : step.after.rows<SnsPeriod>()) {
        if (step.after.row<Site>(period.siteId).siteNumber == siteNumberOf(step) && period.validFrom <= today
            && today <= period.validTo)
            return {};
    }
    return u"download only without valid S&S"_qs;
}

/** What is new follows; a step that redacts is checked from the first event on. */
Found chainVerifies(const StepView& step)
{
    const bool redacts = kindOf(step) == u"event.redact";
    qint64 seq = 0;
    QByteArray hash = genesisHash;
    const auto& events = step.after.events();
    for (std::size_t index = 0; index < events.size(); ++index) {
        const bool known = !redacts && index < step.before.events().size();
        if (!known && checkLink(*events[index], seq, hash) != ChainFault::None)
            return u"event %1 does not follow"_qs.arg(events[index]->seq);
        seq = events[index]->seq;
        hash = events[index]->hash;
    }
    return {};
}

/** A refusal leaves one line of history and nothing else; a replay not even that. */
Found refusalLeavesOneLine(const StepView& step)
{
    const auto events = newEvents(step);
    const bool replayed = step.answer.replayed
        || (!step.answer.applied && step.answer.refusal.code == QLatin1String(refusal::idUsedTwice));
    if (step.answer.applied && !replayed)
        return {};
    if (!step.before.hasSameRows(step.after))
        return u"a refused command changed rows"_qs;
    const bool oneLine = events.size() == 1 && events.front().action == u"refused";
    return (replayed ? events.empty() : oneLine) ? QString() : u"%1 events"_qs.arg(events.size());
}

Found movesAreLegal(const StepView& step)
{
    return illegalMoves(step).join(u"; ");
}

struct Invariant {
    const char* name;
    Found (*broken)(const StepView&);
};
constexpr Invariant invariants[] {
    { "I1", oneOpenPrimary },
    { "I2", fourSecondaries },
    { "I3", noMemberWithoutGrant },
    { "I4", oldCodesNeverVerify },
    { "I5", noClearCode },
    { "I6", holdsAreReleasedOnce },
    { "I7", decisionsHaveNotices },
    { "I8", noAccessWithoutApproval },
    { "I9", downloadNeedsSns },
    { "I11", chainVerifies },
    { "I12 refusals", refusalLeavesOneLine },
    { "I12 moves", movesAreLegal },
};

} // namespace

QStringList brokenInvariants(const StepView& step)
{
    QStringList broken;
    for (const Invariant& one : invariants) {
        if (const Found found = one.broken(step); !found.isEmpty())
            broken.append(QString::fromLatin1(one.name) + u": "_qs + found);
    }
    return broken;
}

} // namespace padesk::test
