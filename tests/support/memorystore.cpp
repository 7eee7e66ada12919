// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

#include "models/domain/passcodealphabet.h"
#include "tests/support/memoryconstraints.h"

namespace padesk::test {
namespace {

Roles rolesOf(StaffRole role)
{
    constexpr std::array roles { Role::Viewer, Role::Operator, Role::Supervisor, Role::Admin };
    return roles[static_cast<std::size_t>(role)];
}

Actor named(const QString& name, Roles roles)
{
    Actor actor;
    actor.name = name;
    actor.displayName = name;
    actor.roles = roles;
    return actor;
}

bool isPortalRecord(const Command& command)
{
    const CommandSpec* spec = commandSpec(command.kind);
    const QString source = command.payload.value(u"source"_qs).toString();
    return spec && spec->allowed.testFlag(Role::Portal) && (source.isEmpty() || source == enumText(Source::Portal));
}

} // namespace

QString answerText(bool applied, bool replayed, const Refusal& refusal, const QJsonObject& answer)
{
    const QString text = applied ? u"applied "_qs + QString::fromUtf8(canonicalJson(answer))
                                 : refusal.code + u' ' + QString::fromUtf8(canonicalJson(refusal.parameters));
    return replayed ? u"replayed "_qs + text : text;
}

Outcome MemoryStore::submit(
    const QString& kind, const QJsonObject& payload, const Actor& actor, const QDateTime& now, const Policy& policy)
{
    const Command command = aCommand(kind, payload);
    CaseFile file = loadCase(command, actor, *this);
    file.ids = m_ids;
    file.codeCheck = codeCheck(command, file);
    Outcome outcome = decide(command, file, actor, policy, now);
    if (outcome)
        write(*outcome, { now, actor.name, actor.roleName({}), command.id, {} });
    return outcome;
}

void MemoryStore::startIdsAt(qint64 first)
{
    for (std::size_t entity = 0; entity < entityCount; ++entity)
        m_ids.set(static_cast<Entity>(entity), first);
}

void MemoryStore::found(const QString& osUser, const QString& name, const QDateTime& clock)
{
    Draft draft(m_ids);
    Staff staff;
    staff.osUser = osUser;
    staff.name = name;
    staff.role = StaffRole::Supervisor;
    staff.admin = true;
    draft.insert(staff, u"found"_qs);
    write(draft.finish(), { now(clock), osUser, roleText(Role::Admin), {}, {} });
}

Answer MemoryStore::handIn(const From& from, const Command& command, const QDateTime& clock)
{
    const std::pair key { from.name, command.id };
    const QByteArray fingerprint = commandFingerprint(command);
    if (const auto kept = m_commands.find(key); kept != m_commands.end()) {
        if (kept->second.fingerprint != fingerprint)
            return { false, false, { QString::fromLatin1(refusal::idUsedTwice), {} }, {} };
        Answer again = kept->second.answer;
        again.replayed = true;
        return again;
    }
    const tl::expected<Actor, Refusal> actor = actorOf(from, command);
    CaseFile file;
    Outcome outcome = tl::unexpected(Refusal());
    if (!actor) {
        outcome = tl::unexpected(actor.error());
    } else if (std::optional<Refusal> problem = checkPayload(command)) {
        outcome = tl::unexpected(*problem);
    } else {
        file = loadCase(command, *actor, *this);
        file.ids = m_ids;
        file.codeCheck = codeCheck(command, file);
        outcome = decide(command, file, *actor, policy(), now(clock));
    }
    const std::optional<qint64> site = file.site ? std::optional(file.site->id) : std::nullopt;
    const EventStamp stamp { now(clock), from.name, actor ? actor->roleName(site) : QString(), command.id, site };
    if (outcome)
        write(*outcome, stamp);
    else
        append(m_chain.next(refusalFact(command, file, outcome.error()), stamp));
    const Answer answer
        = outcome ? Answer { true, false, {}, outcome->answer } : Answer { false, false, outcome.error(), {} };
    m_commands.emplace(key, Kept { fingerprint, answer });
    return answer;
}

Policy MemoryStore::policy() const
{
    QHash<QString, QJsonObject> settings;
    for (const Setting& setting : rows<Setting>())
        settings.insert(setting.key, setting.value);
    QSet<QDate> closed;
    for (const Holiday& holiday : rows<Holiday>()) {
        if (holiday.closed)
            closed.insert(holiday.day);
    }
    return policyFromSettings(settings, Calendar(closed));
}

QDateTime MemoryStore::now(const QDateTime& clock) const
{
    return m_events.empty() ? clock : std::max(clock, m_events.back()->at);
}

QString MemoryStore::dump() const
{
    QStringList lines;
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        for (const T& one : rows<T>())
            lines.append(enumText(T::entity) + u' ' + rowText(one));
    });
    return lines.join(u'\n');
}

QList<Site> MemoryStore::sitesByNumbers(const QStringList& numbers)
{
    QList<Site> sites;
    for (const Site& site : rows<Site>()) {
        if (numbers.contains(site.siteNumber))
            sites.append(site);
    }
    return sites;
}

QList<qint64> MemoryStore::redactableEvents(const QList<qint64>& sequenceNumbers)
{
    QList<qint64> found;
    for (const auto& event : m_events) {
        const bool told = !event->before.isEmpty() || !event->after.isEmpty();
        if (told && sequenceNumbers.contains(event->seq))
            found.append(event->seq);
    }
    return found;
}

int MemoryStore::enabledStaff()
{
    const QList<Staff> all = rows<Staff>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Staff& one) { return one.enabled; }));
}

tl::expected<Actor, Refusal> MemoryStore::actorOf(const From& from, const Command& command)
{
    if (from.asWorker)
        return named(from.name, Role::Worker);
    const std::optional<Staff> staff = one(lookup::staffByOsUser, { from.name });
    const std::optional<Login> login = one(lookup::loginByRole, { from.name });
    const bool known = (staff && staff->enabled) || (login && login->enabled);
    if (!known)
        return refuse(refusal::unknownActor, { { u"who"_qs, from.name } });
    if (from.viaPortal && isPortalRecord(command))
        return named(from.name, Role::Portal);
    if (staff && staff->enabled) {
        Actor actor = named(from.name, rolesOf(staff->role));
        actor.displayName = staff->name;
        actor.roles.setFlag(Role::Admin, staff->admin || staff->role == StaffRole::Admin);
        actor.singlePerson = enabledStaff() < 2;
        return actor;
    }
    Actor actor = named(from.name, {});
    actor.displayName = login->displayName;
    if (login->kind == u"portal")
        actor.roles = Role::Portal;
    else if (login->kind == u"worker")
        actor.roles = Role::Worker;
    else if (const auto role = enumFromText<StaffRole>(login->staffRole))
        actor.roles = rolesOf(*role);
    for (const LoginMember& link : rows<LoginMember>()) {
        const Member member = row<Member>(link.memberId);
        const bool manages = member.role == MemberRole::Primary || member.manageAccess == Grant::Update;
        if (link.linked && link.roleName == from.name && member.state == MemberState::Active)
            actor.memberships.append({ member.id, member.siteId, member.role, manages });
    }
    std::sort(actor.memberships.begin(), actor.memberships.end(),
        [](const Membership& left, const Membership& right) { return left.memberId < right.memberId; });
    return actor;
}

std::optional<CodeCheck> MemoryStore::codeCheck(const Command& command, const CaseFile& file) const
{
    if (command.kind != u"passcode.redeem" || !file.passcode || !m_verify)
        return std::nullopt;
    const Parsed<Secret> typed = foldPasscode(command.payload.value(u"code"_qs).toString());
    if (!typed)
        return std::nullopt;
    return CodeCheck { file.passcode->id, file.passcode->rowVersion, m_verify(*typed, file.passcode->hash) };
}

void MemoryStore::write(const Decision& decision, const EventStamp& stamp)
{
    for (const Effect& effect : decision.effects) {
        std::visit(
            [&](const auto& one) {
                using T = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<T, Fact>)
                    append(m_chain.next(one, stamp));
                else if constexpr (std::is_same_v<T, Redaction>)
                    redact(one);
                else
                    save(one, stamp);
            },
            effect);
    }
    m_ids = decision.ids;
}

template <class T>
void MemoryStore::save(const Change<T>& change, const EventStamp& stamp)
{
    const auto stored = table<T>().find(change.after.id);
    const bool there = stored != table<T>().end();
    const QString what = enumText(T::entity) + u' ' + QString::number(change.after.id);
    if (change.before && (!there || std::get<T>(stored->second).rowVersion != change.before->rowVersion))
        m_faults.append(what + u": row changed"_qs);
    if (!change.before && there)
        m_faults.append(what + u": exists"_qs);
    put(change.after);
    for (const QString& fault : constraintFaults(Record(change.after), m_tables))
        m_faults.append(what + u": "_qs + fault);
    if (!change.action.isEmpty())
        append(m_chain.next(change, stamp));
}

void MemoryStore::redact(const Redaction& redaction)
{
    for (auto& event : m_events) {
        if (!redaction.events.contains(event->seq))
            continue;
        Event redacted = *event;
        redacted.before.clear();
        redacted.after.clear();
        event = std::make_shared<Event>(redacted);
    }
}

QList<Record> MemoryStore::select(const LookupCall& call)
{
    QList<Record> found;
    for (const auto& [id, record] : m_tables[static_cast<std::size_t>(call.entity)]) {
        if (call.matches(record))
            found.append(record);
    }
    return found;
}

} // namespace padesk::test
