// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/celltext.h"
#include "models/tables/changerequesttablemodel.h"
#include "models/tables/nominationtablemodel.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/bulkview.h"
#include "ui/approvals/changeview.h"
#include "ui/approvals/nominationview.h"
#include "ui/frame/tablearea.h"
#include "ui/style/theme.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

// What stands under the tables of the approvals page, and what the window asks of the page.
namespace padesk {
namespace {

/** Head, filter row and three rows. */
constexpr int leastTable = 144;

} // namespace

// ---- Case ------------------------------------------------------------------------------------------------------

void ApprovalsPage::showCase()
{
    if (!showsChanges() && m_nominations->selectedCount() > 1)
        return showBulk();
    m_bulk->show({}, 0);
    const qint64 id = area()->currentId();
    const int row = area()->table()->currentRow();
    const int rows = area()->model().rowCount();
    if (showsChanges()) {
        m_cases->setCurrentWidget(m_change);
        m_nomination->show(0);
        if (m_change->shownId() != id)
            m_change->show(id);
        m_change->setPosition(row + 1, rows);
    } else {
        m_cases->setCurrentWidget(m_nomination);
        m_change->show(0);
        if (m_nomination->shownId() != id)
            m_nomination->show(id);
        m_nomination->setPosition(row + 1, rows);
    }
    m_cases->setVisible(id != 0);
    enableActions();
    fitCase();
}

void ApprovalsPage::showBulk()
{
    m_nomination->show(0);
    m_change->show(0);
    m_cases->setCurrentWidget(m_bulk);
    m_cases->show();
    m_bulk->show(m_nominations->selectedIds(BulkPanel::most), m_nominations->selectedCount());
    enableActions();
}

/** The menu names only what the case in sight can do; keys of the others rest. */
void ApprovalsPage::enableActions()
{
    const auto showAll = [](const QList<QAction*>& actions, bool on) {
        for (QAction* action : actions)
            action->setVisible(on);
    };
    showAll(m_nomination->caseActions(), m_cases->currentWidget() == m_nomination);
    showAll(m_change->caseActions(), m_cases->currentWidget() == m_change);
    showAll(m_bulk->caseActions(), m_cases->currentWidget() == m_bulk);
}

void ApprovalsPage::stepCase(int step)
{
    area()->selectRow(area()->table()->currentRow() + step);
}

/** The decided row stays until the next refresh; the work goes on with the next one. */
void ApprovalsPage::afterDecision(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable)
{
    if (undoable) {
        m_lastDecided = id;
        const QString leaves = celltext::time(noticeLeaves, m_ports.now());
        m_nomination->setUndoKey(false);
        m_undo->announce(what, tr("Notice leaves: %1").arg(leaves));
    } else {
        Q_EMIT noticed({ NoticeKind::Success, what, {}, {}, {} });
    }
    if (m_nominations->currentId() == id)
        stepCase(1);
}

void ApprovalsPage::undo()
{
    if (m_lastDecided != 0) {
        m_undo->dismiss();
        m_nomination->setUndoKey(true);
        m_nomination->undoOf(std::exchange(m_lastDecided, 0));
    } else if (m_nomination->canUndo()) {
        m_nomination->undoShown();
    }
}

// ---- Paper -----------------------------------------------------------------------------------------------------

void ApprovalsPage::createNew()
{
    m_form->setKind(showsChanges() ? PaperForm::Kind::RegistrationChange : PaperForm::Kind::Nomination);
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void ApprovalsPage::closeForm()
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_stack->setCurrentIndex(0);
    focusFirst();
}

void ApprovalsPage::afterPaper(PaperForm::Kind kind, const QString& number)
{
    closeForm();
    DeskTarget target { kind == PaperForm::Kind::PasscodeRequest ? PageId::Passcodes : PageId::Approvals, {},
        number.section(u'-', 1).toLongLong(), {}, {} };
    if (kind != PaperForm::Kind::PasscodeRequest)
        target.queue = kind == PaperForm::Kind::Nomination ? QStringLiteral("all") : QStringLiteral("changes");
    Q_EMIT noticed({ NoticeKind::Success, tr("%1 registered").arg(number), {}, tr("Open"), [this, target] {
                        if (target.page == id())
                            open(target);
                        else
                            Q_EMIT targetWanted(target);
                    } });
}

// ---- Page ------------------------------------------------------------------------------------------------------

void ApprovalsPage::refresh()
{
    area()->refresh();
    readCounts();
    if (showsChanges())
        m_change->refresh();
    else
        m_nomination->refresh();
}

void ApprovalsPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_nominationModel->applyChanges(changes);
    m_changeModel->applyChanges(changes);
    m_nominationCounter->readSoon();
    m_changeCounter->readSoon();
    const std::optional<NominationCase>& shown = m_nomination->nomination();
    const bool touches = std::any_of(changes.begin(), changes.end(), [&shown](const ChangeNotice& change) {
        if (!shown)
            return false;
        const bool small = change.entity == Entity::Claim || change.entity == Entity::Note;
        return small || (change.entity == Entity::Nomination && change.entityId == shown->nomination.id)
            || (shown->site && change.siteId == shown->site->id);
    });
    if (touches)
        m_nomination->refresh();
    if (m_change->shownId() != 0)
        m_change->refresh();
}

bool ApprovalsPage::isBusy() const
{
    return area()->model().isBusy() || area()->model().isFetching() || m_nomination->isReading()
        || m_submission.isBusy() || m_nominationCounter->isReading() || m_changeCounter->isReading();
}

void ApprovalsPage::setRowHeight(RowHeight height)
{
    m_nominations->setRowHeight(height);
    m_changes->setRowHeight(height);
}

void ApprovalsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusFirst();
    else
        area()->table()->setFocus(Qt::OtherFocusReason);
}

void ApprovalsPage::focusFilter()
{
    closeForm();
    area()->table()->focusFilters();
}

QString ApprovalsPage::statusText() const
{
    return area()->countText();
}

void ApprovalsPage::reportSettled()
{
    showCase();
    if (!area()->model().isBusy() && !m_nomination->isReading())
        Q_EMIT settled();
}

/** As high as its content, while the table keeps a third (VISUAL.md 4); where somebody dragged it, it stays. */
void ApprovalsPage::fitCase()
{
    if (m_splitByHand || !m_cases->isVisibleTo(this) || m_splitter->height() <= 0)
        return;
    const int whole = m_splitter->height();
    const QWidget* shown = m_cases->currentWidget();
    const int wanted = shown == m_nomination ? m_nomination->wantedHeight()
        : shown == m_change                  ? m_change->wantedHeight()
                                             : whole / 2;
    const int most = whole - std::max(em(leastTable, font()), whole / 3);
    m_splitter->setSizes({ whole - std::min(wanted, most), std::min(wanted, most) });
}

void ApprovalsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitCase();
}

QByteArray ApprovalsPage::saveLayout() const
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonObject json { { QStringLiteral("nominations"), text(m_nominations->saveLayout()) },
        { QStringLiteral("changes"), text(m_changes->saveLayout()) }, { QStringLiteral("queue"), queue() } };
    if (m_splitByHand)
        json.insert(QStringLiteral("split"), text(m_splitter->saveState()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ApprovalsPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    const auto bytes = [&json](const char* name) {
        return QByteArray::fromBase64(json.value(QLatin1String(name)).toString().toLatin1());
    };
    m_nominations->restoreLayout(bytes("nominations"));
    m_changes->restoreLayout(bytes("changes"));
    m_splitByHand = m_splitter->restoreState(bytes("split"));
    setQueue(json.value(QLatin1String("queue")).toString());
}

} // namespace padesk
