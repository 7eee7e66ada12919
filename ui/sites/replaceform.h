// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/personrows.h"
#include "models/domain/desk/session.h"
#include "models/domain/desk/sitecase.h"
#include "ui/widgets/panelform.h"

namespace padesk {

class Stepper;

/**
 * Replaces the site contact in three steps of one form, one command at the end (F13): who takes over, by what evidence,
 * and what becomes of the present one.
 */
class ReplaceForm final : public PanelForm {
    Q_OBJECT

public:
    ReplaceForm(const Session& session, const SiteCase& site, QWidget* parent);

    /** Members of the site who could take over. */
    void setCandidates(const QList<MemberRow>& rows);
    Command command() const;
    int step() const { return m_step; }
    /** The step that has the field of the refusal. */
    void showRefusalAtStep(const Refusal& refusal);

Q_SIGNALS:
    /** The third step is filled in. */
    void ready();

protected:
    void retranslate() override;

private:
    void showStep(int step);
    void advance();
    bool takesMember() const;
    QString successorName() const;
    QList<FieldChoice> candidateChoices() const;

    Site m_site;
    QString m_oldName;
    QList<MemberRow> m_candidates;
    Stepper* m_stepper;
    int m_step = 0;
};

} // namespace padesk
