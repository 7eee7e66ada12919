// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/membersview.h"

#include "models/tables/membertablemodel.h"
#include "models/tables/whenfinished.h"
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
#include <QTimer>

#include <algorithm>

namespace padesk {
namespace {

constexpr int sideWidth = 348;
constexpr int widestSide = 440;
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
    fitSide(0);
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

void MembersView::fitSide(int least)
{
    const int usual = em(sideWidth, font());
    m_side->setFixedWidth(std::clamp(m_card->neededWidth(), std::max(usual, least), em(widestSide, font())));
}

void MembersView::showCurrent()
{
    const qint64 id = m_area->currentId();
    if (m_case && m_case->member.id == id)
        return;
    // What was typed stays, whatever row is current; the form says whom it is about.
    if (m_form && !m_form->isEdited() && !m_form->isBusy())
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
    m_isReading = true;
    whenFinished(m_ports.cases.member(id), this, [this, reading](const Result<MemberCase>& one) {
        if (reading != m_reading)
            return;
        m_isReading = false;
        if (!one) {
            m_card->clear();
            Q_EMIT settled();
            return;
        }
        m_case = *one;
        if (m_area->selectedCount() > 1)
            return showMany();
        m_card->show(*one);
        // New lines count once they are shown, which is after this turn.
        QTimer::singleShot(0, this, [this] { fitSide(m_side->width()); });
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
    return m_model->isBusy() || m_submission.isBusy() || m_isReading;
}

void MembersView::focusFirst()
{
    m_area->table()->setFocus(Qt::OtherFocusReason);
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
        fitSide(0);
    QWidget::changeEvent(event);
}

} // namespace padesk
