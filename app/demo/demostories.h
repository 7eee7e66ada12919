// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democustomers.h"
#include "app/demo/demopostroom.h"

namespace padesk {

/**
 * What happens to the demo's customers: each story is one case from its arrival to where it ends, or to where it waits
 * for the user of the demo. Each kind happens at least once.
 */
class DemoStories {
public:
    DemoStories(DemoStage& stage, DemoCustomers& customers, DemoPostRoom& postRoom, quint32 seed, DemoSize size);

    /** Settings and the second person; then everything into the diary. */
    void planAll();

private:
    using Who = DemoStage::Who;
    using Story = void (DemoStories::*)(const DemoSite&);
    using Numbered = std::function<void(const QString& number)>;
    /** What has to be on file for it. */
    enum class Needs { Nothing, Email, EmailAndFax };
    struct Kind {
        Story tell;
        /** How often, among all stories. */
        int weight;
        /** Business days before the end in which it begins. */
        std::pair<int, int> daysBeforeEnd;
        Needs needs;
    };
    static const std::vector<Kind>& kinds();
    void furnishOffice();
    void planStory(const Kind& kind);
    DemoSite nextSite(Needs needs);

    // demonominations.cpp
    void contactApproved(const DemoSite& site);
    void mismatchAccepted(const DemoSite& site);
    void strangerRefused(const DemoSite& site);
    void contactReplaced(const DemoSite& site);
    void holdReleased(const DemoSite& site);
    void holdWaits(const DemoSite& site);
    void unknownSiteCorrected(const DemoSite& site);
    void unknownSiteRefused(const DemoSite& site);
    void withdrawn(const DemoSite& site);
    void duplicated(const DemoSite& site);
    void expired(const DemoSite& site);
    void undone(const DemoSite& site);
    void rerouted(const DemoSite& site);
    void escalated(const DemoSite& site);
    void approvedAtLast(const DemoSite& site);
    void contactWaits(const DemoSite& site);
    void variantWaits(const DemoSite& site);
    void strangerWaits(const DemoSite& site);
    void unknownSiteWaits(const DemoSite& site);
    void siteReviewWaits(const DemoSite& site);

    // demorequests.cpp
    void codeSentAgain(const DemoSite& site);
    void requestWaits(const DemoSite& site);
    void requestVerifying(const DemoSite& site);
    void requestMismatch(const DemoSite& site);
    void requestMismatchApplied(const DemoSite& site);
    void letterWaits(const DemoSite& site);
    void codeUnused(const DemoSite& site);
    void letterReturned(const DemoSite& site);
    void faxFailed(const DemoSite& site);
    void faxFailedThenPosted(const DemoSite& site);
    void requestRefused(const DemoSite& site);
    void requestCancelled(const DemoSite& site);
    void codeWarned(const DemoSite& site);
    void codeLocked(const DemoSite& site);
    void noticeOrdered(const DemoSite& site);

    // demoaffairs.cpp
    void deliveryTroubles(const DemoSite& site);
    void peopleComeAndGo(const DemoSite& site);
    void siteSuspended(const DemoSite& site);
    void siteClosed(const DemoSite& site);
    void siteEdited(const DemoSite& site);
    void changeApplied(const DemoSite& site);
    void changeRefused(const DemoSite& site);
    void changeWaits(const DemoSite& site);
    void colleagueApplies(const QString& siteNumber);

    // What they are told with
    QDateTime soon(int businessDays) { return m_stage.later(m_stage.now(), businessDays, m_random.below(9)); }
    /** Sends a command some business days from now. */
    void sendSoon(
        int businessDays, Who who, const QString& kind, const QJsonObject& payload, const DemoStage::Then& then = {});
    /** A nomination of the site's contact, as the registration has it. */
    QJsonObject claim(const DemoSite& site) const;
    /** A nomination of somebody else of the site. */
    QJsonObject colleagueClaim(const DemoSite& site, int person, bool claimsPrimary) const;
    void nominate(const QJsonObject& payload, const Numbered& then);
    void approve(int businessDays, const QString& nomination, const QString& role, const QJsonObject& more = {},
        const DemoStage::Then& then = {});
    void refuse(int businessDays, const QString& nomination, const QString& reasonCode);
    void accept(const QString& nomination, const QStringList& fields);
    void signIn(int businessDays, const DemoSite& site, const DemoStage::Then& then = {});
    void request(const DemoSite& site, const QString& channel, const Numbered& then);
    void confirm(int businessDays, const QString& number, const DemoStage::Then& then = {});
    /** Confirms and releases; then gets the delivery's number. */
    void release(const DemoSite& site, const QString& channel, DemoPostRoom::Fate fate, int wrongCodes = 0);
    void sendDocument(const DemoSite& site, const QString& document, const QString& channel, const Numbered& then);
    void lookAt(const QString& number, const QString& note);

    DemoStage& m_stage;
    DemoCustomers& m_customers;
    DemoPostRoom& m_postRoom;
    DemoRandom m_random;
    DemoSize m_size;
    qint64 m_nextSite;
    QHash<QString, qint64> m_newcomers;
};

} // namespace padesk
