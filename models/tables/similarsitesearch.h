// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowsource.h"
#include "models/domain/desk/similarsites.h"

#include <QObject>
#include <QTimer>

namespace padesk {

/** Looks for sites like the one that is being typed, a moment after the last key; the latest question wins. */
class SimilarSiteSearch final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 4;

    /** source must outlive the search. */
    SimilarSiteSearch(RowSource<SiteRow>& source, QObject* parent);

    /** except: the site that is being edited; 0 for a new one. */
    void look(const SiteSketch& sketch, qint64 except = 0);
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

Q_SIGNALS:
    void found(const QList<padesk::SimilarSite>& sites);

private:
    void ask();
    void collect(const CancelToken& asked, const Result<OrderArray>& ids);
    void compare(const CancelToken& asked);

    RowSource<SiteRow>& m_source;
    QTimer m_delay;
    SiteSketch m_sketch;
    qint64 m_except = 0;
    CancelToken m_asked;
    int m_waiting = 0;
    OrderArray m_ids;
};

} // namespace padesk
