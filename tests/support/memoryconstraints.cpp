// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryconstraints.h"

#include <QRegularExpression>

namespace padesk::test {
namespace {

/** Collects what is wrong with one row. */
class Checker {
public:
    explicit Checker(const Tables& tables)
        : m_tables(tables)
    { }

    void require(bool holds, const char* what)
    {
        if (!holds)
            m_faults.append(QString::fromLatin1(what));
    }

    /** Unique among the rows for which key answers something. */
    template <class T, class KeyOf>
    void unique(const T& record, KeyOf key, const char* what)
    {
        const auto own = key(record);
        if (!own)
            return;
        for (const auto& [id, other] : m_tables[static_cast<std::size_t>(T::entity)])
            require(id == record.id || key(std::get<T>(other)) != own, what);
    }

    void refers(Entity to, std::optional<qint64> id, const char* what)
    {
        const auto& rows = m_tables[static_cast<std::size_t>(to)];
        require(!id || rows.find(*id) != rows.end(), what);
    }

    void check(const Site& site)
    {
        static const QRegularExpression number(u"\\A[73][0-9]{6}\\z"_qs);
        require(number.match(site.siteNumber).hasMatch(), "site_number");
        require(!site.company.isEmpty(), "company");
        require(site.agreementNumber.isEmpty() || site.contract == Contract::Pa, "agreement_number");
        unique(
            site, [](const Site& one) { return std::optional(one.siteNumber); }, "site_number is unique");
    }
    void check(const SnsPeriod& period)
    {
        require(period.validFrom.isValid() && period.validTo >= period.validFrom, "valid_to");
        refers(Entity::Site, period.siteId, "sns_period.site_id");
    }
    void check(const Member& member)
    {
        const bool ended = member.state == MemberState::Ended;
        require(!ended || !member.slot, "an ended member has no slot");
        const bool fits = member.role == MemberRole::Primary ? member.slot == 0
            : member.role == MemberRole::Secondary           ? member.slot >= 1 && member.slot <= 4
                                                             : !member.slot;
        require(fits || ended, "slot fits the role");
        using Slot = std::optional<std::pair<qint64, int>>;
        const auto slot = [](const Member& one) { return one.slot ? Slot({ one.siteId, *one.slot }) : Slot(); };
        unique(member, slot, "one member a slot");
        using Identity = std::optional<std::pair<qint64, QString>>;
        const auto identity = [](const Member& one) {
            return isOpen(one) && !one.ibmIdKey.isEmpty() ? Identity({ one.siteId, one.ibmIdKey }) : Identity();
        };
        unique(member, identity, "one open member an IBM ID");
        refers(Entity::Site, member.siteId, "member.site_id");
    }
    void check(const Nomination& nomination)
    {
        refers(Entity::Site, nomination.siteId, "nomination.site_id");
        refers(Entity::Nomination, nomination.duplicateOf, "nomination.duplicate_of");
        refers(Entity::Member, nomination.memberId, "nomination.member_id");
    }
    void check(const FieldCheck& one) { refers(Entity::Nomination, one.nominationId, "field_check.nomination_id"); }
    void check(const PasscodeRequest& request)
    {
        const auto open
            = [](const PasscodeRequest& one) { return isOpen(one) ? std::optional(one.memberId) : std::nullopt; };
        unique(request, open, "one open request a member");
        refers(Entity::Site, request.siteId, "passcode_request.site_id");
        refers(Entity::Member, request.memberId, "passcode_request.member_id");
        refers(Entity::Delivery, request.deliveryId, "passcode_request.delivery_id");
        refers(Entity::ChangeRequest, request.changeRequestId, "passcode_request.change_request_id");
    }
    void check(const Passcode& passcode)
    {
        const auto live = [](const Passcode& one) { return isLive(one) ? std::optional(one.memberId) : std::nullopt; };
        unique(passcode, live, "one live passcode a member");
        refers(Entity::Member, passcode.memberId, "passcode.member_id");
        refers(Entity::Delivery, passcode.deliveryId, "passcode.delivery_id");
    }
    void check(const Document& document)
    {
        refers(Entity::Site, document.siteId, "document.site_id");
        refers(Entity::Member, document.memberId, "document.member_id");
        refers(Entity::Nomination, document.nominationId, "document.nomination_id");
    }
    void check(const Delivery& delivery)
    {
        refers(Entity::Document, delivery.documentId, "delivery.document_id");
        refers(Entity::Site, delivery.siteId, "delivery.site_id");
        refers(Entity::Delivery, delivery.replacedBy, "delivery.replaced_by");
    }
    void check(const ChangeRequest& change) { refers(Entity::Site, change.siteId, "change_request.site_id"); }
    void check(const Claim& claim)
    {
        require(claim.expiresAt.isValid(), "expires_at");
        const auto subject = [](const Claim& one) { return std::optional(std::pair { one.subject, one.subjectId }); };
        unique(claim, subject, "one claim a case");
    }
    void check(const Setting& setting)
    {
        unique(
            setting, [](const Setting& one) { return std::optional(one.key); }, "setting.key is unique");
    }
    void check(const LetterTemplate& text)
    {
        const auto name = [](const LetterTemplate& one) { return std::optional(std::pair { one.kind, one.language }); };
        unique(text, name, "one template a kind and language");
    }
    void check(const Holiday& holiday)
    {
        require(holiday.day.isValid(), "day");
        unique(
            holiday, [](const Holiday& one) { return std::optional(one.day); }, "holiday.day is unique");
    }
    void check(const Staff& staff)
    {
        unique(
            staff, [](const Staff& one) { return std::optional(one.osUser); }, "staff.os_user is unique");
    }
    void check(const Login& login)
    {
        unique(
            login, [](const Login& one) { return std::optional(one.roleName); }, "login.role_name is unique");
    }
    void check(const LoginMember& link)
    {
        const auto both = [](const LoginMember& one) {
            return std::optional(std::pair { one.roleName, one.memberId });
        };
        unique(link, both, "one link a login and member");
        refers(Entity::Member, link.memberId, "login_member.member_id");
    }
    void check(const SavedView& view)
    {
        const auto name = [](const SavedView& one) { return std::optional(std::pair { one.owner, one.name }); };
        unique(view, name, "one view an owner and name");
    }
    void check(const IbmIdentity&) { }
    void check(const Note&) { }

    QStringList faults() const { return m_faults; }

private:
    const Tables& m_tables;
    QStringList m_faults;
};

} // namespace

QStringList constraintFaults(const Record& saved, const Tables& tables)
{
    Checker checker(tables);
    std::visit([&checker](const auto& record) { checker.check(record); }, saved);
    return checker.faults();
}

} // namespace padesk::test
