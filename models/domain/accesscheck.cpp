// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesscheck.h"

#include "models/domain/accessactions.h"
#include "models/domain/accessjudge.h"

#include <algorithm>
#include <functional>

namespace padesk {
namespace {
using Judge = std::function<Ruling(ChartNode)>;

QList<PathStep> travel(const Judge& judge)
{
    QList<PathStep> path;
    std::optional<ChartNode> node = ChartNode::Start;
    while (node) {
        Ruling ruling = judge(*node);
        path.append({ *node, ruling.answer.value_or(ChartAnswer::None), std::move(ruling.evidence) });
        node = ruling.answer ? nextNode(*node, *ruling.answer) : std::nullopt;
    }
    return path;
}

ChartAnswer chartAnswer(bool yes)
{
    return yes ? ChartAnswer::Yes : ChartAnswer::No;
}

Ruling told(bool yes)
{
    return { chartAnswer(yes), { EvidenceCode::ToldByCaller, {} } };
}

/** The answer to that question, taken out so that a way back to it meets the record. */
std::optional<bool> take(QList<HandAnswer>& answers, ChartNode node)
{
    const auto found
        = std::find_if(answers.begin(), answers.end(), [node](const HandAnswer& one) { return one.node == node; });
    if (found == answers.end())
        return std::nullopt;
    const bool yes = found->yes;
    answers.erase(found);
    return yes;
}

/** What the caller sees or holds: there the caller knows better than the record. */
bool callerKnowsBetter(ChartNode node, const AccessFacts& facts)
{
    const bool knowable
        = node == ChartNode::HasNotice || node == ChartNode::PasscodeScreen || node == ChartNode::HasPasscode;
    return knowable && (facts.siteFound || facts.siteNumber.isEmpty());
}

/** Only a question can be answered by hand here: what is done or decided must be on record. */
bool callerMayAnswer(ChartNode node)
{
    return chartBox(node).kind == ChartKind::Decision && node != ChartNode::OfficeApproved
        && node != ChartNode::ContactApproved;
}

Ruling judgeWithAnswers(ChartNode node, const AccessFacts& facts, QList<HandAnswer>& answers)
{
    const Ruling ruling = judgeByRecord(node, facts);
    if (!callerMayAnswer(node) || (ruling.answer && !callerKnowsBetter(node, facts)))
        return ruling;
    const auto answer = take(answers, node);
    return answer ? told(*answer) : ruling;
}

EntryScreen screenOfContact(const AccessFacts& facts)
{
    const Ruling ruling = judgeByRecord(ChartNode::PasscodeScreen, facts);
    if (!ruling.answer)
        return EntryScreen::Unknown;
    return *ruling.answer == ChartAnswer::Yes ? EntryScreen::Passcode : EntryScreen::SelfNomination;
}

/** The screen the caller got to last, as the boxes of the path tell. */
EntryScreen screenOnPath(const QList<PathStep>& path)
{
    EntryScreen screen = EntryScreen::Unknown;
    for (const PathStep& step : path) {
        if (step.node == ChartNode::Top)
            screen = EntryScreen::Top;
        if (step.node == ChartNode::HasPasscode)
            screen = EntryScreen::Passcode;
        if (step.node == ChartNode::NominateYes || step.node == ChartNode::NominateNo)
            screen = EntryScreen::SelfNomination;
    }
    return screen;
}

/** Unless the caller is in already, what the path showed beats the prediction: the caller may have told the screen. */
EntryScreen screenOf(const AccessCheck& check, const AccessFacts& facts)
{
    const EntryScreen predicted = predictScreen(facts);
    if (predicted == EntryScreen::Top || predicted == EntryScreen::Refused)
        return predicted;
    const EntryScreen shown = screenOnPath(check.path);
    return shown == EntryScreen::Unknown ? predicted : shown;
}

bool answeredNo(const AccessCheck& check, ChartNode node)
{
    return std::any_of(check.path.begin(), check.path.end(),
        [node](const PathStep& step) { return step.node == node && step.answer == ChartAnswer::No; });
}

/** Whoever sees the passcode screen has signed in and was taken for the contact. */
bool mayDownloadOn(const AccessCheck& check, const AccessFacts& facts)
{
    if (check.screen != EntryScreen::Passcode || !facts.caller)
        return false;
    AccessFacts signedIn = facts;
    signedIn.caller->standing.signedIn = true;
    return mayDownloadUnverified(signedIn);
}

void judgeWalk(QList<HandAnswer>& answers, ChartNode node, Ruling& ruling)
{
    if (!answers.isEmpty() && answers.constFirst().node == node) {
        ruling = told(answers.takeFirst().yes);
        return;
    }
    const ChartKind kind = chartBox(node).kind;
    const bool passes
        = kind == ChartKind::Start || node == ChartNode::SignIn || (kind == ChartKind::Action && !answers.isEmpty());
    if (passes)
        ruling.answer = ChartAnswer::None;
}
} // namespace

AccessCheck checkAccess(const AccessFacts& facts, const QList<HandAnswer>& answers)
{
    QList<HandAnswer> left = answers;
    AccessCheck check;
    check.path = travel([&](ChartNode node) { return judgeWithAnswers(node, facts, left); });
    check.tool = toolOf(facts.site.contract);
    check.screen = screenOf(check, facts);
    if (check.screen == EntryScreen::SelfNomination && facts.siteFound)
        check.causes = causesFor(facts, !answeredNo(check, ChartNode::IsContact));
    check.downloadMeanwhile = mayDownloadOn(check, facts);
    check.actions = nextActions(check, facts);
    return check;
}

AccessCheck walkChart(const QList<HandAnswer>& answers)
{
    QList<HandAnswer> left = answers;
    AccessCheck check;
    check.path = travel([&left](ChartNode node) {
        Ruling ruling;
        judgeWalk(left, node, ruling);
        return ruling;
    });
    check.screen = screenOnPath(check.path);
    check.downloadMeanwhile = check.position().node == ChartNode::DownloadOnly;
    check.actions = nextActions(check, {});
    return check;
}

EntryScreen predictScreen(const AccessFacts& facts)
{
    if (isStopped(facts))
        return EntryScreen::Refused;
    if (facts.siteFound && isAuthorised(facts))
        return EntryScreen::Top;
    const bool knownId = !facts.ibmId.isEmpty();
    if (!facts.siteFound)
        return knownId ? EntryScreen::SelfNomination : EntryScreen::Unknown;
    const Ruling contact = judgeByRecord(ChartNode::IsContact, facts);
    if (contact.answer == ChartAnswer::Yes)
        return screenOfContact(facts);
    if (contact.answer == ChartAnswer::No || knownId)
        return EntryScreen::SelfNomination;
    return EntryScreen::Unknown;
}

} // namespace padesk
