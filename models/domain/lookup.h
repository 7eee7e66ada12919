// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/records.h"

#include <QVariant>

#include <array>
#include <functional>

namespace padesk {

using Keys = QVariantList;

/**
 * One question the rules ask about stored rows. Its meaning is the predicate, which the in-memory store runs; a
 * database answers it by the query file select_<name>.sql with the keys as named parameters. A test compares the two.
 */
template <class T>
struct Lookup {
    const char* name;
    std::array<const char*, 2> keyNames;
    bool (*matches)(const T& record, const Keys& keys);
};

namespace lookup {

extern const Lookup<Site> siteByNumber;
extern const Lookup<Site> siteById;
extern const Lookup<SnsPeriod> snsPeriodsOfSite;
extern const Lookup<Member> slotHoldersOfSite;
extern const Lookup<Member> memberById;
extern const Lookup<Member> openMemberByIdentity;
extern const Lookup<Member> openMembersByIbmId;
extern const Lookup<Nomination> nominationById;
extern const Lookup<Nomination> openNominationsByEmail;
extern const Lookup<Nomination> heldNominationsOfSite;
extern const Lookup<FieldCheck> checksOfNomination;
extern const Lookup<PasscodeRequest> requestById;
extern const Lookup<PasscodeRequest> openRequestOfMember;
extern const Lookup<PasscodeRequest> requestByDelivery;
extern const Lookup<PasscodeRequest> requestByChange;
extern const Lookup<Passcode> livePasscodeOfMember;
extern const Lookup<Document> documentById;
extern const Lookup<Document> documentsOfNomination;
extern const Lookup<Document> documentsOfMember;
extern const Lookup<Delivery> deliveryById;
extern const Lookup<Delivery> deliveriesOfDocument;
extern const Lookup<ChangeRequest> changeRequestById;
extern const Lookup<Claim> claimOf;
extern const Lookup<Setting> settingByKey;
extern const Lookup<LetterTemplate> templateOf;
extern const Lookup<Holiday> holidayOn;
extern const Lookup<Staff> staffByOsUser;
extern const Lookup<Login> loginByRole;
extern const Lookup<LoginMember> loginsOfMember;
extern const Lookup<LoginMember> linksOfLogin;
extern const Lookup<SavedView> viewOf;

} // namespace lookup

/** Visits every lookup, for code and tests that treat them alike. */
template <class Visitor>
void forEachLookup(Visitor&& visit)
{
    using namespace lookup;
    const auto each = [&visit](const auto&... one) { (visit(one), ...); };
    each(siteByNumber, siteById, snsPeriodsOfSite, slotHoldersOfSite, memberById, openMemberByIdentity,
        openMembersByIbmId, nominationById, openNominationsByEmail, heldNominationsOfSite, checksOfNomination,
        requestById, openRequestOfMember, requestByDelivery, requestByChange, livePasscodeOfMember, documentById,
        documentsOfNomination, documentsOfMember, deliveryById, deliveriesOfDocument, changeRequestById, claimOf,
        settingByKey, templateOf, holidayOn, staffByOsUser, loginByRole, loginsOfMember, linksOfLogin, viewOf);
}

/** A lookup with its types erased, as an implementation of CaseSource receives it. */
struct LookupCall {
    Entity entity;
    const char* name;
    std::array<const char*, 2> keyNames;
    const Keys& keys;
    std::function<bool(const Record&)> matches;
};

/** Where the rules' case files come from: memory, SQLite or PostgreSQL. Answers are in order of id. */
class CaseSource {
public:
    virtual ~CaseSource() = default;

    template <class T>
    QList<T> all(const Lookup<T>& lookup, const Keys& keys)
    {
        const auto matches = [&](const Record& record) { return lookup.matches(std::get<T>(record), keys); };
        QList<T> rows;
        for (Record& record : select({ T::entity, lookup.name, lookup.keyNames, keys, matches }))
            rows.append(std::get<T>(std::move(record)));
        return rows;
    }

    template <class T>
    std::optional<T> one(const Lookup<T>& lookup, const Keys& keys)
    {
        QList<T> rows = all(lookup, keys);
        if (rows.isEmpty())
            return std::nullopt;
        return rows.takeFirst();
    }

    /** The sites of these numbers, for imports. */
    virtual QList<Site> sitesByNumbers(const QStringList& numbers) = 0;
    /** Which of these events exist and are not yet redacted. */
    virtual QList<qint64> redactableEvents(const QList<qint64>& sequenceNumbers) = 0;
    /** The open staff rows; with fewer than two, four eyes are off. */
    virtual int enabledStaff() = 0;

private:
    virtual QList<Record> select(const LookupCall& call) = 0;
};

} // namespace padesk
