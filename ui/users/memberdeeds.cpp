// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/whenfinished.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/refusaltext.h"
#include "ui/users/bulkmembers.h"
#include "ui/users/membercard.h"
#include "ui/users/memberforms.h"
#include "ui/users/membersview.h"

#include <QAction>
#include <QStackedWidget>

// What is done to the members of the view: the forms in place of the card, for one and for several.

namespace padesk {
namespace {

const QString siteNumberKey = QStringLiteral("site_number");

} // namespace

void MembersView::openForm(PanelForm* form)
{
    closeForm();
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, [this] {
        whenFormMayGo([this] {
            closeForm();
            focusFirst();
        });
    });
    form->focusFirst();
    Q_EMIT formChanged();
}

void MembersView::closeForm()
{
    if (!m_form)
        return;
    m_side->setCurrentWidget(m_card);
    m_side->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    Q_EMIT formChanged();
}

void MembersView::whenFormMayGo(const std::function<void()>& act)
{
    if (m_form && m_form->isEdited())
        ConfirmDialog::askDiscard(m_form, act);
    else
        act();
}

void MembersView::addMember()
{
    whenFormMayGo([this] { openAdd(); });
}

void MembersView::open(Deed deed)
{
    const bool many = m_area->selectedCount() > 1;
    if (!m_case || (!many && !m_actions.at(deed)->isEnabled()))
        return;
    whenFormMayGo([this, deed, many] { openFor(deed, many); });
}

void MembersView::openFor(Deed deed, bool many)
{
    if (deed == Change)
        return openChange();
    if (deed == LinkId)
        return openLink();
    const MemberDeed what = deed == Suspend ? MemberDeed::Suspend
        : deed == Resume                    ? MemberDeed::Resume
                                            : MemberDeed::End;
    if (!many)
        return openDeed(what);
    whenFinished(m_ports.members.rows(m_area->selectedIds(BulkMembersForm::most)), this,
        [this, what](const Result<QList<MemberRow>>& rows) {
            if (rows)
                openBulk(what, *rows);
        });
}

void MembersView::openAdd()
{
    auto* form = new AddMemberForm(m_ports.session, m_siteNumber, m_side);
    if (m_siteNumber.isEmpty() && m_case)
        form->fields().setTyped(siteNumberKey, m_case->site.siteNumber);
    openForm(form);
    connect(&form->fields(), &FieldSet::edited, form, [this, form](const QString& key) {
        if (key == QLatin1String("role") || key == siteNumberKey)
            askAdd(form);
    });
    connect(form, &PanelForm::confirmed, this,
        [this, form] { submitForm(form, form->command(), tr("Added to site %1.").arg(form->siteNumber())); });
    askAdd(form);
}

/** Asks for the role alone, so that a full site is known before anything else is typed. */
void MembersView::askAdd(AddMemberForm* form)
{
    if (form->siteNumber().isEmpty())
        return form->setObstacle({});
    const Command draft = newCommand(QStringLiteral("member.add"),
        { { siteNumberKey, form->siteNumber() }, { QStringLiteral("role"), enumText(form->role()) } });
    const int asking = ++m_askingAdd;
    whenFinished(
        m_ports.commands.availability({ draft }), form, [this, form, asking](const Result<QList<ActionState>>& states) {
            if (asking == m_askingAdd && states && !states->isEmpty())
                form->take(states->first());
        });
}

void MembersView::openChange()
{
    auto* form = new ChangeMemberForm(m_ports.session, m_case->member, m_side);
    openForm(form);
    connect(form, &PanelForm::confirmed, this, [this, form] { submitChange(form); });
}

void MembersView::submitChange(ChangeMemberForm* form)
{
    if (!form->isChanged())
        return form->setProblem(tr("Nothing is changed yet."));
    const qint64 id = form->memberId();
    m_submission.submit({ form->command() }, [this, form, id](const QList<CommandResult>& results) {
        if (form != m_form)
            return;
        if (results.first().applied) {
            closeForm();
            focusFirst();
            Q_EMIT noticed({ NoticeKind::Success, tr("Saved"), tr("The change counts from now on."), {}, {} });
            return;
        }
        form->showRefusal(results.first().refusal);
        if (results.first().refusal.code != QLatin1String(refusal::fieldChanged))
            return;
        whenFinished(m_ports.cases.member(id), form, [form](const Result<MemberCase>& now) {
            if (now)
                form->rebase(now->member);
        });
    });
}

void MembersView::openLink()
{
    auto* form = linkIbmIdForm(m_ports.session, m_case->member, m_side);
    openForm(form);
    connect(form, &PanelForm::confirmed, this, [this, form, member = m_case->member] {
        const QJsonObject payload { { QStringLiteral("new_ibm_id"),
            form->fields().value(QStringLiteral("new_ibm_id")) } };
        submitForm(form, draft::onMember("member.link_ibm_id", member.id, member.rowVersion, payload),
            tr("The new IBM ID is linked."));
    });
}

void MembersView::openDeed(MemberDeed deed)
{
    const Member member = m_case->member;
    auto* form = memberDeedForm(m_ports.session, deed, member, m_side);
    openForm(form);
    const QString done = deed == MemberDeed::Suspend ? tr("%1 is suspended.")
        : deed == MemberDeed::Resume                 ? tr("%1 can sign in again.")
                                                     : tr("%1 has ended.");
    connect(form, &PanelForm::confirmed, this, [this, form, deed, member, done] {
        const auto act = [this, form, deed, member, done] {
            const QString reason = form->fields().value(QStringLiteral("reason"));
            submitForm(form, draft::deed(deed, member.id, member.rowVersion, reason), done.arg(memberName(member)));
        };
        if (deed == MemberDeed::End)
            confirmEnd(memberName(member), 1, act);
        else
            act();
    });
}

void MembersView::submitForm(PanelForm* form, const Command& command, const QString& done)
{
    m_submission.submit({ command }, [this, form, done](const QList<CommandResult>& results) {
        if (form != m_form)
            return;
        if (!results.first().applied)
            return form->showRefusal(results.first().refusal);
        closeForm();
        focusFirst();
        Q_EMIT noticed({ NoticeKind::Success, done, {}, {}, {} });
    });
}

void MembersView::confirmEnd(const QString& who, int count, const std::function<void()>& act)
{
    ConfirmWords words;
    words.heading = count == 1 ? tr("End the membership of %1?").arg(who) : tr("End %n membership(s)?", nullptr, count);
    words.consequence
        = tr("Access is gone at once and can't be taken up again; somebody who comes back is added anew.");
    words.verb = tr("End %n membership(s)", nullptr, count);
    ConfirmDialog::ask(words, m_form, act);
}

// ---- Several ---------------------------------------------------------------------------------------------------

void MembersView::openBulk(MemberDeed deed, const QList<MemberRow>& rows)
{
    auto* form = new BulkMembersForm(m_ports.session, deed, rows, m_side);
    openForm(form);
    connect(form, &PanelForm::confirmed, this, [this, form] {
        if (form->isDone()) {
            closeForm();
            focusFirst();
        } else if (form->deed() == MemberDeed::End) {
            confirmEnd({}, form->count(), [this, form] { submitBulk(form); });
        } else {
            submitBulk(form);
        }
    });
    form->setObstacle(tr("Being checked…"));
    whenFinished(m_ports.commands.availability(form->drafts()), form, [form](const Result<QList<ActionState>>& states) {
        if (states)
            form->take(*states);
    });
}

void MembersView::submitBulk(BulkMembersForm* form)
{
    m_submission.submit(form->commands(), [this, form](const QList<CommandResult>& results) {
        if (form == m_form)
            form->takeResults(results);
    });
}

} // namespace padesk
