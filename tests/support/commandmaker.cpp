// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandmaker.h"

#include "models/domain/rules/deliverystates.h"

#include <QJsonArray>

#include <ostream>

namespace padesk::test {
namespace {

/** Draws from one number, always the same way. */
class Choice {
public:
    explicit Choice(quint32 number)
        : m_state(number)
    { }
    int below(int bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return bound <= 0 ? 0 : static_cast<int>((m_state >> 33) % static_cast<quint64>(bound));
    }
    bool chance(int percent) { return below(100) < percent; }
    template <class Item>
    Item of(const QList<Item>& items)
    {
        return items.isEmpty() ? Item {} : items.at(below(static_cast<int>(items.size())));
    }
    QString text(const char* joined) { return of(QString::fromUtf8(joined).split(u'|')); }

private:
    quint64 m_state;
};

QString hex(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces).remove(u'-');
}

QUuid prologueId(int number)
{
    return commandIdFor(u"prologue %1"_qs.arg(number));
}

constexpr int primaryLogin = 100;
constexpr int secondaryLogin = 101;

QString contactLogin(int number)
{
    return u"c_"_qs + hex(prologueId(number));
}

QJsonObject fromTo(const QString& from, const QString& to)
{
    return { { u"from"_qs, from }, { u"to"_qs, to } };
}

/** The rows of the type that fit, or any row if none does or chance wants one. */
template <class T, class Fits>
T pick(const MemoryStore& store, Choice& choice, Fits fits)
{
    QList<T> fitting;
    QList<T> all = store.rows<T>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting), fits);
    return choice.of(fitting.isEmpty() || choice.chance(8) ? all : fitting);
}

/** Builds the payload of one kind, field by field. */
class PayloadMaker {
public:
    PayloadMaker(const CommandSpec& spec, const CommandMaker& maker, const MemoryStore& store, Choice& choice,
        const std::vector<MintedCode>& codes, const QDateTime& now)
        : m_spec(spec)
        , m_kind(QString::fromLatin1(spec.kind))
        , m_maker(maker)
        , m_store(store)
        , m_choice(choice)
        , m_codes(codes)
        , m_now(now)
    {
        pickSubjects();
    }

    /** Who has decided takes it back, and who has claimed releases. */
    QString preferredCaller() const
    {
        if (m_kind == u"case.release")
            return m_claim.holder;
        return m_kind == u"nomination.undo" ? m_nomination.decidedBy : QString();
    }

    QJsonObject make()
    {
        QJsonObject payload;
        for (const PayloadField& field : m_spec.fields) {
            const QString name = QString::fromLatin1(field.name);
            const QJsonValue value = valueOf(name, field);
            if (value.isUndefined() || (!field.required && !isNeeded(name) && m_choice.chance(50)))
                continue;
            payload.insert(name, value);
        }
        return payload;
    }

private:
    void pickSubjects()
    {
        m_nomination = pick<Nomination>(m_store, m_choice, [this](const Nomination& one) { return fits(one); });
        m_request = pick<PasscodeRequest>(m_store, m_choice, [this](const PasscodeRequest& one) { return fits(one); });
        m_change = pick<ChangeRequest>(
            m_store, m_choice, [](const ChangeRequest& one) { return one.state == ChangeState::Received; });
        if (m_kind == u"case.release")
            m_claim = pick<Claim>(m_store, m_choice, [this](const Claim& one) { return one.expiresAt > m_now; });
        m_site = pick<Site>(m_store, m_choice, [this](const Site& one) { return fits(one); });
        if (m_kind == u"hold.nudge")
            m_site = m_store.row<Site>(pick<Nomination>(m_store, m_choice, [](const Nomination& one) {
                return one.state == NominationState::OnHold;
            }).siteId.value_or(0));
        m_member = pick<Member>(m_store, m_choice, [this](const Member& one) { return fits(one); });
        if (m_spec.allowed.testFlag(Role::Portal) && m_kind != u"nomination.submit")
            m_site = m_store.row<Site>(m_member.siteId);
    }

    static QString caseNumber(const Claim& claim)
    {
        if (claim.subject == Entity::Nomination)
            return nominationNumber(claim.subjectId);
        return claim.subject == Entity::PasscodeRequest ? requestNumber(claim.subjectId)
                                                        : changeRequestNumber(claim.subjectId);
    }

    bool fits(const Site& site) const
    {
        if (m_kind == u"site.resume")
            return site.state == SiteState::Suspended;
        if (m_kind == u"site.record_first_order")
            return site.contract == Contract::Pax && !site.firstOrderOn.isValid();
        return site.state == SiteState::Active;
    }

    bool fits(const Member& member) const
    {
        const bool unverified = member.role == MemberRole::Primary && !member.verifiedAt.isValid();
        if (m_kind == u"passcode.redeem")
            return unverified && isOpen(member) && hasCode(member);
        if (m_kind == u"passcode.request")
            return unverified && isOpen(member);
        if (m_kind == u"member.resume")
            return member.state == MemberState::Suspended;
        if (m_kind == u"member.suspend")
            return member.state == MemberState::Active;
        if (m_kind == u"member.end")
            return isOpen(member) && member.role != MemberRole::Primary;
        return isOpen(member);
    }

    bool hasCode(const Member& member) const
    {
        const QList<Passcode> all = m_store.rows<Passcode>();
        return std::any_of(all.begin(), all.end(),
            [&member](const Passcode& one) { return one.memberId == member.id && isLive(one); });
    }

    bool fits(const Nomination& nomination) const
    {
        using S = NominationState;
        const S state = nomination.state;
        if (m_kind == u"nomination.approve" || m_kind == u"nomination.refuse")
            return state == S::OfficeReview || state == S::SiteReview;
        if (m_kind == u"nomination.reroute" || m_kind == u"nomination.judge_field")
            return state == S::OfficeReview;
        if (m_kind == u"nomination.escalate" || m_kind == u"nomination.remind")
            return state == S::OnHold || state == S::SiteReview;
        if (m_kind == u"nomination.undo")
            return (state == S::Approved || state == S::Refused) && nomination.decidedAt.addSecs(600) > m_now;
        return isOpen(nomination);
    }

    bool fits(const PasscodeRequest& request) const
    {
        using S = RequestState;
        if (m_kind == u"passcode.release")
            return request.state == S::Verifying && request.destinationConfirmed;
        if (m_kind == u"passcode.close")
            return request.state == S::Sent;
        if (m_kind == u"passcode.report_mismatch")
            return request.state <= S::Verifying;
        if (m_kind == u"passcode.confirm_registration")
            return request.state <= S::Verifying || request.state == S::Returned || request.state == S::DeliveryFailed;
        return isOpen(request);
    }

    /** Without these the command makes little sense. */
    bool isNeeded(const QString& name)
    {
        static const QStringList needed { u"ibm_id"_qs, u"email"_qs, u"family"_qs, u"given"_qs, u"reason_code"_qs,
            u"reference"_qs, u"evidence"_qs, u"reason"_qs, u"agreement_number"_qs, u"icn"_qs, u"code"_qs,
            u"registered_on"_qs, u"members"_qs, u"os_user"_qs, u"contact_email"_qs, u"member"_qs,
            u"destination_again"_qs, u"old_primary"_qs, u"company"_qs, u"accept"_qs, u"address"_qs, u"postal_code"_qs };
        return needed.contains(name) && !m_choice.chance(12);
    }

    QString day(int offset) const { return officeDate(m_now).addDays(offset).toString(Qt::ISODate); }

    QString person() { return u"p%1@example.co.jp"_qs.arg(m_choice.below(12)); }

    QJsonValue valueOf(const QString& name, const PayloadField& field)
    {
        if (field.oneOf)
            return oneOf(name, QString::fromLatin1(field.oneOf));
        switch (field.type) {
        case FieldType::Flag:
            return flag(name);
        case FieldType::Integer:
            return integer(name);
        case FieldType::Day:
            return dayOf(name);
        case FieldType::Timestamp:
            return timestampText(m_now.addSecs(m_choice.chance(5) ? 3600 : -60 * m_choice.below(60)));
        case FieldType::Object:
            return objectOf(name);
        case FieldType::List:
            return listOf(name);
        case FieldType::Secret:
            return name == u"code" ? QJsonValue(code()) : QJsonValue(QJsonValue::Undefined);
        case FieldType::Text:
            return textOf(name);
        }
        return {};
    }

    QJsonValue flag(const QString& name)
    {
        if (name == u"claims_primary")
            return m_choice.chance(45);
        return m_choice.chance(name == u"keep" || name == u"shared" ? 50 : 90);
    }

    QJsonValue integer(const QString& name)
    {
        if (name == u"member")
            return m_choice.chance(70) ? QJsonValue(m_member.id) : QJsonValue(QJsonValue::Undefined);
        if (name == u"version")
            return m_choice.chance(70) ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_choice.below(3) + 1);
        return m_choice.below(20) + 1;
    }

    QJsonValue dayOf(const QString& name)
    {
        if (name == u"expires_on" || name == u"valid_to" || name == u"sns_to")
            return day(m_choice.below(400) - 5);
        if (name == u"day")
            return day(m_choice.below(5));
        if (name == u"contracted_on")
            return m_choice.text("2003-05-31|2003-06-01|2010-04-01");
        if (name == u"registered_on")
            return m_choice.text("2006-05-07|2006-05-08|2012-04-01");
        return day(-m_choice.below(3));
    }

    QJsonValue oneOf(const QString& name, const QString& allowed)
    {
        if (name == u"role" && m_kind == u"nomination.approve") {
            const bool primary = m_nomination.claimsPrimary && m_nomination.state == NominationState::OfficeReview;
            return primary != m_choice.chance(8) ? u"primary"_qs : m_choice.text("secondary|user");
        }
        if (name == u"contract" || name == u"list")
            return m_choice.of(allowed.split(u'|'));
        if (name == u"channel")
            return m_choice.chance(10) ? u"email"_qs : m_choice.text("post|fax");
        if (name == u"verdict")
            return m_choice.text("match|variant|mismatch|mismatch");
        if (name == u"source")
            return m_choice.text("portal|phone|fax|mail|operator");
        return m_choice.of(allowed.split(u'|'));
    }

    QJsonValue textOf(const QString& name)
    {
        if (name == u"site_number")
            return siteNumber();
        if (name == u"nomination" || name == u"duplicate_of")
            return nominationNumber(name == u"nomination" ? m_nomination.id : anyNomination());
        if (name == u"request")
            return requestNumber(m_request.id);
        if (name == u"change_request")
            return changeRequestNumber(m_change.id);
        if (name == u"case" && m_kind == u"case.release" && m_claim.id > 0)
            return caseNumber(m_claim);
        if (name == u"case")
            return m_choice.of(QStringList {
                nominationNumber(m_nomination.id), requestNumber(m_request.id), changeRequestNumber(m_change.id) });
        if (name == u"ibm_id" || name == u"new_ibm_id" || name == u"email" || name == u"contact_email")
            return identity(name);
        if (name == u"destination_again")
            return m_choice.text("03-1234-5678|100-0013|東京都千代田区霞が関1-1|");
        if (name == u"field")
            return checkedField();
        if (name == u"agreement_number")
            return m_choice.chance(60) ? u"A-1234"_qs : QString();
        if (name == u"icn")
            return m_choice.chance(60) ? u"ICN1"_qs : QString();
        return otherText(name);
    }

    QString otherText(const QString& name)
    {
        if (name == u"postal_code")
            return m_choice.text("100-0013|5300001");
        if (name == u"tel" || name == u"fax")
            return m_choice.text("03-1234-5678|06-1111-2222|12");
        if (name.endsWith(u"kana"))
            return u"ヤマダ"_qs;
        if (name.endsWith(u"roman"))
            return u"Yamada"_qs;
        if (name == u"os_user")
            return m_choice.text("op3|op4|");
        if (name == u"login")
            return m_choice.of(QStringList { u"op3"_qs, u"op4"_qs, u"op2"_qs, contactLogin(secondaryLogin) });
        if (name == u"template")
            return m_choice.text("decision|passcode|nonsense");
        if (name == u"key")
            return m_choice.text("policy|office|nonsense");
        if (name == u"company")
            return m_choice.text("株式会社青空商事|(株)青空商事|別会社");
        if (name == u"family" || name == u"contact_family")
            return m_choice.text("山田|鈴木|佐藤");
        return m_choice.text("太郎|花子|書面No.7");
    }

    QString siteNumber()
    {
        if (m_kind == u"site.register")
            return u"70001%1"_qs.arg(m_choice.below(100), 2, 10, QLatin1Char('0'));
        if (m_choice.chance(m_kind == u"nomination.submit" ? 15 : 4))
            return m_choice.text("7999999|123|３００００１４");
        return m_site.siteNumber;
    }

    qint64 anyNomination() { return m_choice.of(m_store.rows<Nomination>()).id; }

    QString identity(const QString& name)
    {
        const bool known = m_spec.allowed.testFlag(Role::Portal) ? m_kind != u"nomination.submit" || m_choice.chance(30)
                                                                 : name == u"ibm_id" && m_kind != u"member.add";
        if (!known || m_choice.chance(5))
            return person();
        return m_member.ibmId.isEmpty() ? m_member.email : m_member.ibmId;
    }

    QString checkedField()
    {
        QStringList fields;
        for (const FieldCheck& check : m_store.rows<FieldCheck>()) {
            if (check.nominationId == m_nomination.id && check.acceptedBy.isEmpty())
                fields.append(check.field);
        }
        return fields.isEmpty() ? u"company"_qs : m_choice.of(fields);
    }

    QString code()
    {
        if (m_choice.chance(30))
            return m_choice.of(QStringList { m_codes.front().code, u"ABCD-EFGH-JKM1"_qs, u"short"_qs });
        for (const Passcode& passcode : m_store.rows<Passcode>()) {
            if (passcode.memberId == m_member.id && (isLive(passcode) || m_choice.chance(20)))
                return m_maker.codeOf(passcode);
        }
        return m_codes.back().code;
    }

    QJsonValue objectOf(const QString& name)
    {
        if (name == u"changes")
            return m_kind == u"member.change" ? memberChange() : siteChange();
        if (name == u"value")
            return m_choice.chance(50) ? policyValue() : QJsonObject { { u"office_name"_qs, u"PA事務局"_qs } };
        return QJsonObject { { u"columns"_qs, m_choice.below(5) } };
    }

    QJsonObject policyValue()
    {
        QJsonObject value { { u"expire_after_days"_qs, 1 }, { u"operator_may_export"_qs, m_choice.chance(50) } };
        for (const char* name : { "passcode_after_approval", "secondary_may_add_secondary", "operator_may_import" })
            value.insert(QString::fromLatin1(name), m_choice.chance(50));
        if (m_choice.chance(30))
            value.insert(u"warn_after_errors"_qs, m_choice.below(8));
        if (m_choice.chance(30))
            value.insert(u"passcode_days"_qs, m_choice.below(3));
        if (m_choice.chance(30))
            value.insert(u"escalate_after_days"_qs, 1 + m_choice.below(6));
        return value;
    }

    QJsonObject siteChange()
    {
        const Site site = m_kind == u"passcode.report_mismatch" ? m_store.row<Site>(m_request.siteId) : m_site;
        QString contact;
        for (const Member& member : m_store.rows<Member>()) {
            if (member.siteId == site.id && member.slot == 0)
                contact = member.email;
        }
        const QString from = m_choice.chance(5) ? u"old"_qs : QString();
        switch (m_choice.below(4)) {
        case 0:
            return { { u"fax"_qs, fromTo(from + site.fax, m_choice.text("0312345678|0612345678|")) } };
        case 1:
            return { { u"address"_qs, fromTo(from + site.address, m_choice.text("東京都港区1|大阪市北区2")) } };
        case 2:
            return { { u"contact_email"_qs, fromTo(from + contact, person()) } };
        default:
            return { { u"company"_qs, fromTo(from + site.company, m_choice.text("株式会社青空商事|新会社")) } };
        }
    }

    QJsonObject memberChange()
    {
        switch (m_choice.below(4)) {
        case 0:
            return { { u"role"_qs, fromTo(enumText(m_member.role), m_choice.text("secondary|user|primary")) } };
        case 1:
            return { { u"tool_level"_qs, fromTo(enumText(m_member.toolLevel), m_choice.text("none|download|full")) } };
        case 2:
            return { { u"manage_access"_qs, fromTo(enumText(m_member.manageAccess), m_choice.text("none|update")) } };
        default:
            return { { u"email"_qs, fromTo(m_member.email, person()) } };
        }
    }

    QJsonArray listOf(const QString& name)
    {
        if (name == u"deliveries")
            return deliveries();
        if (name == u"rows")
            return importRows();
        if (name == u"members")
            return QJsonArray { m_store.row<Site>(m_member.siteId).siteNumber + u'/' + m_member.ibmId };
        const int last = static_cast<int>(m_store.events().size());
        return QJsonArray { m_choice.chance(20) ? last + 1 : m_choice.below(last) + 1 };
    }

    QJsonArray deliveries()
    {
        const auto move = enumFromText<DeliveryMove>(m_kind).value_or(DeliveryMove::Start);
        const auto fits = [this, move](const Delivery& one) {
            const bool early = move == DeliveryMove::Start && one.notBefore > m_now;
            return deliveryAfter(one.state, move) && moveFits(move, one.channel) && !early;
        };
        // Among all the notices the letters with a code would wait too long for a request to be closed ever.
        const QList<Delivery> all = m_store.rows<Delivery>();
        const bool code = m_choice.chance(60) && std::any_of(all.begin(), all.end(), [&fits](const Delivery& one) {
            return one.carriesPasscode && fits(one);
        });
        const auto fitting = [&](const Delivery& one) { return fits(one) && (!code || one.carriesPasscode); };
        QJsonArray list;
        for (int count = m_choice.chance(20) ? 2 : 1; count > 0; --count) {
            const Delivery delivery = pick<Delivery>(m_store, m_choice, fitting);
            const QString number = deliveryNumber(delivery.id);
            const bool hash = move == DeliveryMove::Start && delivery.carriesPasscode;
            const MintedCode& minted = m_codes[static_cast<std::size_t>(delivery.id) % m_codes.size()];
            list.append(hash ? QJsonValue(QJsonObject { { u"id"_qs, number }, { u"hash"_qs, minted.hash } })
                             : QJsonValue(number));
        }
        return list;
    }

    QJsonArray importRows()
    {
        QJsonArray rows;
        for (int count = 1 + m_choice.below(3); count > 0; --count)
            rows.append(QJsonObject {
                { u"site_number"_qs,
                    m_choice.chance(50) ? m_site.siteNumber : u"70002%1"_qs.arg(m_choice.below(90) + 10) },
                { u"contract"_qs, u"PAX"_qs }, { u"company"_qs, u"株式会社取込"_qs },
                { u"contact_family"_qs, u"山田"_qs }, { u"contracted_on"_qs, u"2005-04-01"_qs } });
        for (int count = 1 + m_choice.below(3); count > 0; --count)
            rows.append(QJsonObject { { u"site_number"_qs, m_site.siteNumber },
                { u"role"_qs, m_choice.text("user|secondary|secondary") }, { u"ibm_id"_qs, person() },
                { u"family"_qs, u"取込"_qs }, { u"access"_qs, m_choice.text("download|full") } });
        return rows;
    }

    const CommandSpec& m_spec;
    QString m_kind;
    const CommandMaker& m_maker;
    const MemoryStore& m_store;
    Choice& m_choice;
    const std::vector<MintedCode>& m_codes;
    QDateTime m_now;
    Site m_site;
    Member m_member;
    Nomination m_nomination;
    PasscodeRequest m_request;
    ChangeRequest m_change;
    Claim m_claim;
};

/** How often a kind is drawn: what cases are made of often, what ends a whole site rarely. */
int weightOf(const QString& kind)
{
    static const QHash<QString, int> weights { { u"nomination.submit"_qs, 14 }, { u"nomination.judge_field"_qs, 6 },
        { u"nomination.undo"_qs, 10 }, { u"passcode.request"_qs, 8 }, { u"passcode.confirm_registration"_qs, 8 },
        { u"passcode.release"_qs, 8 }, { u"passcode.redeem"_qs, 6 }, { u"sign_in.record"_qs, 5 },
        { u"delivery.start"_qs, 10 }, { u"delivery.printed"_qs, 6 }, { u"delivery.sent"_qs, 6 },
        { u"delivery.posted"_qs, 6 }, { u"passcode.close"_qs, 5 }, { u"passcode.refuse"_qs, 1 },
        { u"passcode.cancel"_qs, 1 }, { u"delivery.cancel"_qs, 1 }, { u"delivery.failed"_qs, 1 },
        { u"delivery.reroute"_qs, 1 }, { u"change_request.submit"_qs, 5 }, { u"site.close"_qs, 1 },
        { u"site.suspend"_qs, 1 }, { u"site.register"_qs, 1 }, { u"login.disable"_qs, 1 }, { u"settings.set"_qs, 1 },
        { u"import.rows"_qs, 1 }, { u"event.redact"_qs, 1 } };
    return weights.value(kind, 3);
}

const CommandSpec& specOf(const Step& step)
{
    static const std::vector<const CommandSpec*> drawn = [] {
        std::vector<const CommandSpec*> all;
        for (const CommandSpec& spec : commandSpecs())
            all.insert(all.end(), static_cast<std::size_t>(weightOf(QString::fromLatin1(spec.kind))), &spec);
        return all;
    }();
    return *drawn[step.kind % drawn.size()];
}

struct Caller {
    From from;
    Roles roles;
};

/** Everybody who hands something in, with what he may. */
QList<Caller> callers()
{
    return {
        { { u"op1"_qs }, Role::Operator },
        { { u"op2"_qs }, Role::Operator },
        { { u"sup"_qs }, Role::Supervisor },
        { { u"chief"_qs }, Roles(Role::Supervisor) | Role::Admin },
        { { u"admin"_qs }, Role::Admin },
        { { u"viewer"_qs }, Role::Viewer },
        { { u"op1"_qs, true }, Role::Portal },
        { { u"worker"_qs, false, true }, Role::Worker },
        { { contactLogin(primaryLogin) }, Role::Primary },
        { { contactLogin(secondaryLogin) }, Role::Secondary },
        { { u"stranger"_qs }, {} },
    };
}

/** The preferred one if he is there, else somebody who may, and now and then anybody. */
From callerOf(const CommandSpec& spec, Choice& choice, const QString& preferred)
{
    QList<Caller> permitted = callers();
    for (const Caller& one : std::as_const(permitted)) {
        if (one.from.name == preferred && choice.chance(80))
            return one.from;
    }
    if (!choice.chance(8)) {
        permitted.erase(std::remove_if(permitted.begin(), permitted.end(),
                            [&spec](const Caller& one) { return !one.roles.testAnyFlags(spec.allowed); }),
            permitted.end());
    }
    return choice.of(permitted).from;
}

Handed opening(int number, const From& from, const char* kind, const QJsonObject& payload, const QDateTime& clock)
{
    return { from, { prologueId(number), QString::fromLatin1(kind), payload }, clock };
}

QJsonObject siteFields(const QString& number, const char* contract, int person)
{
    return { { u"site_number"_qs, number }, { u"contract"_qs, QString::fromLatin1(contract) },
        { u"company"_qs, u"株式会社青空商事"_qs }, { u"postal_code"_qs, u"100-0013"_qs },
        { u"address"_qs, u"東京都千代田区霞が関1-1"_qs }, { u"fax"_qs, u"03-1234-5678"_qs },
        { u"contact_family"_qs, u"山田"_qs }, { u"contact_given"_qs, u"太郎"_qs },
        { u"contact_email"_qs, u"p%1@example.co.jp"_qs.arg(person) }, { u"contracted_on"_qs, u"2010-04-01"_qs },
        { u"registered_on"_qs, u"2010-04-02"_qs } };
}

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << specOf(step).kind << "/" << step.choice;
}

std::vector<Handed> CommandMaker::prologue() const
{
    const From chief { u"chief"_qs };
    const From portal { u"chief"_qs, true };
    const QDateTime clock = m_clock;
    int number = 0;
    std::vector<Handed> opened;
    const auto add = [&](const From& from, const char* kind, const QJsonObject& payload) {
        opened.push_back(opening(++number, from, kind, payload, clock));
    };
    for (const auto& [user, role] : { std::pair("op1", "operator"), std::pair("op2", "operator"),
             std::pair("sup", "supervisor"), std::pair("admin", "admin"), std::pair("viewer", "viewer") })
        add(chief, "login.create",
            { { u"role"_qs, QString::fromLatin1(role) }, { u"name"_qs, u"担当"_qs },
                { u"os_user"_qs, QString::fromLatin1(user) } });
    add(chief, "settings.set",
        { { u"key"_qs, u"policy"_qs }, { u"value"_qs, QJsonObject { { u"expire_after_days"_qs, 3 } } } });
    add(chief, "site.register", with(siteFields(u"7000001"_qs, "PA", 1), u"agreement_number"_qs, u"A-1"_qs));
    add(chief, "site.register", siteFields(u"7000002"_qs, "PAX", 2));
    add(chief, "site.register", with(siteFields(u"3000003"_qs, "FCT", 3), u"icn"_qs, u"ICN3"_qs));
    add(chief, "site.register", with(siteFields(u"3000004"_qs, "OEM", 4), u"icn"_qs, u"ICN4"_qs));
    const QJsonObject contact { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"p1@example.co.jp"_qs } };
    add(portal, "nomination.submit",
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"p1@example.co.jp"_qs },
            { u"email"_qs, u"p1@example.co.jp"_qs }, { u"family"_qs, u"山田"_qs }, { u"given"_qs, u"太郎"_qs },
            { u"company"_qs, u"株式会社青空商事"_qs }, { u"claims_primary"_qs, true } });
    add(chief, "nomination.approve",
        { { u"nomination"_qs, u"N-0000001"_qs }, { u"role"_qs, u"primary"_qs }, { u"access"_qs, u"full"_qs } });
    add(portal, "sign_in.record", with(contact, u"at"_qs, timestampText(clock)));
    const QJsonObject colleague { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"s1@example.co.jp"_qs } };
    add(chief, "member.add",
        with(with(with(colleague, u"family"_qs, u"鈴木"_qs), u"role"_qs, u"secondary"_qs), u"email"_qs,
            u"s1@example.co.jp"_qs));
    add(portal, "sign_in.record", with(colleague, u"at"_qs, timestampText(clock)));
    for (const auto& [login, person] : { std::pair(primaryLogin, "p1"), std::pair(secondaryLogin, "s1") })
        opened.push_back(opening(login, chief, "login.create",
            { { u"role"_qs, u"contact"_qs }, { u"name"_qs, u"ご担当者"_qs },
                { u"members"_qs, QJsonArray { u"7000001/%1@example.co.jp"_qs.arg(QString::fromLatin1(person)) } } },
            clock));
    // Without a start a random history seldom gets as far as a posted letter.
    const QJsonObject request { { u"request"_qs, u"R-0000001"_qs } };
    add(chief, "passcode.request", { { u"site_number"_qs, u"7000002"_qs }, { u"channel"_qs, u"post"_qs } });
    add(chief, "passcode.confirm_registration",
        with(with(with(request, u"company"_qs, true), u"name"_qs, true), u"destination"_qs, true));
    add(chief, "passcode.release", with(request, u"channel"_qs, u"post"_qs));
    return opened;
}

Handed CommandMaker::make(const Step& step, int index)
{
    Choice choice(step.choice);
    const CommandSpec& spec = specOf(step);
    m_clock = m_clock.addSecs(choice.chance(6) ? 86400 * (1 + choice.below(8)) : choice.below(200));
    PayloadMaker maker(spec, *this, m_store, choice, m_codes, m_clock);
    Handed handed { callerOf(spec, choice, maker.preferredCaller()),
        { commandIdFor(u"step %1"_qs.arg(index)), QString::fromLatin1(spec.kind), maker.make() }, m_clock };
    if (choice.chance(2))
        handed.command.payload.insert(u"nonsense"_qs, 1);
    return handed;
}

QString CommandMaker::codeOf(const Passcode& passcode) const
{
    return m_codes[static_cast<std::size_t>(passcode.deliveryId) % m_codes.size()].code;
}

std::vector<MintedCode> plainCodes()
{
    std::vector<MintedCode> codes;
    for (const char* code : { "ABCDEFGHJKMN", "BCDEFGHJKMNP", "CDEFGHJKMNPQ", "DEFGHJKMNPQR", "EFGHJKMNPQRS" })
        codes.push_back({ QString::fromLatin1(code), u"$argon2id$"_qs + QString::fromLatin1(code).toLower() });
    return codes;
}

bool sameCode(const Secret& code, const QString& hash)
{
    return hash == u"$argon2id$"_qs + code.reveal().toString().toLower();
}

} // namespace padesk::test
