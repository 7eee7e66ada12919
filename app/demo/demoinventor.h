// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "models/domain/contract.h"

#include <QDate>
#include <QJsonObject>

namespace padesk {

struct DemoPerson {
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QString familyRoman;
    QString givenRoman;

    /** taro.yamada@domain */
    QString email(const QString& domain) const;
};

/** An invented customer at a real postal address. */
struct DemoSite {
    qint64 index = 0;
    QString number;
    Contract contract = Contract::Pa;
    QString company;
    QString companyKana;
    QString department;
    QString postalCode;
    QString address;
    QString tel;
    QString fax; ///< may be empty
    QString domain;
    DemoPerson contact;
    QString email; ///< of the contact; may be empty (F26)
    QJsonObject row; ///< of the site list (ARCHITECTURE.md 8.1)
};

/**
 * Invents customers: number n is the same whenever it is asked for, so nothing has to be remembered. Company names are
 * made of words that no company joins so, telephone numbers begin with an exchange that is never given out, and
 * addresses end in example.jp.
 */
class DemoInventor {
public:
    /** today: the last day of the history, on which S&S is measured. */
    DemoInventor(quint64 seed, QDate today);

    /** registered: the day on which the office gets to know the site; the contract is a little older, or much. */
    DemoSite site(qint64 index, QDate registered) const;
    /** Somebody else of the site, from 0 on; e-mail addresses differ within a site. */
    DemoPerson colleague(qint64 site, int person) const;
    QString colleagueEmail(const DemoSite& site, int person) const;
    static DemoPerson person(DemoRandom& random);

private:
    QString siteNumber(qint64 index) const;
    void addContract(DemoSite& site, DemoRandom& random, QDate registered) const;
    void addSns(QJsonObject& row, DemoRandom& random) const;

    quint64 m_seed;
    QDate m_today;
};

} // namespace padesk
