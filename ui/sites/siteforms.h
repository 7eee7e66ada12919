// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/session.h"
#include "models/domain/desk/sitecase.h"
#include "ui/widgets/panelform.h"

namespace padesk {

/** What is done to a site beside an edit. */
enum class SiteDeed { Suspend, Resume, Close, SetSns, FirstOrder, SendDocument };

/** The form of that deed; command(form) is what it hands in. */
class SiteDeedForm final : public PanelForm {
    Q_OBJECT

public:
    SiteDeedForm(const Session& session, SiteDeed deed, const Site& site, QWidget* parent);

    SiteDeed deed() const { return m_deed; }
    Command command() const;
    /** Whether what is handed in can't be taken back, so that it is asked again. */
    bool isFinal() const { return m_deed == SiteDeed::Close; }
    /** For the banner. */
    QString doneText() const;

private:
    SiteDeed m_deed;
    Site m_site;
};

/** The command as far as it is known before the form; for availability(). */
Command siteDraft(SiteDeed deed, const Site& site);

} // namespace padesk
