// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeoffice.h"

#include "tests/support/rawsql.h"

namespace padesk::test {
namespace {

/** Rows of their own beside those of the office. */
constexpr int firstId = 100'001;

/** Copies of one row, with what the object says for the n-th of them (from 0) in place of its own. */
QString copies(const QString& table, const QString& model, const QString& object, int count)
{
    return u"insert into pa.%1 select copy.* from (select t from pa.%1 t where %2 limit 1) m (model), "
           "generate_series(0, %4 - 1) n, lateral jsonb_populate_record(m.model, %3) copy"_qs.arg(table, model, object)
               .arg(count);
}

QString siteObject()
{
    return u"jsonb_build_object('id', n + %1, 'site_number', (3000001 + n)::text, 'company', '株式会社青空' || n, "
           "'company_kana', 'アオゾラ' || lpad(((n * 7919) % 1000003)::text, 7, '0'), "
           "'search', 'アオゾラ 青空' || n || ' ' || (3000001 + n))"_qs.arg(firstId);
}

QString memberObject(int aSite)
{
    return u"jsonb_build_object('id', n + %1, 'site_id', n / %2 + %1, 'role', 'user', 'slot', null, 'state', 'active', "
           "'family_kana', 'カナ' || lpad(((n::bigint * 7919) % 1000003)::text, 7, '0'), "
           "'email', 'user' || n || '@example.co.jp', 'ibm_id', 'user' || n || '@example.co.jp', "
           "'ibm_id_key', 'user' || n || '@example.co.jp', "
           "'search', 'カナ' || ((n::bigint * 7919) % 1000003) || ' user' || n || '@example.co.jp')"_qs.arg(firstId)
               .arg(aSite);
}

} // namespace

void enlargeOffice(const DatabaseUrl& url, const OfficeSize& size)
{
    const QString caseObject
        = u"jsonb_build_object('id', n + %1, 'site_id', n % %2 + %1"_qs.arg(firstId).arg(size.sites);
    const int members = size.sites * size.membersASite;
    const QString indexes = u"'site_search', 'member_search', 'nomination_search'"_qs;
    const QStringList definitions
        = rawSql(url, u"select indexdef from pg_indexes where schemaname = 'pa' and indexname in (%1)"_qs.arg(indexes));
    rawSql(url, u"drop index pa.site_search, pa.member_search, pa.nomination_search"_qs);
    rawSql(url, copies(u"site"_qs, u"true"_qs, siteObject(), size.sites));
    rawSql(url, copies(u"member"_qs, u"true"_qs, memberObject(size.membersASite), members));
    rawSql(url,
        copies(u"nomination"_qs, u"true"_qs,
            caseObject
                + u", 'email_key', 'new' || n, 'search', 'シンセイ' || n, "
                  "'received_at', now() - n * interval '1 minute')"_qs,
            size.cases));
    rawSql(url,
        copies(u"passcode_request"_qs, u"true"_qs,
            caseObject + u", 'member_id', n + %1, 'delivery_id', null, 'state', 'closed')"_qs.arg(firstId),
            std::min(size.cases, members)));
    // Nobody has a thousand letters of his own.
    rawSql(url,
        copies(u"document"_qs, u"true"_qs,
            caseObject + u", 'member_id', null, 'nomination_id', null, 'request_id', null)"_qs, size.cases));
    rawSql(url,
        copies(u"delivery"_qs, u"true"_qs, caseObject + u", 'document_id', n + %1, 'state', 'posted')"_qs.arg(firstId),
            size.cases));
    rawSql(url,
        copies(u"event_log"_qs, u"entity = 'member'"_qs,
            u"jsonb_build_object('seq', n + %1, 'site_id', n % %2 + %1, 'entity_id', n + %1)"_qs.arg(firstId).arg(
                size.sites),
            size.cases));
    if (size.searchIndex) {
        for (const QString& definition : definitions)
            rawSql(url, definition);
    }
    rawSql(url, u"vacuum (analyze)"_qs);
}

} // namespace padesk::test
