// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memorydirectory.h"

namespace padesk::test {
namespace {

/** What a row has under the same name as the record. */
template <class Row, class Record>
Row rowOf(const Record& record)
{
    Row row;
    applyFields(row, recordJson(record));
    row.id = record.id;
    row.rowVersion = record.rowVersion;
    return row;
}

SnsCover coverOf(const QList<SnsPeriod>& periods, qint64 site, const QDateTime& now)
{
    QList<SnsSpan> spans;
    for (const SnsPeriod& period : periods) {
        if (period.siteId == site)
            spans.append({ period.validFrom, period.validTo });
    }
    return snsCover(spans, officeDate(now));
}

} // namespace

MemoryDirectory::MemoryDirectory()
    : m_sites([this] { return siteRows(); })
    , m_members([this] { return memberRows(); })
{
    m_events.answerAtOnce();
}

DirectoryPorts MemoryDirectory::directory()
{
    const auto save = [this](qint64 delivery, const QString&) {
        copies.append(delivery);
        return ready(Result<void>());
    };
    return { m_sites, m_members, m_events, *this, *this, session, [this] { return now; }, save };
}

QList<SiteRow> MemoryDirectory::siteRows() const
{
    QList<SiteRow> rows;
    for (const Site& site : store.rows<Site>()) {
        auto row = rowOf<SiteRow>(site);
        const SlotHolders people = holders(site.id);
        row.secondaries = people.secondaries();
        if (const Member* primary = people.primary()) {
            row.contact = primary->family;
            row.contactState = enumText(primary->state);
        }
        rows.append(row);
    }
    return rows;
}

QList<MemberRow> MemoryDirectory::memberRows() const
{
    QList<MemberRow> rows;
    for (const Member& member : store.rows<Member>()) {
        auto row = rowOf<MemberRow>(member);
        const Site site = store.row<Site>(member.siteId);
        row.siteNumber = site.siteNumber;
        row.company = site.company;
        rows.append(row);
    }
    return rows;
}

QFuture<Result<SiteCase>> MemoryDirectory::site(qint64 id)
{
    SiteCase one;
    one.site = store.row<Site>(id);
    one.holders = holders(id);
    for (const SnsPeriod& period : store.rows<SnsPeriod>()) {
        if (period.siteId == id)
            one.snsPeriods.append(period);
    }
    one.sns = coverOf(one.snsPeriods, id, now);
    for (const Document& document : store.rows<Document>()) {
        SentDocument sent { document, {} };
        for (const Delivery& delivery : store.rows<Delivery>()) {
            if (delivery.documentId == document.id)
                sent.deliveries.append(delivery);
        }
        one.documents.append(sent);
    }
    one.documentCount = one.documents.size();
    one.background = background(Entity::Site, id);
    completeSiteCase(one, officeDate(now));
    return ready(Result<SiteCase>(one));
}

QFuture<Result<MemberCase>> MemoryDirectory::member(qint64 id)
{
    MemberCase one;
    one.member = store.row<Member>(id);
    one.site = store.row<Site>(one.member.siteId);
    one.holders = holders(one.site.id);
    one.sns = coverOf(store.rows<SnsPeriod>(), one.site.id, now);
    one.background = background(Entity::Member, id);
    completeMemberCase(one);
    return ready(Result<MemberCase>(one));
}

} // namespace padesk::test
