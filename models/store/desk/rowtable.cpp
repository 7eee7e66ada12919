// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/rowtable.h"

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"

#include <algorithm>

namespace padesk {
namespace {

/** People and companies stand in the order of their kana, numbers by the number behind them. */
const QHash<QString, QStringList> commonSorts { { u"number"_qs, { u"id"_qs } },
    { u"company"_qs, { u"company_kana"_qs } }, { u"age"_qs, { u"-received_at"_qs } },
    { u"name"_qs, { u"family_kana"_qs, u"given_kana"_qs } },
    { u"applicant"_qs, { u"family_kana"_qs, u"given_kana"_qs } }, { u"contact"_qs, { u"contact_kana"_qs } },
    { u"verdict"_qs, { u"severity"_qs } }, { u"name_kana"_qs, { u"family_kana"_qs, u"given_kana"_qs } } };

RowTable table(const QString& name, std::optional<Entity> entity, std::optional<SearchIn> search,
    const QString& defaultSort, const QStringList& quickSorts, bool newestFirst = false)
{
    RowTable made;
    made.name = name;
    made.entity = entity;
    made.search = search;
    made.defaultSort = defaultSort;
    made.newestFirst = newestFirst;
    made.quickSorts = quickSorts;
    made.columns = { { u"number"_qs, ColumnType::Number }, { u"company_kana"_qs, ColumnType::Text },
        { u"site_id"_qs, ColumnType::Number } };
    made.sortedBy = commonSorts;
    return made;
}

} // namespace

const RowQueue* RowTable::queue(const QString& key) const
{
    const auto found
        = std::find_if(queues.begin(), queues.end(), [&key](const RowQueue& queue) { return queue.key == key; });
    return found == queues.end() ? nullptr : &*found;
}

template <>
const RowTable& rowTableOf<SiteRow>()
{
    static const RowTable made = withFields<SiteRow>(
        table(u"site"_qs, std::nullopt, SearchIn::Sites, u"company_kana"_qs, { u"company"_qs, u"site_number"_qs }));
    return made;
}

template <>
const RowTable& rowTableOf<MemberRow>()
{
    static const RowTable made = [] {
        RowTable members
            = table(u"member"_qs, std::nullopt, SearchIn::Members, u"name"_qs, { u"name"_qs, u"name_kana"_qs });
        members.columns.insert(u"name"_qs, ColumnType::Text);
        members.columns.insert(u"name_kana"_qs, ColumnType::Text);
        return withFields<MemberRow>(members);
    }();
    return made;
}

template <>
const RowTable& rowTableOf<NominationRow>()
{
    static const RowTable made = [] {
        RowTable nominations = table(u"nomination"_qs, Entity::Nomination, SearchIn::Nominations, u"received_at"_qs,
            { u"received_at"_qs, u"age"_qs, u"number"_qs });
        for (const QString& key : { u"applicant"_qs, u"claim"_qs, u"verdict"_qs })
            nominations.columns.insert(key, ColumnType::Text);
        nominations.columns.insert(u"age"_qs, ColumnType::Number);
        return withFields<NominationRow>(nominations);
    }();
    return made;
}

template <>
const RowTable& rowTableOf<RequestRow>()
{
    static const RowTable made = [] {
        RowTable requests = table(u"request"_qs, Entity::PasscodeRequest, std::nullopt, u"received_at"_qs,
            { u"received_at"_qs, u"age"_qs, u"number"_qs });
        requests.columns.insert(u"name"_qs, ColumnType::Text);
        requests.columns.insert(u"age"_qs, ColumnType::Number);
        requests.columns.insert(u"confirmed"_qs, ColumnType::Number);
        return withFields<RequestRow>(requests);
    }();
    return made;
}

template <>
const RowTable& rowTableOf<ChangeRequestRow>()
{
    static const RowTable made = [] {
        RowTable changes
            = table(u"change_request"_qs, Entity::ChangeRequest, std::nullopt, u"received_at"_qs, { u"number"_qs });
        changes.columns.insert(u"age"_qs, ColumnType::Number);
        return withFields<ChangeRequestRow>(changes);
    }();
    return made;
}

template <>
const RowTable& rowTableOf<DeliveryRow>()
{
    static const RowTable made = [] {
        RowTable deliveries = table(u"delivery"_qs, Entity::Delivery, std::nullopt, u"number"_qs, { u"number"_qs });
        deliveries.columns.insert(u"case_number"_qs, ColumnType::Number);
        return withFields<DeliveryRow>(deliveries);
    }();
    return made;
}

template <>
const RowTable& rowTableOf<EventRow>()
{
    static const RowTable made
        = withFields<EventRow>(table(u"event"_qs, std::nullopt, std::nullopt, u"number"_qs, { u"number"_qs }, true));
    return made;
}

QList<const RowTable*> rowTables()
{
    return { &rowTableOf<SiteRow>(), &rowTableOf<MemberRow>(), &rowTableOf<NominationRow>(), &rowTableOf<RequestRow>(),
        &rowTableOf<ChangeRequestRow>(), &rowTableOf<DeliveryRow>(), &rowTableOf<EventRow>() };
}

} // namespace padesk
