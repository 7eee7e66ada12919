// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicant.h"
#include "models/domain/caseloading.h"
#include "models/domain/inputfields.h"

#include <QJsonArray>

namespace padesk {
namespace {

/** Follows what a payload names, from the case to its site and people. */
class CaseLoader {
public:
    CaseLoader(const Command& command, const Actor& actor, CaseSource& source)
        : m_command(command)
        , m_actor(actor)
        , m_source(source)
    { }

    CaseFile load()
    {
        const QString family = m_command.kind.section(QLatin1Char('.'), 0, 0);
        loadNamedCase();
        loadSite();
        loadPeople();
        if (family == QLatin1String("nomination"))
            loadNomination();
        if (family == QLatin1String("passcode") || family == QLatin1String("sign_in"))
            loadPasscodes();
        if (family == QLatin1String("sign_in") || family == QLatin1String("hold")
            || m_command.kind == QLatin1String("passcode.redeem"))
            loadHolds();
        if (family == QLatin1String("delivery"))
            loadDeliveries();
        if (family == QLatin1String("change_request"))
            loadChange();
        if (family == QLatin1String("case"))
            loadClaim();
        if (family == QLatin1String("import"))
            loadImport(m_command, m_source, m_file);
        loadDepartures();
        loadAdministration(m_command, m_actor, m_source, m_file);
        return std::move(m_file);
    }

private:
    QString text(const char* name) const { return m_command.payload.value(QLatin1String(name)).toString(); }

    std::optional<qint64> idOf(const char* field, Entity entity) const
    {
        const std::optional<CaseReference> reference = caseReference(text(field));
        if (!reference || reference->entity != entity)
            return std::nullopt;
        return reference->id;
    }

    void loadNamedCase()
    {
        if (const auto id = idOf("nomination", Entity::Nomination))
            m_file.nomination = m_source.one(lookup::nominationById, { *id });
        if (const auto id = idOf("request", Entity::PasscodeRequest))
            m_file.request = m_source.one(lookup::requestById, { *id });
        if (const auto id = idOf("change_request", Entity::ChangeRequest))
            m_file.changeRequest = m_source.one(lookup::changeRequestById, { *id });
        if (const qint64 id = m_command.payload.value(QLatin1String("member")).toInteger())
            m_file.member = m_source.one(lookup::memberById, { id });
    }

    std::optional<qint64> siteIdOfCase() const
    {
        if (m_file.nomination)
            return m_file.nomination->siteId;
        if (m_file.request)
            return m_file.request->siteId;
        if (m_file.changeRequest)
            return m_file.changeRequest->siteId;
        if (m_file.member)
            return m_file.member->siteId;
        return std::nullopt;
    }

    void loadSite()
    {
        if (const Parsed<QString> number = parseSiteNumber(text("site_number")))
            m_file.site = m_source.one(lookup::siteByNumber, { *number });
        else if (const std::optional<qint64> id = siteIdOfCase())
            m_file.site = m_source.one(lookup::siteById, { *id });
        if (!m_file.site)
            return;
        m_file.snsPeriods = m_source.all(lookup::snsPeriodsOfSite, { m_file.site->id });
        m_file.slotHolders = m_source.all(lookup::slotHoldersOfSite, { m_file.site->id });
    }

    std::optional<Member> openMember(const QString& ibmId)
    {
        const QString key = emailKey(ibmId);
        if (!m_file.site || key.isEmpty())
            return std::nullopt;
        return m_source.one(lookup::openMemberByIdentity, { m_file.site->id, key });
    }

    void loadPeople()
    {
        const QString newId = text("new_ibm_id");
        const QString changed = m_command.payload.value(QLatin1String("changes"))
                                    .toObject()
                                    .value(QLatin1String("ibm_id"))
                                    .toObject()
                                    .value(QLatin1String("to"))
                                    .toString();
        if (!newId.isEmpty() || !changed.isEmpty())
            m_file.sameIdentity = openMember(newId.isEmpty() ? changed : newId);
        else if (m_file.nomination)
            m_file.sameIdentity = openMember(applicantIdentity(m_file.nomination->ibmId, m_file.nomination->email));
        else if (m_command.kind == QLatin1String("nomination.submit"))
            m_file.sameIdentity = openMember(applicantIdentity(text("ibm_id"), text("email")));
        else
            m_file.sameIdentity = openMember(text("ibm_id"));
        const bool namesMember
            = m_command.kind.startsWith(QLatin1String("member.")) && m_command.kind != QLatin1String("member.add");
        if (namesMember && !m_file.member)
            m_file.member = openMember(text("ibm_id"));
        if (m_command.kind == QLatin1String("member.link_ibm_id") && m_file.member)
            loadOtherMemberships(emailKey(newId));
    }

    /** F19: an IBM ID is one person's at all sites. */
    void loadOtherMemberships(const QString& newKey)
    {
        const QString oldKey = m_file.member->ibmIdKey;
        if (oldKey.isEmpty())
            return;
        for (const Member& other : m_source.all(lookup::openMembersByIbmId, { oldKey })) {
            if (other.id != m_file.member->id)
                m_file.otherMemberships.append(other);
        }
        if (!m_file.otherMemberships.isEmpty() && !newKey.isEmpty())
            m_file.newIdentityHolders = m_source.all(lookup::openMembersByIbmId, { newKey });
    }

    /** Only those look further: of 10,000 approvals hardly one is that of a primary. */
    bool mayReplacePrimary() const
    {
        if (m_command.kind == QLatin1String("nomination.approve"))
            return m_file.nomination && m_file.nomination->claimsPrimary;
        if (m_command.kind == QLatin1String("change_request.apply"))
            return m_file.changeRequest && m_file.changeRequest->changes.contains(QLatin1String("primary"));
        return m_command.kind == QLatin1String("site.replace_primary");
    }

    /** What the members whom the command may end, or take a role from, leave behind. */
    void loadDepartures()
    {
        const bool memberLeaves
            = m_command.kind.startsWith(QLatin1String("member.")) || m_command.kind == QLatin1String("nomination.undo");
        if (memberLeaves && m_file.member) {
            loadPossessions(*m_file.member);
        } else if (mayReplacePrimary()) {
            loadHolds();
            if (const Member* primary = m_file.primary())
                loadPossessions(*primary);
        } else if (m_command.kind == QLatin1String("site.close")) {
            for (const Member& holder : std::as_const(m_file.slotHolders))
                loadPossessions(holder);
        }
    }

    /** Only a primary has passcodes; a request that the command is about anyway stays. */
    void loadPossessions(const Member& member)
    {
        loadLogins(member.id);
        if (member.role != MemberRole::Primary)
            return;
        m_file.passcode = m_source.one(lookup::livePasscodeOfMember, { member.id });
        if (!m_file.request)
            m_file.request = m_source.one(lookup::openRequestOfMember, { member.id });
        for (const Document& document : m_source.all(lookup::documentsOfMember, { member.id })) {
            for (const Delivery& delivery : m_source.all(lookup::deliveriesOfDocument, { document.id })) {
                if (delivery.carriesPasscode && isWaiting(delivery))
                    m_file.deliveries.append(DeliveryCase { delivery, document, {}, {}, {}, {} });
            }
        }
    }

    void loadLogins(qint64 memberId)
    {
        for (const LoginMember& link : m_source.all(lookup::loginsOfMember, { memberId })) {
            const bool known = std::any_of(m_file.logins.begin(), m_file.logins.end(),
                [&link](const Login& login) { return login.roleName == link.roleName; });
            if (known)
                continue;
            m_file.loginLinks += m_source.all(lookup::linksOfLogin, { link.roleName });
            m_file.logins += m_source.all(lookup::loginByRole, { link.roleName });
        }
    }

    void loadNomination()
    {
        if (!m_file.nomination) {
            const QString number = parseSiteNumber(text("site_number")).value_or(text("site_number"));
            // Paper may name no e-mail: two such applicants are not one (N12).
            if (const QString key = emailKey(text("email")); !key.isEmpty())
                m_file.otherNominations = m_source.all(lookup::openNominationsByEmail, { number, key });
            return;
        }
        m_file.checks = m_source.all(lookup::checksOfNomination, { m_file.nomination->id });
        m_file.claim = m_source.one(lookup::claimOf, { enumText(Entity::Nomination), m_file.nomination->id });
        if (const auto other = idOf("duplicate_of", Entity::Nomination))
            m_file.otherNominations = m_source.all(lookup::nominationById, { *other });
        if (m_command.kind == QLatin1String("nomination.undo"))
            loadUndo();
    }

    void loadUndo()
    {
        if (m_file.nomination->memberId)
            m_file.member = m_source.one(lookup::memberById, { *m_file.nomination->memberId });
        for (const Document& document : m_source.all(lookup::documentsOfNomination, { m_file.nomination->id })) {
            for (const Delivery& delivery : m_source.all(lookup::deliveriesOfDocument, { document.id }))
                m_file.deliveries.append(DeliveryCase { delivery, document, {}, {}, {}, {} });
        }
    }

    /** Who signs in: the IBM ID on file, or the contact whose registered e-mail it is (F26), or the contact. */
    std::optional<Member> callingMember() const
    {
        if (m_file.sameIdentity)
            return m_file.sameIdentity;
        const Member* primary = m_file.primary();
        const QString key = emailKey(text("ibm_id"));
        if (primary && (key.isEmpty() || (primary->ibmId.isEmpty() && emailKey(primary->email) == key)))
            return *primary;
        return std::nullopt;
    }

    void loadPasscodes()
    {
        if (m_file.request)
            m_file.member = m_source.one(lookup::memberById, { m_file.request->memberId });
        else
            m_file.member = callingMember();
        if (!m_file.member)
            return;
        if (!m_file.request)
            m_file.request = m_source.one(lookup::openRequestOfMember, { m_file.member->id });
        m_file.passcode = m_source.one(lookup::livePasscodeOfMember, { m_file.member->id });
        if (m_file.request && m_file.request->deliveryId)
            loadDelivery(*m_file.request->deliveryId);
        if (m_file.request)
            m_file.claim = m_source.one(lookup::claimOf, { enumText(Entity::PasscodeRequest), m_file.request->id });
    }

    void loadHolds()
    {
        if (m_file.site)
            m_file.otherNominations = m_source.all(lookup::heldNominationsOfSite, { m_file.site->id });
    }

    void loadDelivery(qint64 id)
    {
        DeliveryCase one;
        std::optional<Delivery> delivery = m_source.one(lookup::deliveryById, { id });
        if (!delivery)
            return;
        one.delivery = *std::move(delivery);
        one.document = m_source.one(lookup::documentById, { one.delivery.documentId }).value_or(Document {});
        if (one.delivery.carriesPasscode && one.document.memberId) {
            one.member = m_source.one(lookup::memberById, { *one.document.memberId });
            one.passcode = m_source.one(lookup::livePasscodeOfMember, { *one.document.memberId });
            one.request = m_source.one(lookup::requestByDelivery, { id });
        }
        if (m_command.kind == QLatin1String("delivery.reroute") || m_command.kind == QLatin1String("delivery.resume"))
            loadAddressee(one);
        m_file.deliveries.append(std::move(one));
    }

    void loadAddressee(DeliveryCase& one)
    {
        if (one.delivery.siteId)
            one.site = m_source.one(lookup::siteById, { *one.delivery.siteId });
        if (one.document.memberId && !one.member)
            one.member = m_source.one(lookup::memberById, { *one.document.memberId });
    }

    void loadDeliveries()
    {
        for (const QJsonValue& item : m_command.payload.value(QLatin1String("deliveries")).toArray()) {
            const QJsonValue number = item.isObject() ? item.toObject().value(QLatin1String("id")) : item;
            const std::optional<CaseReference> reference = caseReference(number.toString());
            if (reference && reference->entity == Entity::Delivery)
                loadDelivery(reference->id);
        }
    }

    void loadChange()
    {
        if (!m_file.changeRequest)
            return;
        m_file.request = m_source.one(lookup::requestByChange, { m_file.changeRequest->id });
        const QJsonObject successor = m_file.changeRequest->changes.value(QLatin1String("primary"))
                                          .toObject()
                                          .value(QLatin1String("to"))
                                          .toObject();
        if (const qint64 id = successor.value(QLatin1String("member")).toInteger())
            m_file.member = m_source.one(lookup::memberById, { id });
        m_file.sameIdentity = openMember(successor.value(QLatin1String("ibm_id")).toString());
        m_file.claim = m_source.one(lookup::claimOf, { enumText(Entity::ChangeRequest), m_file.changeRequest->id });
    }

    void loadClaim()
    {
        const std::optional<CaseReference> reference = caseReference(text("case"));
        if (!reference)
            return;
        m_file.claim = m_source.one(lookup::claimOf, { enumText(reference->entity), reference->id });
        if (reference->entity == Entity::Nomination)
            m_file.subjectExists = m_source.one(lookup::nominationById, { reference->id }).has_value();
        else if (reference->entity == Entity::PasscodeRequest)
            m_file.subjectExists = m_source.one(lookup::requestById, { reference->id }).has_value();
        else if (reference->entity == Entity::ChangeRequest)
            m_file.subjectExists = m_source.one(lookup::changeRequestById, { reference->id }).has_value();
        else
            m_file.subjectExists = m_source.one(lookup::deliveryById, { reference->id }).has_value();
    }

    const Command& m_command;
    const Actor& m_actor;
    CaseSource& m_source;
    CaseFile m_file;
};

} // namespace

CaseFile loadCase(const Command& command, const Actor& actor, CaseSource& source)
{
    return CaseLoader(command, actor, source).load();
}

} // namespace padesk
