// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/routing.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {
namespace {

constexpr int nameLength = 100;
constexpr int lineLength = 300;
constexpr int noteLength = 2000;

using State = NominationState;

/** Reads one field of the applicant through parse; an empty one stays empty. */
struct ApplicantField {
    const char* name;
    QString Nomination::*member;
    Parsed<QString> (*parse)(QStringView typed);
};

Parsed<QString> name(QStringView typed)
{
    return parseText(typed, nameLength, false);
}

Parsed<QString> line(QStringView typed)
{
    return parseText(typed, lineLength, false);
}

constexpr ApplicantField applicantFields[] {
    { "ibm_id", &Nomination::ibmId, parseEmail },
    { "email", &Nomination::email, parseEmail },
    { "family", &Nomination::family, name },
    { "given", &Nomination::given, name },
    { "family_kana", &Nomination::familyKana, parseKana },
    { "given_kana", &Nomination::givenKana, parseKana },
    { "family_roman", &Nomination::familyRoman, parseRoman },
    { "given_roman", &Nomination::givenRoman, parseRoman },
    { "department", &Nomination::department, line },
    { "tel", &Nomination::tel, parsePhone },
    { "company", &Nomination::company, line },
    { "postal_code", &Nomination::postalCode, parsePostalCode },
    { "address", &Nomination::address, line },
    { "reference", &Nomination::reference, line },
};

/** F27: all of these are mandatory on the screen. On paper a name and a company are enough to look for the rest. */
Ruling checkMandatory(const RuleContext& context, bool fromPaper)
{
    const std::initializer_list<const char*> screen { "ibm_id", "email", "family", "given" };
    const std::initializer_list<const char*> paper { "family" };
    for (const char* field : fromPaper ? paper : screen) {
        if (context.text(field).isEmpty())
            return refuse(refusal::missingField,
                { { QStringLiteral("field"), QString::fromLatin1(field) },
                    { QStringLiteral("kind"), context.command.kind } });
    }
    return {};
}

Source sourceOf(const RuleContext& context)
{
    const Source fallback = context.roles().testFlag(Role::Portal) ? Source::Portal : Source::Operator;
    return enumFromText<Source>(context.text("source")).value_or(fallback);
}

/** The applicant as entered, each field folded; the first bad one is named. */
tl::expected<Nomination, Refusal> applicant(const RuleContext& context)
{
    Nomination nomination;
    for (const ApplicantField& field : applicantFields) {
        const QString typed = context.text(field.name);
        if (typed.isEmpty())
            continue;
        const Parsed<QString> value = field.parse(typed);
        if (!value)
            return refuseField(field.name, value.error());
        nomination.*field.member = *value;
    }
    nomination.claimsPrimary = context.flag("claims_primary");
    nomination.requestedRole = nomination.claimsPrimary ? MemberRole::Primary : MemberRole::User;
    nomination.source = sourceOf(context);
    nomination.receivedAt = context.has("received_at") ? timestampFromText(context.text("received_at")) : context.now;
    return nomination;
}

/** A number that is no site number is refused on the screen; paper is kept, for somebody to find out (C1, N4). */
tl::expected<QString, Refusal> enteredSiteNumber(const RuleContext& context, bool fromPaper)
{
    const Parsed<QString> number = parseSiteNumber(context.text("site_number"));
    if (number)
        return *number;
    const Parsed<QString> legible = line(context.text("site_number"));
    if (fromPaper && legible)
        return *legible;
    return refuseField("site_number", fromPaper ? legible.error() : number.error());
}

/** N12: another open one of the same site and e-mail, or access that is already there. */
bool isDuplicate(const Nomination& nomination, const CaseFile& file)
{
    if (!file.otherNominations.isEmpty())
        return true;
    if (!file.sameIdentity)
        return false;
    const bool wantsMore = nomination.claimsPrimary && file.sameIdentity->role != MemberRole::Primary;
    const bool mayEnter = file.sameIdentity->state == MemberState::Active;
    return mayEnter && !wantsMore;
}

Ruling submit(RuleContext& context)
{
    const bool fromPaper = sourceOf(context) != Source::Portal;
    if (const Ruling refused = checkMandatory(context, fromPaper); !refused)
        return refused;
    tl::expected<Nomination, Refusal> made = applicant(context);
    if (!made)
        return tl::unexpected<Refusal>(made.error());
    if (made->receivedAt > context.now.addSecs(5 * 60))
        return refuse(refusal::fromTheFuture, { { QStringLiteral("field"), QStringLiteral("received_at") } });
    const tl::expected<QString, Refusal> number = enteredSiteNumber(context, fromPaper);
    if (!number)
        return tl::unexpected<Refusal>(number.error());
    Nomination nomination = *std::move(made);
    nomination.siteNumberEntered = *number;
    nomination.siteId = context.siteId();
    nomination.causes = causesOf(nomination, context.file);
    enter(nomination, routeOf(nomination, context.file), context);
    if (isDuplicate(nomination, context.file)) {
        nomination.state = State::Duplicate;
        if (!context.file.otherNominations.isEmpty())
            nomination.duplicateOf = context.file.otherNominations.first().id;
    }
    const Nomination saved = context.draft.insert(nomination, QStringLiteral("submit"));
    if (saved.state == State::OfficeReview)
        insertChecks(context, saved);
    queueArrivalNotices(context, saved);
    answerNomination(context, saved);
    return {};
}

/** N4: the corrected number is looked up again and the nomination takes the way it would have taken. */
Ruling correctSite(RuleContext& context)
{
    if (const Ruling refused
        = checkNomination(context, { State::UnknownSite, State::OfficeReview, State::SiteReview, State::OnHold });
        !refused)
        return refused;
    const Parsed<QString> number = parseSiteNumber(context.text("site_number"));
    if (!number)
        return refuseField("site_number", number.error());
    if (!context.file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), *number } });
    const Nomination& before = *context.file.nomination;
    Nomination changed = before;
    changed.siteNumberEntered = *number;
    changed.siteId = context.file.site->id;
    changed.causes = causesOf(changed, context.file);
    if (!context.file.checks.isEmpty() && changed.siteId != before.siteId)
        compareAgain(context, changed);
    answerNomination(
        context, moveTo(context, before, changed, routeOf(changed, context.file), QStringLiteral("correct_site")));
    return {};
}

void insertNote(RuleContext& context, const QString& text)
{
    Note note;
    note.subject = Entity::Nomination;
    note.subjectId = context.file.nomination->id;
    note.text = text;
    note.author = context.actor.name;
    note.writtenAt = context.now;
    context.draft.insert(note, QStringLiteral("note"));
}

/** N9, C9: the office finds that the applicant is not the contact; the site decides. */
Ruling reroute(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::OfficeReview }); !refused)
        return refused;
    const Parsed<QString> note = parseLongText(context.text("note"), noteLength, true);
    if (!note)
        return refuseField("note", note.error());
    if (!context.file.site)
        return refuse(refusal::siteNotFound, {});
    const Nomination& before = *context.file.nomination;
    Nomination judged = before;
    judged.requestedRole = MemberRole::User;
    Nomination asUser = judged;
    asUser.claimsPrimary = false;
    insertNote(context, *note);
    answerNomination(
        context, moveTo(context, before, judged, routeOf(asUser, context.file), QStringLiteral("reroute")));
    return {};
}

/** N6: nobody at the site can decide, or has not in time. */
Ruling escalate(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::OnHold, State::SiteReview }); !refused)
        return refused;
    const Nomination& before = *context.file.nomination;
    const int waited = context.policy.calendar.businessDaysBetween(officeDate(before.receivedAt), context.today());
    const bool leaderless = context.file.primary() == nullptr;
    const bool byTimer = context.roles().testFlag(Role::Worker);
    if (byTimer && !leaderless && waited < context.policy.escalateAfterDays)
        return refuse(refusal::notDue,
            { { QStringLiteral("days"), waited }, { QStringLiteral("needed"), context.policy.escalateAfterDays } });
    answerNomination(context, moveTo(context, before, before, State::OfficeReview, QStringLiteral("escalate")));
    return {};
}

/** Ends an open nomination without access: withdrawn, duplicate or expired (N12). */
void endWithout(RuleContext& context, State state, const QString& action, std::optional<qint64> duplicateOf = {})
{
    const Nomination& before = *context.file.nomination;
    Nomination changed = before;
    changed.state = state;
    changed.decidedBy = context.actor.name;
    changed.decidedAt = context.now;
    changed.reasonCode = context.text("reason_code");
    changed.reason = context.text("reason");
    changed.duplicateOf = duplicateOf;
    answerNomination(context, context.draft.update(before, changed, action));
}

constexpr std::initializer_list<State> openStates { State::OfficeReview, State::SiteReview, State::OnHold,
    State::UnknownSite };

Ruling withdraw(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, openStates); !refused)
        return refused;
    endWithout(context, State::Withdrawn, QStringLiteral("withdraw"));
    return {};
}

Ruling linkDuplicate(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, openStates); !refused)
        return refused;
    if (context.file.otherNominations.isEmpty())
        return refuse(refusal::nominationNotFound, { { QStringLiteral("nomination"), context.text("duplicate_of") } });
    const qint64 other = context.file.otherNominations.first().id;
    if (other == context.file.nomination->id)
        return refuse(refusal::selfDuplicate, { { QStringLiteral("nomination"), nominationNumber(other) } });
    endWithout(context, State::Duplicate, QStringLiteral("link_duplicate"), other);
    return {};
}

/** C11: off unless the policy names a number of days. */
Ruling expire(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, openStates); !refused)
        return refused;
    const int limit = context.policy.expireAfterDays;
    const int waited
        = context.policy.calendar.businessDaysBetween(officeDate(context.file.nomination->receivedAt), context.today());
    if (limit == 0 || waited < limit)
        return refuse(refusal::notDue, { { QStringLiteral("days"), waited }, { QStringLiteral("needed"), limit } });
    endWithout(context, State::Expired, QStringLiteral("expire"));
    return {};
}

/** C11: asks the site contact again, for one nomination in site review. */
Ruling remind(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::SiteReview, State::OnHold }); !refused)
        return refused;
    const Nomination& before = *context.file.nomination;
    Nomination changed = before;
    ++changed.reminders;
    changed.dueAt = context.dueAfter(context.policy.remindAfterDays);
    const Nomination saved = context.draft.update(before, changed, QStringLiteral("remind"));
    queueArrivalNotices(context, saved);
    answerNomination(context, saved);
    return {};
}

/** F28: an operator's verdict on one compared field; accepting a difference is the supervisor's. */
Ruling judgeField(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::OfficeReview }); !refused)
        return refused;
    const QList<FieldCheck>& checks = context.file.checks;
    const QString field = context.text("field");
    const auto found = std::find_if(
        checks.begin(), checks.end(), [&field](const FieldCheck& check) { return check.field == field; });
    if (found == checks.end())
        return refuse(refusal::fieldNotCompared, { { QStringLiteral("field"), field } });
    FieldCheck changed = *found;
    changed.verdict = enumFromText<CheckVerdict>(context.text("verdict")).value_or(found->verdict);
    changed.judgedBy = context.actor.name;
    changed.acceptedBy.clear();
    if (context.flag("accept") && changed.verdict == CheckVerdict::Mismatch) {
        if (!context.isSupervisor())
            return refuse(refusal::supervisorNeeded, { { QStringLiteral("field"), field } });
        changed.acceptedBy = context.actor.name;
    }
    const FieldCheck saved = context.draft.update(*found, changed, QStringLiteral("judge_field"));
    answerNomination(context, *context.file.nomination);
    context.draft.answer("field", field);
    context.draft.answer("verdict", enumText(saved.verdict));
    return {};
}

QString applicantNames(const QList<Nomination>& nominations)
{
    QStringList names;
    for (const Nomination& nomination : nominations)
        names.append(QString(nomination.family + u' ' + nomination.given).trimmed());
    return names.join(QStringLiteral("、"));
}

/** NT5, M4: a letter to the primary who keeps others waiting because he has not signed in. */
Ruling nudge(RuleContext& context)
{
    if (!context.file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
    const Member* primary = context.file.primary();
    if (!primary)
        return refuse(refusal::noPrimary, { { QStringLiteral("site_number"), context.file.site->siteNumber } });
    const QList<Nomination>& held = context.file.otherNominations;
    if (held.isEmpty())
        return refuse(refusal::notDue, { { QStringLiteral("days"), 0 } });
    Outgoing letter;
    letter.kind = DocumentKind::HoldNudge;
    letter.to = addresseeAt(*context.file.site, primary);
    letter.channel = enumFromText<Channel>(context.text("channel")).value_or(bestChannel(letter.to));
    letter.site = &*context.file.site;
    letter.memberId = primary->id;
    letter.values = { { QStringLiteral("applicants"), applicantNames(held) },
        { QStringLiteral("applicant_count"), QString::number(held.size()) } };
    const Delivery delivery = queueDocument(context, letter);
    for (const Nomination& nomination : held) {
        Nomination reminded = nomination;
        ++reminded.reminders;
        reminded.dueAt = context.dueAfter(context.policy.remindAfterDays);
        context.draft.update(nomination, reminded, QStringLiteral("nudge"));
    }
    context.draft.answer("delivery", deliveryNumber(delivery.id));
    context.draft.answer("applicants", held.size());
    return {};
}

} // namespace

std::vector<RuleEntry> nominationRules()
{
    return {
        { "nomination.submit", submit },
        { "nomination.correct_site", correctSite },
        { "nomination.reroute", reroute },
        { "nomination.escalate", escalate },
        { "nomination.withdraw", withdraw },
        { "nomination.link_duplicate", linkDuplicate },
        { "nomination.judge_field", judgeField },
        { "nomination.remind", remind },
        { "nomination.expire", expire },
        { "hold.nudge", nudge },
    };
}

} // namespace padesk
