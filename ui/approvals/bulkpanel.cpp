// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/bulkpanel.h"

#include "models/domain/reasons.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/refusaltext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

enum Column { Number, SiteNumber, Company, Applicant, Outcome, ColumnCount };

constexpr int rowHeight = 28;

/** The record as far as a command needs it. */
Nomination recordOf(const NominationRow& row)
{
    Nomination nomination;
    nomination.id = row.id;
    nomination.state = row.state;
    nomination.claimsPrimary = row.claimsPrimary;
    nomination.rowVersion = row.rowVersion;
    return nomination;
}

} // namespace

BulkPanel::BulkPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_deeds(new SegmentSwitch(this))
    , m_reason(new QComboBox(this))
    , m_note(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_preview(new QTableWidget(0, ColumnCount, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    auto* head = new QHBoxLayout;
    head->setSpacing(em(12, font()));
    head->addWidget(m_title);
    for (int n = 0; n < 4; ++n)
        m_deeds->addChoice({});
    head->addWidget(m_deeds);
    head->addWidget(m_reason);
    head->addWidget(m_note, 1);
    rows->addLayout(head);
    m_preview->setHorizontalHeader(new TableHeader(m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setMinimumSectionSize(em(rowHeight, font()));
    m_preview->verticalHeader()->setDefaultSectionSize(em(rowHeight, font()));
    m_preview->setShowGrid(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFrameShape(QFrame::NoFrame);
    rows->addWidget(m_preview, 1);
    connect(m_deeds, &SegmentSwitch::chosen, this, [this] {
        m_states.clear();
        retranslate();
        Q_EMIT edited();
    });
    connect(m_reason, &QComboBox::activated, this, &BulkPanel::edited);
    retranslate();
}

void BulkPanel::setRows(const QList<NominationRow>& rows, qint64 total)
{
    m_rows = rows;
    m_total = total;
    m_states.clear();
    m_sent.clear();
    m_preview->setRowCount(static_cast<int>(rows.size()));
    for (int n = 0; n < rows.size(); ++n) {
        const NominationRow& row = rows.at(n);
        const QStringList texts { nominationNumber(row.id), row.siteNumber, row.company,
            fullName(row.family, row.given), tr("Being checked…") };
        for (int column = 0; column < ColumnCount; ++column)
            m_preview->setItem(n, column, new QTableWidgetItem(texts.at(column)));
        m_preview->item(n, SiteNumber)->setFont(textFont(TextRole::Strong, font()));
    }
    retranslate();
}

void BulkPanel::setDeed(Deed deed)
{
    m_deeds->setCurrent(static_cast<int>(deed));
    m_states.clear();
    retranslate();
}

BulkPanel::Deed BulkPanel::deed() const
{
    return static_cast<Deed>(m_deeds->current());
}

Command BulkPanel::command(const NominationRow& row) const
{
    const Nomination nomination = recordOf(row);
    const MemberRole role = wantedRole(nomination);
    switch (deed()) {
    case Deed::Approve:
        return draft::approve(nomination, role, usualAccess(role));
    case Deed::Refuse:
        return draft::onNomination(
            "nomination.refuse", nomination, { { QStringLiteral("reason_code"), m_reason->currentData().toString() } });
    case Deed::Claim:
        return draft::onCase("case.claim", nominationNumber(row.id));
    case Deed::Remind:
        break;
    }
    return draft::onNomination("nomination.remind", nomination);
}

QList<Command> BulkPanel::drafts() const
{
    QList<Command> all;
    for (const NominationRow& row : m_rows)
        all.append(command(row));
    return all;
}

void BulkPanel::take(const QList<ActionState>& states)
{
    m_states = states;
    for (int n = 0; n < states.size() && n < m_rows.size(); ++n) {
        const bool ready = states.at(n).readiness == Readiness::Ready;
        const MemberRole role = wantedRole(recordOf(m_rows.at(n)));
        const QString sentence = !ready ? refusalSentence(states.at(n).refusal)
            : deed() == Deed::Approve   ? tr("As %1").arg(termText(TermGroup::Role, enumText(role)))
                                        : tr("Can be done");
        showRow(n, sentence, ready);
    }
    retranslate();
}

void BulkPanel::showRow(int row, const QString& sentence, bool good)
{
    QTableWidgetItem* cell = m_preview->item(row, Outcome);
    cell->setText(sentence);
    cell->setToolTip(sentence);
    cell->setIcon(icon(good ? QStringLiteral("check") : QStringLiteral("x")));
}

QList<Command> BulkPanel::commands()
{
    QList<Command> all;
    m_sent.clear();
    for (int n = 0; n < m_states.size() && n < m_rows.size(); ++n) {
        if (m_states.at(n).readiness != Readiness::Ready)
            continue;
        all.append(command(m_rows.at(n)));
        m_sent.append(n);
    }
    return all;
}

void BulkPanel::takeResults(const QList<CommandResult>& results)
{
    for (int n = 0; n < results.size() && n < m_sent.size(); ++n)
        showRow(m_sent.at(n), results.at(n).applied ? tr("Done") : refusalSentence(results.at(n).refusal),
            results.at(n).applied);
    m_states.clear();
    retranslate();
}

int BulkPanel::readyCount() const
{
    return static_cast<int>(std::count_if(m_states.begin(), m_states.end(),
        [](const ActionState& state) { return state.readiness == Readiness::Ready; }));
}

QString BulkPanel::deedText(Deed deed) const
{
    switch (deed) {
    case Deed::Approve:
        return tr("Approve");
    case Deed::Refuse:
        return tr("Refuse");
    case Deed::Claim:
        return tr("Take");
    case Deed::Remind:
        break;
    }
    return tr("Remind");
}

QString BulkPanel::confirmText() const
{
    switch (deed()) {
    case Deed::Approve:
        return tr("Approve %n request(s)", nullptr, readyCount());
    case Deed::Refuse:
        return tr("Refuse %n request(s)", nullptr, readyCount());
    case Deed::Claim:
        return tr("Take %n request(s)", nullptr, readyCount());
    case Deed::Remind:
        break;
    }
    return tr("Remind for %n request(s)", nullptr, readyCount());
}

QString BulkPanel::doneText(const QList<CommandResult>& results) const
{
    const auto applied = static_cast<int>(
        std::count_if(results.begin(), results.end(), [](const CommandResult& result) { return result.applied; }));
    const auto refused = static_cast<int>(results.size()) - applied;
    const QString done = tr("%n request(s) done.", nullptr, applied);
    return refused == 0 ? done : done + u' ' + tr("%n request(s) refused; the lines say why.", nullptr, refused);
}

void BulkPanel::retranslate()
{
    m_title->setText(tr("%n request(s) selected", nullptr, static_cast<int>(m_total)));
    for (int n = 0; n < 4; ++n)
        m_deeds->setText(n, deedText(static_cast<Deed>(n)));
    m_deeds->setAccessibleName(tr("What to do with them"));
    const int chosen = std::max(m_reason->currentIndex(), 0);
    m_reason->clear();
    for (const QString& code : refusalReasons(NominationState::OfficeReview))
        m_reason->addItem(celltext::capitalised(termText(TermGroup::Reason, code)), code);
    m_reason->setCurrentIndex(chosen);
    m_reason->setVisible(deed() == Deed::Refuse);
    m_reason->setAccessibleName(tr("Reason of the refusal"));
    const int blocked = static_cast<int>(m_states.size()) - readyCount();
    QStringList notes;
    if (m_total > most)
        notes.append(tr("Only the first %n request(s) are handled at once.", nullptr, most));
    if (!m_states.isEmpty() && blocked > 0)
        notes.append(tr("%n request(s) are left out.", nullptr, blocked));
    m_note->setText(notes.join(u' '));
    m_preview->setHorizontalHeaderLabels(
        { tr("Request"), tr("Site"), tr("Company"), tr("Applicant"), tr("Whether it can be done") });
    m_preview->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < Outcome; ++column)
        m_preview->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_preview->setAccessibleName(tr("Selected requests"));
}

void BulkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
