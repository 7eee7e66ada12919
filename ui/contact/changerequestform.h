// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/session.h"
#include "models/domain/desk/sitecase.h"
#include "ui/widgets/panelform.h"

namespace padesk {

/**
 * What a site contact wants changed in the registration: the office checks it against the contract and applies it
 * (F11). The fields hold what is on file; only what differs is asked for.
 */
class ChangeRequestForm final : public PanelForm {
    Q_OBJECT

public:
    ChangeRequestForm(const Session& session, const SiteCase& site, QWidget* parent);

    /** With the changed fields only. */
    Command command() const;
    bool isChanged() const { return !changes().isEmpty(); }
    qint64 siteId() const { return m_site.site.id; }

private:
    QJsonObject changes() const;

    SiteCase m_site;
};

} // namespace padesk
