// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/effectwriter.h"

#include "models/domain/fold.h"
#include "models/store/eventrow.h"
#include "models/store/recordsql.h"

namespace padesk {
namespace {

template <class T>
concept Searchable = requires(const T& record)
{
    record.search;
};

Result<void> changeIndex(Database& database, Entity table, QStringView what, qint64 id, const QString& search)
{
    const QString grams = gramText(search);
    if (grams.isEmpty())
        return {};
    Statement statement(database, enumText(table) + what.toString());
    statement.bindAt(0, id);
    statement.bindAt(1, grams);
    if (const auto done = statement.exec(); !done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace

Result<EffectWriter> EffectWriter::begin(Database& database)
{
    Statement last(database, u"last_event");
    if (const auto done = last.exec(); !done)
        return tl::unexpected(done.error());
    if (!last.next())
        return EffectWriter(database, EventChain(), {});
    EventChain chain(last.integer(0), last.text(1).toLatin1());
    return EffectWriter(database, std::move(chain), last.dateTime(2));
}

Result<void> EffectWriter::write(const std::vector<Effect>& effects, const EventStamp& stamp)
{
    for (const Effect& effect : effects) {
        const Result<void> done = std::visit(
            [&](const auto& one) -> Result<void> {
                using T = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<T, Fact>)
                    return write(one, stamp);
                else if constexpr (std::is_same_v<T, Redaction>)
                    return redact(one);
                else
                    return save(one, stamp);
            },
            effect);
        if (!done)
            return done;
    }
    return {};
}

Result<void> EffectWriter::write(const Fact& fact, const EventStamp& stamp)
{
    return appendEvent(*m_database, m_chain.next(fact, stamp));
}

template <class T>
Result<void> EffectWriter::save(const Change<T>& change, const EventStamp& stamp)
{
    const Result<void> saved = change.before ? updateRecord(*m_database, *change.before, change.after)
                                             : insertRecord(*m_database, change.after);
    if (!saved)
        return saved;
    index(change);
    return change.action.isEmpty() ? Result<void>() : appendEvent(*m_database, m_chain.next(change, stamp));
}

/** On PostgreSQL the server keeps the index of grams by itself. */
template <class T>
void EffectWriter::index(const Change<T>& change)
{
    if constexpr (Searchable<T>) {
        const QString before = change.before ? change.before->search : QString();
        if (m_database->isSqlite() && before != change.after.search)
            m_index.push_back({ T::entity, change.after.id, before, change.after.search });
    }
}

Result<void> EffectWriter::finish()
{
    for (const IndexChange& change : std::exchange(m_index, {})) {
        const auto removed = changeIndex(*m_database, change.table, u"_search_delete", change.id, change.before);
        if (!removed)
            return removed;
        const auto added = changeIndex(*m_database, change.table, u"_search_insert", change.id, change.after);
        if (!added)
            return added;
    }
    return {};
}

Result<void> EffectWriter::redact(const Redaction& redaction)
{
    for (const qint64 seq : redaction.events) {
        if (const auto done = execute(*m_database, u"event_redact", { { u"seq", seq } }); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace padesk
