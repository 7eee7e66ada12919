// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/casetext.h"

#include "models/domain/fieldjson.h"

#include <QDebug>
#include <QJsonDocument>

namespace padesk::test {
namespace {

QString text(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <class T>
QString text(const T& record)
{
    return text(recordJson(record));
}

template <class T>
QString text(const std::optional<T>& record)
{
    return record ? text(*record) : u"none"_qs;
}

/** Parts of a case, a line each. */
class Lines {
public:
    template <class... T>
    Lines& add(const T&... parts)
    {
        QString line;
        QDebug out(&line);
        (out << ... << parts);
        m_lines.append(line);
        return *this;
    }

    template <class T>
    Lines& each(const QList<T>& records)
    {
        add(records.size());
        for (const T& record : records)
            add(text(record));
        return *this;
    }

    Lines& sent(const QList<SentDocument>& documents)
    {
        for (const SentDocument& one : documents)
            add(text(one.document)).each(one.deliveries);
        return *this;
    }

    Lines& passcodes(const QList<PasscodeStanding>& passcodes)
    {
        for (const PasscodeStanding& one : passcodes)
            add(one.id, int(one.state), one.failedCount, one.issuedAt, one.issuedBy, one.expiresAt, one.endedAt,
                int(one.channel), one.deliveryId);
        return *this;
    }

    Lines& elsewhere(const QList<OtherMembership>& memberships)
    {
        for (const OtherMembership& one : memberships)
            add(one.memberId, one.siteNumber, one.company, int(one.role), int(one.state));
        return *this;
    }

    Lines& names(const QHash<QString, QString>& names)
    {
        QStringList known = names.keys();
        known.sort();
        for (const QString& name : std::as_const(known))
            add(name, names.value(name));
        return *this;
    }

    Lines& history(const QList<HistoryLine>& history)
    {
        for (const HistoryLine& line : history)
            add(line.seq, line.at, line.actor, line.actorRole, int(line.entity), line.entityId, line.action,
                text(line.before), text(line.after));
        return *this;
    }

    Lines& background(const CaseBackground& background)
    {
        if (background.claim)
            add(background.claim->actor, background.claim->until);
        return each(background.notes).history(background.history).names(background.names);
    }

    QString done() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

Lines onSite(const Site& site, const SlotHolders& holders, const CaseBackground& background)
{
    return Lines().add(text(site)).each(holders.people).background(background);
}

} // namespace

QString caseText(const NominationCase& one)
{
    Lines lines;
    lines.add(text(one.nomination)).add(text(one.site)).each(one.holders.people).each(one.earlier);
    for (const FieldReview& field : one.fields)
        lines.add(text(field.check), field.registeredNow, field.registrationChanged, field.documents.size());
    lines.add(one.causes.size(), one.causesAtReceipt.size(), text(one.sameIdentity), one.undoUntil);
    return lines.elsewhere(one.elsewhere).sent(one.documents).background(one.background).done();
}

QString caseText(const RequestCase& one)
{
    Lines lines = onSite(one.site, one.holders, one.background);
    lines.add(text(one.request), text(one.member), text(one.changeRequest), one.contactNeeded, one.dueOn,
        one.canDownloadMeanwhile);
    for (const RegistrationLine& line : one.registration)
        lines.add(line.field, line.snapshot, line.today, line.changedAt);
    for (const RequestStep& step : one.steps)
        lines.add(int(step.state), int(step.mark), step.at, step.who);
    return lines.passcodes(one.passcodes).sent(one.documents).done();
}

QString caseText(const DeliveryDetail& one)
{
    return Lines()
        .add(text(one.delivery), text(one.document), text(one.site), text(one.member), text(one.request),
            text(one.nomination), one.unconfirmed, one.waitsUntil)
        .each(one.ways)
        .background(one.background)
        .done();
}

QString caseText(const SiteCase& one)
{
    Lines lines = onSite(one.site, one.holders, one.background);
    lines.each(one.snsPeriods).each(one.openNominations).each(one.openRequests).each(one.openChanges);
    lines.add(one.users, one.ended, one.risks.size(), one.documentCount, one.services.size(), one.passcodeExpected);
    return lines.sent(one.documents).done();
}

QString caseText(const MemberCase& one)
{
    Lines lines = onSite(one.site, one.holders, one.background);
    lines.add(text(one.member), int(one.passcodeNeed), one.downloadOnly, text(one.openRequest), one.services.size());
    lines.each(one.formerIds).each(one.nominations).passcodes(one.passcodes);
    return lines.elsewhere(one.elsewhere).sent(one.documents).done();
}

QString caseText(const ChangeRequestCase& one)
{
    Lines lines = onSite(one.site, one.holders, one.background);
    lines.add(text(one.change), text(one.waitingRequest), one.overdue);
    for (const FieldChange& field : one.fields)
        lines.add(field.field, field.from, field.to, field.now, field.stale);
    return lines.done();
}

QString caseText(const AccessCase& one)
{
    Lines lines;
    lines.add(
        one.siteId, one.memberId, one.check.path.size(), int(one.check.position().node), one.check.actions.size());
    for (const CallerCandidate& candidate : one.candidates)
        lines.add(candidate.name, candidate.ibmId, candidate.email).elsewhere({ candidate.membership });
    return lines.done();
}

QString caseText(const HistoryPage& one)
{
    return Lines().history(one.lines).names(one.names).add(one.before).done();
}

QString caseText(const HomeCounts& one)
{
    Lines lines;
    for (const AgedCount& count : { one.officeReview, one.siteReview, one.onHold, one.unknownSite })
        lines.add(count.total(), count.at(AgeBand::Today), count.at(AgeBand::TenAndMore));
    for (const PageCount& count : { one.approvals, one.requests, one.deliveries, one.changes })
        lines.add(count.waiting, count.overdue, count.troubled);
    lines.add(one.sitesAtRisk, one.activeSites, one.heldSites);
    for (const qint64 risk : one.risks)
        lines.add(risk);
    for (const HeldSite& site : one.held)
        lines.add(site.siteId, site.company, site.people, site.personDays);
    for (const TroubledDelivery& delivery : one.troubled)
        lines.add(delivery.id, delivery.destination, delivery.lastError);
    for (const DayDecisions& day : one.decisions)
        lines.add(day.day, day.approved, day.refused);
    return lines.done();
}

QString caseText(const SearchResult& one)
{
    Lines lines;
    for (const SearchHit& hit : one.hits)
        lines.add(int(hit.entity), hit.id, hit.number, hit.title, hit.detail, hit.siteNumber, hit.state, hit.kind);
    return lines.add(one.isNumber, one.more).done();
}

} // namespace padesk::test
