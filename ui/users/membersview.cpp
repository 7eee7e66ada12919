// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/membersview.h"

#include "models/tables/membertablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/frame/tablearea.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/users/bulkmembers.h"
#include "ui/users/directorylook.h"
#include "ui/users/membercard.h"
#include "ui/users/memberforms.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace padesk {
namespace {

constexpr int sideWidth = 348;
const QString siteNumberKey = QStringLiteral("site_number");
const QString companyKey = QStringLiteral("company");

TableSetup tableSetup(MembersView::Scope scope, const DirectoryPorts& ports)
{
    TableSetup setup;
    setup.stretching = scope == MembersView::Scope::AllSites ? companyKey : QStringLiteral("email");
    setup.required = { siteNumberKey, QStringLiteral("state") };
    setup.leaving = { QStringLiteral("passcode_state"), QStringLiteral("tool_level"), QStringLiteral("expires_on"),
        QStringLiteral("last_signed_in_on"), QStringLiteral("email") };
    setup.hidden = { QStringLiteral("name_kana"), QStringLiteral("ibm_id"), QStringLiteral("department"),
        QStringLiteral("tel") };
    if (scope == MembersView::Scope::OneSite) {
        setup.required = { QStringLiteral("name"), QStringLiteral("state") };
        setup.hidden << siteNumberKey << companyKey;
        setup.leaving.removeLast();
    }
    setup.lookOf = [now = ports.now](const QModelIndex& index) { return memberCellLook(index, now()); };
    setup.emptyWords = [](const RowQuery&) -> TableWords {
        return { MembersView::tr("Nobody here"), MembersView::tr("Users show up when they are added or approved."),
            MembersView::tr("Add a user…") };
    };
    setup.name = [] { return MembersView::tr("Users"); };
    return setup;
}

} // namespace

MembersView::MembersView(const DirectoryPorts& ports, Scope scope, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_scope(scope)
    , m_submission(ports.commands, this)
    , m_model(new MemberTableModel(ports.members, ports.now, this))
{
    makeActions();
    m_area = new TableArea(*m_model, tableSetup(scope, ports), this);
    m_side = new QStackedWidget(this);
    m_card = new MemberCard(m_actions, m_side);
    m_side->addWidget(m_card);
    m_side->setFixedWidth(em(sideWidth, font()));
    auto* parts = new QHBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_area, 1);
    parts->addWidget(m_side);
    setFocusProxy(m_area);
    connect(m_area, &TableArea::currentIdChanged, this, &MembersView::showCurrent);
    connect(m_area, &TableArea::selectionChanged, this, &MembersView::showMany);
    connect(m_area, &TableArea::statusChanged, this, &MembersView::statusChanged);
    connect(m_area, &TableArea::actionWanted, this, &MembersView::addMember);
    connect(m_area, &TableArea::activated, this, [this] { open(Change); });
    connect(m_card, &MemberCard::targetWanted, this, &MembersView::targetWanted);
    connect(&m_submission, &Submission::noticed, this, &MembersView::noticed);
    connect(&m_submission, &Submission::busyChanged, this, [this](bool busy) {
        if (m_form)
            m_form->setBusy(busy);
    });
    connect(&m_submission, &Submission::waitingLong, this, [this] {
        if (m_form)
            m_form->setProblem(tr("Handed in; waiting for it to be applied."));
    });
    connect(&m_submission, &Submission::applied, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    retranslate();
}

// ---- Actions ---------------------------------------------------------------------------------------------------

void MembersView::makeActions()
{
    struct Known {
        QKeySequence key;
        const char* icon;
    };
    const Known known[DeedCount] { { Qt::Key_E, "settings" }, { Qt::Key_L, "user" }, { Qt::Key_S, "lock" },
        { Qt::Key_U, "play" }, { Qt::Key_Delete, "x-circle" } };
    for (int deed = 0; deed < DeedCount; ++deed) {
        auto* action = new QAction(this);
        action->setShortcut(known[deed].key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setData(QString::fromLatin1(known[deed].icon));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, deed] { open(static_cast<Deed>(deed)); });
        m_actions.append(action);
        addAction(action);
    }
    m_add = new QAction(this);
    // On the page of a site the key is the page's, so that it is there on each of its tabs.
    if (m_scope == Scope::AllSites)
        m_add->setShortcut(Qt::Key_N);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_add->setData(QStringLiteral("plus"));
    connect(m_add, &QAction::triggered, this, &MembersView::addMember);
    addAction(m_add);
}

QList<QAction*> MembersView::memberActions() const
{
    return m_scope == Scope::AllSites ? QList<QAction*> { m_add } + m_actions : m_actions;
}

// ---- The one that is chosen ------------------------------------------------------------------------------------

void MembersView::setSite(const Site& site)
{
    m_siteNumber = site.siteNumber;
    m_area->setSite(site.id);
}

void MembersView::showCurrent()
{
    const qint64 id = m_area->currentId();
    if (m_case && m_case->member.id == id)
        return;
    // Who is to be added has nothing to do with the row.
    if (!qobject_cast<AddMemberForm*>(m_form))
        closeForm();
    m_case.reset();
    takeStates({});
    if (id == 0) {
        m_card->clear();
        Q_EMIT settled();
        return;
    }
    readCase(id);
}

/** What can be done with several is said for each of them by the form. */
void MembersView::showMany()
{
    const qint64 count = m_area->selectedCount();
    if (count <= 1) {
        if (m_case)
            m_card->show(*m_case);
        if (std::exchange(m_many, false) && m_case)
            askRules();
        return;
    }
    m_many = true;
    ++m_asking;
    m_card->showMany(count);
    for (int deed = 0; deed < DeedCount; ++deed) {
        const bool together = deed == Suspend || deed == Resume || deed == End;
        const QString why = together ? QString() : tr("This is done one person at a time.");
        m_actions.at(deed)->setEnabled(together);
        m_actions.at(deed)->setStatusTip(why);
    }
    const bool tooMany = count > BulkMembersForm::most;
    //: %1: the most people at once
    m_card->setReasons(
        tooMany ? QStringList { tr("The first %1 of them at once.").arg(BulkMembersForm::most) } : QStringList {});
}

void MembersView::readCase(qint64 id)
{
    const int reading = ++m_reading;
    whenFinished(m_ports.cases.member(id), this, [this, reading](const Result<MemberCase>& one) {
        if (reading != m_reading)
            return;
        if (!one) {
            m_card->clear();
            Q_EMIT settled();
            return;
        }
        m_case = *one;
        if (m_area->selectedCount() > 1)
            return showMany();
        m_card->show(*one);
        askRules();
    });
}

void MembersView::askRules()
{
    const Member& member = m_case->member;
    const QList<Command> drafts { draft::onMember("member.change", member.id, member.rowVersion),
        draft::onMember("member.link_ibm_id", member.id, member.rowVersion),
        draft::deed(MemberDeed::Suspend, member.id, member.rowVersion),
        draft::deed(MemberDeed::Resume, member.id, member.rowVersion),
        draft::deed(MemberDeed::End, member.id, member.rowVersion) };
    const int asking = ++m_asking;
    whenFinished(m_ports.commands.availability(drafts), this, [this, asking](const Result<QList<ActionState>>& states) {
        if (asking != m_asking)
            return;
        takeStates(states.value_or(QList<ActionState>()));
        Q_EMIT settled();
    });
}

/** Resume shows instead of suspend, where that is the one that can be done. */
void MembersView::takeStates(const QList<ActionState>& states)
{
    QStringList reasons;
    for (int deed = 0; deed < DeedCount; ++deed) {
        const ActionState state = states.value(deed);
        const bool on = deed < states.size() && state.isEnabled();
        const QString why = on || deed >= states.size() ? QString() : refusalSentence(state.refusal);
        m_actions.at(deed)->setEnabled(on);
        m_actions.at(deed)->setStatusTip(why);
        m_actions.at(deed)->setToolTip(why);
        const bool expected = deed == Suspend || deed == Resume;
        if (!why.isEmpty() && !expected)
            reasons.append(why);
    }
    reasons.removeDuplicates();
    m_card->setReasons(reasons);
}

void MembersView::refresh()
{
    m_area->refresh();
    if (m_case)
        readCase(m_case->member.id);
}

void MembersView::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
    if (m_case && !m_submission.isBusy())
        readCase(m_case->member.id);
}

bool MembersView::isBusy() const
{
    return m_model->isBusy() || m_submission.isBusy();
}

void MembersView::focusFirst()
{
    m_area->table()->setFocus(Qt::OtherFocusReason);
}

// ---- Forms -----------------------------------------------------------------------------------------------------

void MembersView::openForm(PanelForm* form)
{
    closeForm();
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, [this] {
        closeForm();
        focusFirst();
    });
    form->focusFirst();
}

void MembersView::closeForm()
{
    if (!m_form)
        return;
    m_side->setCurrentWidget(m_card);
    m_side->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
}

void MembersView::addMember()
{
    // What is typed into a form is not thrown away by a key.
    if (m_form)
        m_form->focusFirst();
    else
        openAdd();
}

void MembersView::open(Deed deed)
{
    const bool many = m_area->selectedCount() > 1;
    if (m_form || !m_case || (!many && !m_actions.at(deed)->isEnabled()))
        return;
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
    const qint64 id = m_case->member.id;
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

// ---- Words -----------------------------------------------------------------------------------------------------

void MembersView::retranslate()
{
    m_add->setText(tr("&Add User…"));
    m_actions.at(Change)->setText(tr("&Change…"));
    m_actions.at(LinkId)->setText(tr("New &IBM ID…"));
    m_actions.at(Suspend)->setText(tr("&Suspend…"));
    m_actions.at(Resume)->setText(tr("&Resume…"));
    m_actions.at(End)->setText(tr("&End…"));
    if (m_case)
        askRules();
}

void MembersView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_side)
        m_side->setFixedWidth(em(sideWidth, font()));
    QWidget::changeEvent(event);
}

} // namespace padesk
