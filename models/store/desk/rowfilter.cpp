// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/rowfilter.h"

#include "models/domain/fold.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace padesk {
namespace {

constexpr qsizetype rowsBetweenLooks = 2048;
constexpr qsizetype rowsAStep = 4096;
constexpr int hoursToJapan = 9;

/** The beginning of a day in Japan, which has no summer time. */
QDateTime beginOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-hoursToJapan * 3600);
}

const QDate firstDay(1, 1, 2);
const QDate lastDay(9999, 12, 30);

std::pair<QVariant, QVariant> rangeOf(const ColumnFilter& filter, ColumnType type)
{
    if (type == ColumnType::Number) {
        const qint64 most = filter.most.value_or(std::numeric_limits<qint64>::max() - 1);
        return { filter.least.value_or(std::numeric_limits<qint64>::min()), most + 1 };
    }
    const QDate from = filter.from.isValid() ? filter.from : firstDay;
    const QDate limit = filter.to.isValid() ? filter.to.addDays(1) : lastDay;
    if (type == ColumnType::Time)
        return { beginOfDay(from), beginOfDay(limit) };
    return { from, limit };
}

/** The texts in a JSON object, without the names of its members. */
QString valuesText(const QJsonObject& object)
{
    QString text;
    for (const QJsonValue value : object)
        text += value.isObject() ? valuesText(value.toObject()) : value.toVariant().toString() + u' ';
    return text;
}

QString valuesText(const QString& json)
{
    return valuesText(QJsonDocument::fromJson(json.toUtf8()).object());
}

/** What people type for a case: its number as it is written, or just the digits. */
std::optional<qint64> caseIdOf(const QString& text, std::optional<Entity> entity)
{
    if (const std::optional<CaseReference> reference = caseReference(text))
        return entity == reference->entity ? std::optional(reference->id) : std::nullopt;
    bool number = false;
    const qint64 id = text.toLongLong(&number);
    return number ? std::optional(id) : std::nullopt;
}

} // namespace

RowCondition::RowCondition(OrderArray ids, bool negated)
    : m_ids(std::move(ids))
    , m_set(m_ids.isEmpty() ? 0 : *std::max_element(m_ids.begin(), m_ids.end()))
    , m_negated(negated)
{
    for (const quint32 id : std::as_const(m_ids))
        m_set.insert(id);
}

qsizetype RowCondition::candidates() const
{
    return m_negated ? std::numeric_limits<qsizetype>::max() : m_ids.size();
}

/** Without a jump for each row: where no order is in what passes, the processor guesses wrong again and again. */
Result<OrderArray> RowCondition::along(const OrderArray& order, const CancelFlag* cancel) const
{
    OrderArray ids;
    ids.reserve(m_negated ? order.size() - std::min(order.size(), m_ids.size()) : std::min(order.size(), m_ids.size()));
    std::array<quint32, rowsAStep> passed;
    for (qsizetype begin = 0; begin < order.size(); begin += rowsAStep) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, {});
        const qsizetype end = std::min(begin + rowsAStep, order.size());
        std::size_t count = 0;
        for (qsizetype row = begin; row < end; ++row) {
            const quint32 id = order.at(row);
            passed[count] = id;
            count += passes(id) ? 1 : 0;
        }
        const qsizetype before = ids.size();
        ids.resize(before + qsizetype(count));
        std::copy_n(passed.begin(), count, ids.begin() + before);
    }
    return ids;
}

Result<QList<RowCondition>> RowFilter::conditions(const RowQuery& query)
{
    m_some.reset();
    return all(query);
}

Result<QList<RowCondition>> RowFilter::conditions(const RowQuery& query, const OrderArray& ids)
{
    m_some = ids;
    return all(query);
}

Result<QList<RowCondition>> RowFilter::all(const RowQuery& query)
{
    QList<RowCondition> conditions;
    Result<void> outcome;
    const auto add = [&](Ids ids, bool negated = false) {
        if (!ids) {
            outcome = tl::unexpected(ids.error());
            return;
        }
        conditions.append(RowCondition(*std::move(ids), negated));
    };
    if (!query.queue.isEmpty())
        add(inQueue(query.queue));
    if (outcome && query.siteId)
        add(ofSite(*query.siteId));
    for (const ColumnFilter& filter : query.filters) {
        if (outcome && !filter.isEmpty())
            add(matching(filter), filter.negated);
    }
    if (outcome && !query.text.trimmed().isEmpty())
        add(withText(query.text));
    if (!outcome)
        return tl::unexpected(outcome.error());
    return conditions;
}

RowFilter::Ids RowFilter::inQueue(const QString& key)
{
    const RowQueue* queue = m_table.queue(key);
    if (!queue)
        return fail(Error::Code::BadInput, m_table.name + u": no queue "_qs + key);
    if (!queue->column.isEmpty())
        return inList(queue->column, queue->texts);
    Statement rows(m_database, QString(u"queue_"_qs + m_table.name + u'_' + key));
    return readIds(rows, m_cancel);
}

RowFilter::Ids RowFilter::ofSite(qint64 siteId)
{
    return inRange(u"site_id"_qs, siteId, siteId + 1);
}

RowFilter::Ids RowFilter::matching(const ColumnFilter& filter)
{
    const Result<QString> column = knownColumn(m_table, filter.column);
    if (!column)
        return tl::unexpected(column.error());
    const ColumnType type = m_table.columns.value(*column);
    switch (filter.kind) {
    case FilterKind::List:
        if (type != ColumnType::Text)
            return fail(Error::Code::BadInput, m_table.name + u": no list of "_qs + filter.column);
        return inList(*column, filter.texts);
    case FilterKind::Date:
    case FilterKind::Number: {
        const bool fits = filter.kind == FilterKind::Number ? type == ColumnType::Number
                                                            : type == ColumnType::Time || type == ColumnType::Day;
        if (!fits)
            return fail(Error::Code::BadInput, m_table.name + u": no range of "_qs + filter.column);
        const auto [least, limit] = rangeOf(filter, type);
        return inRange(*column, least, limit);
    }
    case FilterKind::Text:
        break;
    }
    if (*column == u"case_number"_qs)
        return ofCases(filter.texts);
    return *column == u"id"_qs ? numbered(filter.texts) : withAnyOf(*column, filter.texts);
}

/** Of one or two texts: comparing them takes a row less time than looking it up in a list. */
RowFilter::Ids RowFilter::inList(const QString& column, const QStringList& texts)
{
    if (texts.size() == 1 || texts.size() == 2)
        return read({ u"either"_qs, {}, column, {} }, { { u"one", texts.first() }, { u"other", texts.last() } });
    return read({ u"list"_qs, {}, column, {} }, { { u"texts", QJsonArray::fromStringList(texts) } });
}

RowFilter::Ids RowFilter::inRange(const QString& column, const QVariant& least, const QVariant& limit)
{
    return read({ u"range"_qs, {}, column, {} }, { { u"least", least }, { u"limit", limit } });
}

RowFilter::Ids RowFilter::numbered(const QStringList& texts)
{
    OrderArray ids;
    for (const QString& text : texts) {
        if (const std::optional<qint64> id = caseIdOf(text, m_table.entity))
            ids.append(quint32(*id));
    }
    return ids;
}

/** What belongs to the nominations and requests of these numbers. */
RowFilter::Ids RowFilter::ofCases(const QStringList& texts)
{
    OrderArray all;
    for (const QString& text : texts) {
        const std::optional<CaseReference> reference = caseReference(text);
        if (!reference || (reference->entity != Entity::Nomination && reference->entity != Entity::PasscodeRequest))
            continue;
        const bool nomination = reference->entity == Entity::Nomination;
        const Ids ids = inRange(nomination ? u"nomination_id"_qs : u"request_id"_qs, reference->id, reference->id + 1);
        if (!ids)
            return ids;
        all.append(*ids);
    }
    return all;
}

// ---- Texts

RowFilter::Ids RowFilter::withText(const QString& text)
{
    if (const std::optional<CaseReference> reference = caseReference(text.trimmed());
        reference && reference->entity == m_table.entity)
        return OrderArray { quint32(reference->id) };
    return withWords(text);
}

/** All words, somewhere in the text of the row. */
RowFilter::Ids RowFilter::withWords(const QString& text)
{
    if (m_table.search && !m_some) {
        const Result<QList<qint64>> hits = Search(m_database, m_cancel).all(*m_table.search, text);
        if (!hits)
            return tl::unexpected(hits.error());
        return OrderArray(hits->begin(), hits->end());
    }
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    return readTexts(u"search"_qs, [&words](const QString& search) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return search.contains(word); });
    });
}

RowFilter::Ids RowFilter::withAnyOf(const QString& column, const QStringList& folded)
{
    const bool json = m_table.columns.value(column) == ColumnType::Json;
    return readTexts(column, [&folded, json](const QString& text) {
        const QString line = fold(json ? valuesText(text) : text);
        return std::any_of(folded.begin(), folded.end(), [&line](const QString& one) { return line.contains(one); });
    });
}

RowFilter::Ids RowFilter::readTexts(const QString& column, const std::function<bool(const QString&)>& wanted)
{
    const RowScope scope = m_some ? RowScope::Some : RowScope::All;
    Statement texts(m_database, rowSql(m_database.engine(), m_table, { u"texts"_qs, scope, column, {} }),
        Statement::Rows::Streamed);
    if (m_some)
        texts.bind(u"ids", jsonArray(*m_some));
    if (const auto done = texts.exec(); !done)
        return tl::unexpected(done.error());
    OrderArray ids;
    for (qsizetype row = 1; texts.next(); ++row) {
        if (wanted(texts.text(1)))
            ids.append(texts.value(0).toUInt());
        if (m_cancel && row % rowsBetweenLooks == 0 && m_cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, m_table.name);
    }
    if (const auto done = texts.finish(); !done)
        return tl::unexpected(done.error());
    return ids;
}

RowFilter::Ids RowFilter::read(const RowStatement& wanted, NamedValues values)
{
    RowStatement scoped = wanted;
    scoped.scope = m_some ? RowScope::Some : RowScope::All;
    Statement ids(m_database, rowSql(m_database.engine(), m_table, scoped), Statement::Rows::Streamed);
    for (const auto& [name, value] : values)
        ids.bind(name, value);
    if (m_some)
        ids.bind(u"ids", jsonArray(*m_some));
    return readIds(ids, m_cancel);
}

} // namespace padesk
