// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalspage.h"

#include "models/domain/desk/queues.h"
#include "models/tables/nominationtablemodel.h"
#include "models/tables/whenfinished.h"
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

ApprovalsPage::ApprovalsPage(RowSource<NominationRow>& source, Clock now, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new NominationTableModel(source, std::move(now), this))
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
    connect(m_model, &NominationTableModel::settled, this, &ApprovalsPage::readCounts);
    connect(m_tabs, &QTabBar::currentChanged, this, &ApprovalsPage::load);
    retranslate();
    load();
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
    for (qsizetype queue = 0; queue <= queuesOf<NominationRow>().size(); ++queue)
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

/** The last tab is for all rows. */
QString ApprovalsPage::queueAt(int tab) const
{
    return queuesOf<NominationRow>().value(tab).key;
}

void ApprovalsPage::setQueue(const QString& queue)
{
    int tab = 0;
    while (tab < m_tabs->count() - 1 && queueAt(tab) != queue)
        ++tab;
    m_tabs->setCurrentIndex(tab);
}

void ApprovalsPage::refresh()
{
    m_model->refresh();
}

void ApprovalsPage::load()
{
    RowQuery query;
    query.queue = queueAt(m_tabs->currentIndex());
    query.sort = { { u"received_at"_qs, query.queue.isEmpty() } };
    m_model->setQuery(query);
}

void ApprovalsPage::readCounts()
{
    whenFinished(m_source.counts(), this, [this](const Result<QHash<QString, qint64>>& counts) {
        m_counted = counts.has_value();
        m_counts = counts.value_or(QHash<QString, qint64>());
        if (!std::exchange(m_fitted, m_model->rowCount() > 0))
            fitColumns();
        retranslate();
        Q_EMIT settled();
    });
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

QString ApprovalsPage::countText(const QString& queue) const
{
    return m_counted ? QLocale().toString(m_counts.value(queue)) : QStringLiteral("–");
}

void ApprovalsPage::retranslate()
{
    m_title->setText(tr("Approvals"));
    qint64 open = 0;
    for (const RowQueue& queue : queuesOf<NominationRow>())
        open += m_counts.value(queue.key);
    m_summary->setText(m_counted ? tr("%n open", nullptr, static_cast<int>(open)) : QString());
    if (m_model->state() == TableState::Failed && m_model->rowCount() > 0)
        m_summary->setText(tr("Not up to date: %1").arg(failureText()));
    const QStringList names { tr("Office review"), tr("Site contact review"), tr("On hold"), tr("Unknown site"),
        tr("All") };
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, names.at(tab) + QStringLiteral("  ") + countText(queueAt(tab)));
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
