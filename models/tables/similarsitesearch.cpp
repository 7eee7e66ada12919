// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/similarsitesearch.h"

#include "models/tables/whenfinished.h"

namespace padesk {
namespace {

constexpr int delayMs = 350;
constexpr int shortestStem = 2;
/** Of each question; more would not be told apart by a person either. */
constexpr int mostCandidates = 40;

ColumnFilter containing(const char* column, const QString& text)
{
    ColumnFilter filter;
    filter.column = QString::fromLatin1(column);
    filter.texts = { text };
    return filter;
}

QList<RowQuery> questionsFor(const SiteSketch& sketch)
{
    QList<RowQuery> questions;
    const auto byColumn = [&questions](const char* column, const QString& text) {
        if (text.isEmpty())
            return;
        RowQuery query;
        query.filters = { containing(column, text) };
        questions.append(query);
    };
    const QString stem = companyStem(sketch.company);
    if (stem.size() >= shortestStem) {
        RowQuery query;
        query.text = stem;
        questions.append(query);
    }
    byColumn("site_number", sketch.siteNumber);
    byColumn("postal_code", sketch.postalCode);
    byColumn("tel", sketch.tel);
    return questions;
}

} // namespace

SimilarSiteSearch::SimilarSiteSearch(RowSource<SiteRow>& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &SimilarSiteSearch::ask);
}

void SimilarSiteSearch::look(const SiteSketch& sketch, qint64 except)
{
    if (sketch == m_sketch && except == m_except)
        return;
    m_sketch = sketch;
    m_except = except;
    m_delay.start();
}

void SimilarSiteSearch::ask()
{
    if (m_asked)
        *m_asked = true;
    m_asked = std::make_shared<CancelFlag>(false);
    m_ids.clear();
    const QList<RowQuery> questions = questionsFor(m_sketch);
    m_waiting = static_cast<int>(questions.size());
    if (questions.isEmpty())
        Q_EMIT found({});
    for (const RowQuery& question : questions)
        whenFinished(m_source.order(question, m_asked), this,
            [this, asked = m_asked](const Result<OrderArray>& ids) { collect(asked, ids); });
}

void SimilarSiteSearch::collect(const CancelToken& asked, const Result<OrderArray>& ids)
{
    if (asked != m_asked)
        return;
    if (ids) {
        for (const quint32 id : ids->mid(0, mostCandidates)) {
            if (!m_ids.contains(id) && id != m_except)
                m_ids.append(id);
        }
    }
    if (--m_waiting == 0)
        compare(asked);
}

void SimilarSiteSearch::compare(const CancelToken& asked)
{
    if (m_ids.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    whenFinished(m_source.rows(m_ids), this, [this, asked](const Result<QList<SiteRow>>& rows) {
        if (asked == m_asked && rows)
            Q_EMIT found(similarSites(m_sketch, *rows, most));
    });
}

} // namespace padesk
