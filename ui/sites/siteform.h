// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/session.h"
#include "models/domain/desk/sitecase.h"
#include "models/domain/recordedit.h"
#include "models/tables/similarsitesearch.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace padesk {

class Banner;
class Card;
class ConflictBox;
class FieldSet;
class IconLabel;
class KeyButton;
class PageHeader;
class PostalFill;
class SimilarSitesCard;
class TextLabel;

/**
 * Registers a site, or edits one: the fields that its contract has, each read as it is left, the address from the
 * postal code, sites that may be the same one beside it. Ctrl+S hands in; what was typed survives every refusal.
 */
class SiteForm final : public QWidget {
    Q_OBJECT

public:
    /** Both must outlive the form. */
    SiteForm(const Session& session, RowSource<SiteRow>& sites, QWidget* parent = nullptr);

    /** Empty, for a new site. */
    void beginNew();
    void beginEdit(const SiteCase& site);
    bool isNew() const { return m_siteId == 0; }
    qint64 siteId() const { return m_siteId; }
    FieldSet& fields() { return *m_fields; }
    SimilarSiteSearch& search() { return m_search; }
    /** Something was typed that is not handed in. */
    bool isEdited() const { return m_edited; }

    void setBusy(bool busy);
    void setProblem(const QString& sentence);
    void showRefusal(const Refusal& refusal);
    /** Somebody was faster: both values are offered. */
    void rebase(const SiteCase& now);
    void focusFirst();

Q_SIGNALS:
    /** All fields can be read; hand this in. */
    void submitted(const padesk::Command& command);
    void cancelled();
    /** A site that may be the same one. */
    void siteWanted(qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFields();
    void makeFoot(QVBoxLayout* rows);
    TextLabel* addSection(QGridLayout* grid, int row);
    Contract contract() const;
    void fitContract();
    void edited(const QString& key);
    void left(const QString& key);
    void lookForSimilar();
    void warnAboutNumbers();
    QJsonObject values() const;
    void submit();
    void showProblem();
    void retranslate();
    void spaceOut();

    const Session& m_session;
    SimilarSiteSearch m_search;
    FieldSet* m_fields;
    PostalFill* m_postal = nullptr;
    PageHeader* m_header;
    QScrollArea* m_area;
    Card* m_card;
    QGridLayout* m_grid = nullptr;
    QList<TextLabel*> m_sections;
    Banner* m_sameNumber;
    TextLabel* m_documents;
    ConflictBox* m_conflicts;
    SimilarSitesCard* m_similar;
    QWidget* m_side;
    IconLabel* m_sign;
    TextLabel* m_problem;
    KeyButton* m_cancel;
    KeyButton* m_submit;
    RecordEdit m_edit;
    qint64 m_siteId = 0;
    QString m_siteNumber;
    QString m_said;
    bool m_busy = false;
    bool m_edited = false;
};

} // namespace padesk
