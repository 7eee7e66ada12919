// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lookup.h"

namespace padesk::lookup {
namespace {

qint64 id(const Keys& keys, int index = 0)
{
    return keys.at(index).toLongLong();
}

template <class T>
bool hasId(const T& record, const Keys& keys)
{
    return record.id == id(keys);
}

template <class T>
bool isOfSite(const T& record, const Keys& keys)
{
    return record.siteId == id(keys);
}

} // namespace

const Lookup<Site> siteByNumber { "site_by_number", { "site_number" },
    [](const Site& site, const Keys& keys) { return site.siteNumber == keys.at(0).toString(); } };
const Lookup<Site> siteById { "site_by_id", { "id" }, hasId<Site> };
const Lookup<SnsPeriod> snsPeriodsOfSite { "sns_periods_of_site", { "site_id" }, isOfSite<SnsPeriod> };
const Lookup<Member> slotHoldersOfSite { "slot_holders_of_site", { "site_id" },
    [](const Member& member, const Keys& keys) { return isOfSite(member, keys) && member.slot.has_value(); } };
const Lookup<Member> memberById { "member_by_id", { "id" }, hasId<Member> };
const Lookup<Member> openMemberByIdentity { "open_member_by_identity", { "site_id", "ibm_id_key" },
    [](const Member& member, const Keys& keys) {
        return isOfSite(member, keys) && isOpen(member) && !member.ibmIdKey.isEmpty()
            && member.ibmIdKey == keys.at(1).toString();
    } };
const Lookup<Member> openMembersByIbmId { "open_members_by_ibm_id", { "ibm_id_key" },
    [](const Member& member, const Keys& keys) {
        return isOpen(member) && !member.ibmIdKey.isEmpty() && member.ibmIdKey == keys.at(0).toString();
    } };
const Lookup<Nomination> nominationById { "nomination_by_id", { "id" }, hasId<Nomination> };
const Lookup<Nomination> openNominationsByEmail { "open_nominations_by_email", { "site_number", "email_key" },
    [](const Nomination& nomination, const Keys& keys) {
        return isOpen(nomination) && nomination.siteNumberEntered == keys.at(0).toString()
            && nomination.emailKey == keys.at(1).toString();
    } };
const Lookup<Nomination> heldNominationsOfSite { "held_nominations_of_site", { "site_id" },
    [](const Nomination& nomination, const Keys& keys) {
        return nomination.state == NominationState::OnHold && nomination.siteId == id(keys);
    } };
const Lookup<FieldCheck> checksOfNomination { "checks_of_nomination", { "nomination_id" },
    [](const FieldCheck& check, const Keys& keys) { return check.nominationId == id(keys); } };
const Lookup<PasscodeRequest> requestById { "request_by_id", { "id" }, hasId<PasscodeRequest> };
const Lookup<PasscodeRequest> openRequestOfMember { "open_request_of_member", { "member_id" },
    [](const PasscodeRequest& request, const Keys& keys) { return isOpen(request) && request.memberId == id(keys); } };
const Lookup<PasscodeRequest> requestByDelivery { "request_by_delivery", { "delivery_id" },
    [](const PasscodeRequest& request, const Keys& keys) { return request.deliveryId == id(keys); } };
const Lookup<PasscodeRequest> requestByChange { "request_by_change", { "change_request_id" },
    [](const PasscodeRequest& request, const Keys& keys) { return request.changeRequestId == id(keys); } };
const Lookup<Passcode> livePasscodeOfMember { "live_passcode_of_member", { "member_id" },
    [](const Passcode& passcode, const Keys& keys) { return isLive(passcode) && passcode.memberId == id(keys); } };
const Lookup<Document> documentById { "document_by_id", { "id" }, hasId<Document> };
const Lookup<Document> documentsOfNomination { "documents_of_nomination", { "nomination_id" },
    [](const Document& document, const Keys& keys) { return document.nominationId == id(keys); } };
const Lookup<Document> documentsOfMember { "documents_of_member", { "member_id" },
    [](const Document& document, const Keys& keys) { return document.memberId == id(keys); } };
const Lookup<Delivery> deliveryById { "delivery_by_id", { "id" }, hasId<Delivery> };
const Lookup<Delivery> deliveriesOfDocument { "deliveries_of_document", { "document_id" },
    [](const Delivery& delivery, const Keys& keys) { return delivery.documentId == id(keys); } };
const Lookup<ChangeRequest> changeRequestById { "change_request_by_id", { "id" }, hasId<ChangeRequest> };
const Lookup<Claim> claimOf { "claim_of", { "subject", "subject_id" }, [](const Claim& claim, const Keys& keys) {
                                 return enumText(claim.subject) == keys.at(0).toString()
                                     && claim.subjectId == id(keys, 1);
                             } };
const Lookup<Setting> settingByKey { "setting_by_key", { "key" },
    [](const Setting& setting, const Keys& keys) { return setting.key == keys.at(0).toString(); } };
const Lookup<LetterTemplate> templateOf { "template_of", { "kind", "language" },
    [](const LetterTemplate& text, const Keys& keys) {
        return text.kind == keys.at(0).toString() && text.language == keys.at(1).toString();
    } };
const Lookup<Holiday> holidayOn { "holiday_on", { "day" },
    [](const Holiday& holiday, const Keys& keys) { return holiday.day == keys.at(0).toDate(); } };
const Lookup<Staff> staffByOsUser { "staff_by_os_user", { "os_user" },
    [](const Staff& staff, const Keys& keys) { return staff.osUser == keys.at(0).toString(); } };
const Lookup<Login> loginByRole { "login_by_role", { "role_name" },
    [](const Login& login, const Keys& keys) { return login.roleName == keys.at(0).toString(); } };
const Lookup<LoginMember> loginsOfMember { "logins_of_member", { "member_id" },
    [](const LoginMember& link, const Keys& keys) { return link.linked && link.memberId == id(keys); } };
const Lookup<LoginMember> linksOfLogin { "links_of_login", { "role_name" },
    [](const LoginMember& link, const Keys& keys) { return link.linked && link.roleName == keys.at(0).toString(); } };
const Lookup<SavedView> viewOf { "view_of", { "owner", "name" }, [](const SavedView& view, const Keys& keys) {
                                    return view.owner == keys.at(0).toString() && view.name == keys.at(1).toString();
                                } };

} // namespace padesk::lookup
