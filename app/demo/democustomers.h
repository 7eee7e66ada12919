// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoinventor.h"
#include "app/demo/demostage.h"

namespace padesk {

/** How many rows, and which of them come when. */
struct DemoSize {
    qint64 sites = 2000;
    /** Members, site contacts included. */
    qint64 members = 8000;

    /** The first sites come in month by month, with letters; the others are there from the beginning. */
    qint64 newcomers() const;
    /** Cases beyond those of the newcomers; each has a site of its own, behind the newcomers. */
    qint64 stories() const;
};

/** Brings sites and their people in by import.rows, a thousand rows at a time. */
class DemoCustomers {
public:
    DemoCustomers(DemoStage& stage, quint32 seed, DemoSize size, QDate begin, QDate today);

    /** The day the office got to know the site. */
    QDate registeredOn(qint64 index) const;
    DemoSite site(qint64 index) const { return m_inventor.site(index, registeredOn(index)); }
    /** A site number that nobody has, from 0 on. */
    QString unusedNumber(int nth) const { return m_inventor.site(m_size.sites + nth, m_begin).number; }
    const DemoInventor& inventor() const { return m_inventor; }
    /** Secondaries and users of the site besides its contact, and how many of them are secondaries. */
    int colleagues(qint64 index) const;
    int secondaries(qint64 index) const;

    /** What is there from the beginning; progress gets rows done and all rows, false stops. */
    Result<void> importOld(const std::function<bool(qint64, qint64)>& progress);
    /** Puts the newcomers of the twelve months into the diary. */
    void planNewcomers();

private:
    void sendSites(qint64 first, qint64 last, bool withDocuments);
    void sendMembers(qint64 first, qint64 last);
    void sendRows(const QString& list, const QJsonArray& rows, bool withDocuments);
    QJsonObject memberRow(const DemoSite& site, int person) const;
    qint64 colleaguesBefore(qint64 index) const;

    DemoStage& m_stage;
    DemoInventor m_inventor;
    quint32 m_seed;
    DemoSize m_size;
    QDate m_begin;
    QDate m_today;
};

} // namespace padesk
