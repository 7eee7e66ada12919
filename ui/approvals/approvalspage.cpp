// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalspage.h"

#include "models/tables/nominationtablemodel.h"
#include "ui/approvals/nominationdelegate.h"
#include "ui/errortext.h"
#include "ui/widgets/tableheader.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr qreal titleScale = 1.5;
constexpr qreal headingScale = 1.1;

void scaleFont(QLabel* label, qreal scale)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace

ApprovalsPage::ApprovalsPage(NominationInboxSource& source, Clock now, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_now(std::move(now))
    , m_model(new NominationTableModel(this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    m_stack = new QStackedLayout;
    m_stack->addWidget(makeTable());
    page->addLayout(m_stack, 1);
    m_message = new QWidget(this);
    auto* message = new QVBoxLayout(m_message);
    m_messageTitle = new QLabel(m_message);
    m_messageText = new QLabel(m_message);
    m_messageText->setWordWrap(true);
    m_retry = new QPushButton(m_message);
    scaleFont(m_messageTitle, headingScale);
    for (QLabel* label : { m_messageTitle, m_messageText })
        label->setAlignment(Qt::AlignHCenter);
    message->addStretch(2);
    message->addWidget(m_messageTitle);
    message->addWidget(m_messageText);
    message->addWidget(m_retry, 0, Qt::AlignHCenter);
    message->addStretch(3);
    m_stack->addWidget(m_message);
    connect(m_retry, &QPushButton::clicked, this, &ApprovalsPage::refresh);
    connect(m_model, &NominationTableModel::stateChanged, this, &ApprovalsPage::showState);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { load(false); });
    retranslate();
    load(false);
}

QWidget* ApprovalsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* rows = new QVBoxLayout(header);
    const int edge = em(20, font());
    rows->setContentsMargins(edge, em(12, font()), edge, 0);
    rows->setSpacing(em(8, font()));
    auto* line = new QHBoxLayout;
    line->setSpacing(em(14, font()));
    m_title = new QLabel(header);
    scaleFont(m_title, titleScale);
    m_summary = new QLabel(header);
    line->addWidget(m_title);
    line->addWidget(m_summary, 1, Qt::AlignBottom);
    rows->addLayout(line);
    m_tabs = new QTabBar(header);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setExpanding(false);
    for (std::size_t queue = 0; queue < nominationQueueCount; ++queue)
        m_tabs->addTab(QString());
    rows->addWidget(m_tabs);
    return header;
}

QWidget* ApprovalsPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NominationDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // A header section refuses to be lower than its own minimum (VISUAL.md 9).
    m_table->verticalHeader()->setMinimumSectionSize(em(26, font()));
    m_table->verticalHeader()->setDefaultSectionSize(em(28, font()));
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->horizontalHeader()->setFixedHeight(em(28, font()));
    m_tableArea = m_table;
    return m_table;
}

// ---- Reading
// -------------------------------------------------------------------------------------------------------

void ApprovalsPage::setQueue(NominationQueue queue)
{
    m_tabs->setCurrentIndex(static_cast<int>(queue));
}

void ApprovalsPage::refresh()
{
    load(true);
}

void ApprovalsPage::load(bool sameQueue)
{
    m_model->setLoading(sameQueue);
    const int reading = ++m_reading;
    m_source.read(static_cast<NominationQueue>(m_tabs->currentIndex()))
        .then(this, [this, reading](const Result<NominationInbox>& inbox) {
            if (reading == m_reading)
                take(inbox);
        });
}

void ApprovalsPage::take(const Result<NominationInbox>& inbox)
{
    if (!inbox) {
        m_model->setFailed(inbox.error());
    } else {
        const bool first = m_model->rowCount() == 0;
        m_counts = inbox->counts;
        m_counted = true;
        m_model->setRows(inbox->rows, m_now());
        if (first)
            fitColumns();
    }
    retranslate();
    Q_EMIT settled();
}

// ---- What is seen
// --------------------------------------------------------------------------------------------------

void ApprovalsPage::showState()
{
    const TableState state = m_model->state();
    const bool rows = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? m_tableArea : m_message);
    m_retry->setVisible(state == TableState::Failed);
    if (state == TableState::Loading) {
        m_messageTitle->setText(tr("Reading…"));
        m_messageText->clear();
    } else if (state == TableState::Empty) {
        m_messageTitle->setText(tr("Nothing waits here"));
        m_messageText->setText(tr("Press F5 to look again."));
    } else if (state == TableState::Failed) {
        m_messageTitle->setText(tr("The requests could not be read"));
        m_messageText->setText(failureText());
    }
}

QString ApprovalsPage::failureText() const
{
    return errorSentence(m_model->error().value_or(Error {}), tr("the database"));
}

QString ApprovalsPage::countText(NominationQueue queue) const
{
    return m_counted ? QLocale().toString(m_counts[static_cast<std::size_t>(queue)]) : QStringLiteral("–");
}

void ApprovalsPage::retranslate()
{
    m_title->setText(tr("Approvals"));
    const qint64 open = m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3];
    m_summary->setText(m_counted ? tr("%n open", nullptr, static_cast<int>(open)) : QString());
    if (m_model->state() == TableState::Failed && m_model->rowCount() > 0)
        m_summary->setText(tr("Not up to date: %1").arg(failureText()));
    const std::pair<NominationQueue, QString> tabs[] { { NominationQueue::OfficeReview, tr("Office review") },
        { NominationQueue::SiteReview, tr("Site contact review") }, { NominationQueue::OnHold, tr("On hold") },
        { NominationQueue::UnknownSite, tr("Unknown site") }, { NominationQueue::All, tr("All") } };
    for (const auto& [queue, text] : tabs)
        m_tabs->setTabText(static_cast<int>(queue), text + QStringLiteral("  ") + countText(queue));
    m_tabs->setAccessibleName(tr("Sub-queues of the approvals"));
    m_table->setAccessibleName(tr("Nominations"));
    m_retry->setText(tr("Try again"));
    m_retry->setAccessibleName(m_retry->text());
    showState();
}

/** As wide as the widest text of the column; the company takes the rest. */
void ApprovalsPage::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    header->setSectionResizeMode(NominationTableModel::Company, QHeaderView::Stretch);
}

void ApprovalsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        fitColumns();
    }
    QWidget::changeEvent(event);
}

bool ApprovalsPage::event(QEvent* event)
{
    // Labels in the second grey follow a change of theme.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, Theme::tokens().text2);
        for (QLabel* label : { m_summary, m_messageText }) {
            if (label)
                label->setPalette(quiet);
        }
    }
    return QWidget::event(event);
}

} // namespace padesk
