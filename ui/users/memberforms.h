// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/membercase.h"
#include "models/domain/desk/session.h"
#include "models/domain/recordedit.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/panelform.h"

namespace padesk {

class ConflictBox;

/** Reads fields as the rules of the session's office do. session must outlive it. */
FieldReading readingOf(const Session& session);

/** Somebody new at a site. */
class AddMemberForm final : public PanelForm {
    Q_OBJECT

public:
    /** siteNumber: of the site that is open, else empty and asked for. */
    AddMemberForm(const Session& session, const QString& siteNumber, QWidget* parent);

    /** As far as it is filled in. */
    Command command() const;
    QString siteNumber() const;
    MemberRole role() const;
    /** What the rules say to the role at that site; the reason stands beside the button. */
    void take(const ActionState& state);

private:
    QString m_siteNumber;
};

/** Names, addresses, role, access and expiry of a member; says who was faster. */
class ChangeMemberForm final : public PanelForm {
    Q_OBJECT

public:
    ChangeMemberForm(const Session& session, const Member& member, QWidget* parent);

    /** With the changed fields only. */
    Command command() const;
    qint64 memberId() const { return m_member.id; }
    bool isChanged() const { return !changes().isEmpty(); }
    /** The member as it is now, after a refusal that a value was another one: offers both. */
    void rebase(const Member& now);

protected:
    void retranslate() override;

private:
    QJsonObject values() const;
    QJsonObject changes() const { return m_edit.changes(values()); }

    Member m_member;
    RecordEdit m_edit;
    ConflictBox* m_conflicts;
};

/** The forms with one or two fields. */
PanelForm* linkIbmIdForm(const Session& session, const Member& member, QWidget* parent);
PanelForm* memberDeedForm(const Session& session, MemberDeed deed, const Member& member, QWidget* parent);

QList<FieldChoice> accessChoices(bool withNone = false);

} // namespace padesk
