// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"
#include "ui/frame/desktarget.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;

namespace padesk {

class Card;
class FactList;
class LinesTable;
class ServiceMatrix;
class TextLabel;
struct MemberCase;

/** 概要: what is registered, what belongs to the contract, and what needs attention. */
class SiteOverview final : public QWidget {
    Q_OBJECT

public:
    explicit SiteOverview(QWidget* parent = nullptr);

    void show(const SiteCase& site);

Q_SIGNALS:
    void memberWanted(qint64 id);
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showContract();
    void showCompany();
    void showContact();
    void showRisks();

    std::optional<SiteCase> m_site;
    Card* m_contract;
    FactList* m_contractFacts;
    Card* m_company;
    FactList* m_companyFacts;
    Card* m_contact;
    FactList* m_contactFacts;
    Card* m_risks;
    FactList* m_riskFacts;
};

/** 申請・依頼: what is open here; Enter goes to the case. */
class SiteCasesTab final : public QWidget {
    Q_OBJECT

public:
    /** now: by the database's clock. */
    explicit SiteCasesTab(std::function<QDateTime()> now, QWidget* parent = nullptr);

    void show(const SiteCase& site);
    LinesTable* lines() const { return m_lines; }

Q_SIGNALS:
    void targetWanted(const padesk::DeskTarget& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QDateTime()> m_now;
    std::optional<SiteCase> m_site;
    QList<DeskTarget> m_targets;
    LinesTable* m_lines;
};

/** 送付物: what was sent and is to be sent, when, by which channel. */
class SiteDocumentsTab final : public QWidget {
    Q_OBJECT

public:
    /** The actions stand under the list. */
    SiteDocumentsTab(QAction* savePdf, QAction* send, QWidget* parent = nullptr);

    void show(const SiteCase& site);
    /** The delivery of the chosen document; 0 when there is none. */
    qint64 currentDelivery() const;
    LinesTable* lines() const { return m_lines; }

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<SiteCase> m_site;
    LinesTable* m_lines;
    TextLabel* m_note;
};

/** 利用できるサービス: the guide's matrix for the site or one of its people, and what it rests on. */
class SiteServicesTab final : public QWidget {
    Q_OBJECT

public:
    explicit SiteServicesTab(QWidget* parent = nullptr);

    void show(const SiteCase& site);
    /** Of the person that was asked for. */
    void showPerson(const MemberCase& person);
    ServiceMatrix* matrix() const { return m_matrix; }

Q_SIGNALS:
    /** Somebody is chosen: his cells are wanted. */
    void personWanted(qint64 id);
    void overviewWanted();
    void snsWanted();
    void memberWanted(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void showCells();
    void showEvidence();
    void retranslate();

    std::optional<SiteCase> m_site;
    std::optional<Member> m_person;
    QList<ServiceAccess> m_cells;
    Card* m_card;
    TextLabel* m_whoLabel;
    QComboBox* m_who;
    ServiceMatrix* m_matrix;
    QList<TextLabel*> m_legend;
    Card* m_evidenceCard;
    FactList* m_evidence;
};

} // namespace padesk
