// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/printrun.h"

#include "models/tables/whenfinished.h"
#include "ui/deliveries/deliverycommands.h"
#include "ui/deliveries/sheetview.h"
#include "ui/errortext.h"
#include "ui/frame/submission.h"
#include "ui/style/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/decisionactions.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int previewPages = 20;
constexpr int rowHeight = 28;

std::optional<LetterTarget> askPrinter(QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return LetterTarget { {}, printer };
}

QString askPdfFile(QWidget* parent)
{
    return QFileDialog::getSaveFileName(
        parent, PrintRun::tr("Save the letters"), QStringLiteral("letters.pdf"), QStringLiteral("PDF (*.pdf)"));
}

} // namespace

PrintChoosers systemChoosers()
{
    return { askPrinter, askPdfFile };
}

PrintRun::PrintRun(LetterPort& letters, CommandPort& commands, PrintChoosers choosers, QWidget* parent)
    : QWidget(parent)
    , m_letters(letters)
    , m_choosers(std::move(choosers))
    , m_submission(new Submission(commands, this))
    , m_list(new PrintListModel(this))
    , m_print(makeAction(QKeySequence(Qt::CTRL | Qt::Key_Return), &PrintRun::toPrinter))
    , m_save(makeAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &PrintRun::toPdf))
    , m_confirm(makeAction(QKeySequence(Qt::CTRL | Qt::Key_Return), &PrintRun::confirm))
    , m_giveUp(makeAction(QKeySequence(Qt::Key_Escape), &PrintRun::giveUp))
{
    makeParts();
    connect(m_submission, &Submission::noticed, this, &PrintRun::noticed);
    connect(m_submission, &Submission::applied, this, &PrintRun::applied);
    connect(m_submission, &Submission::busyChanged, this, &PrintRun::showWords);
    connect(&m_running, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        takeHandedOver(m_running.future().resultCount() > 0 ? m_running.result()
                                                            : Result<HandedOver>(fail(Error::Code::Cancelled, {})));
    });
    retranslate();
}

QAction* PrintRun::makeAction(const QKeySequence& key, void (PrintRun::*act)())
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PrintRun::makeParts()
{
    auto* left = new QWidget;
    m_title = new TextLabel(TextRole::Heading, Ink::Text, left);
    m_sentence = new TextLabel(TextRole::Body, Ink::Text2, left);
    m_sentence->setWordWrap(true);
    m_progress = new QProgressBar(left);
    m_progress->setTextVisible(false);
    makeTable();
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_sentence, m_progress })
        rows->addWidget(part);
    rows->addWidget(m_table, 1);
    m_sheet = new SheetView;
    auto* bar = new DecisionBar(this);
    m_bar = new DecisionActions(bar, this);
    m_bar->add(m_print, ButtonVariant::Primary, QStringLiteral("printer"));
    m_bar->add(m_confirm, ButtonVariant::Primary, QStringLiteral("check"));
    m_bar->add(m_save, ButtonVariant::Normal, QStringLiteral("file"));
    m_bar->add(m_giveUp, ButtonVariant::Normal, {});
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(em(20, font()), em(12, font()), em(20, font()), em(8, font()));
    columns->setSpacing(em(20, font()));
    columns->addWidget(left, 3);
    columns->addWidget(m_sheet, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(columns, 1);
    all->addWidget(bar);
}

void PrintRun::makeTable()
{
    m_table = new QTableView;
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->setModel(m_list);
    auto* cells = new CellDelegate(m_table);
    cells->setLookOf([this](const QModelIndex& index) { return m_list->lookOf(index); });
    cells->hints().accentColumn = 0;
    m_table->setItemDelegate(cells);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->installEventFilter(this);
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(0); });
}

/** Space says of a letter that it did not come out, and takes it back. */
bool PrintRun::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_stage == PrintStage::Confirm
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
        m_list->toggle(m_table->currentIndex().row());
        showWords();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// ---- What is done ----------------------------------------------------------------------------------------------

void PrintRun::begin(const QList<DeliveryRow>& letters)
{
    m_list->setLetters(letters);
    m_sheet->setPages({}, 0);
    m_pages = 0;
    m_ready = false;
    setStage(PrintStage::Preview);
    readPreview();
    m_table->setFocus();
}

void PrintRun::readPreview()
{
    const QList<qint64> ids = m_list->marked(PrintMark::Waiting);
    whenFinished(m_letters.preview(ids, previewPages), this, [this](const Result<LetterPreview>& preview) {
        if (!preview) {
            Q_EMIT noticed({ NoticeKind::Failure, tr("The letters could not be prepared"),
                errorSentence(preview.error(), tr("the database")), tr("Try again"), [this] { readPreview(); },
                false });
            return;
        }
        m_list->arrange(preview->deliveries, preview->troubles);
        m_sheet->setPages(preview->pages, preview->pageCount);
        m_pages = preview->pageCount;
        m_ready = !preview->deliveries.isEmpty();
        setStage(PrintStage::Preview);
    });
}

void PrintRun::toPrinter()
{
    if (const std::optional<LetterTarget> target = m_choosers.printer(this))
        handOver(*target);
}

void PrintRun::toPdf()
{
    if (const QString file = m_choosers.pdfFile(this); !file.isEmpty())
        handOver({ file, nullptr });
}

void PrintRun::handOver(const LetterTarget& target)
{
    setStage(PrintStage::Running);
    m_progress->setRange(0, 0);
    m_running.setFuture(m_letters.handOver(m_list->marked(PrintMark::Waiting), target));
}

void PrintRun::takeHandedOver(const Result<HandedOver>& out)
{
    Q_EMIT applied();
    if (!out) {
        Q_EMIT noticed({ NoticeKind::Failure, tr("The letters did not come out"),
            errorSentence(out.error(), tr("the printer or the file")) + u' '
                + tr("Codes that were made for them are void; look at “Failed” and “Not confirmed”."),
            {}, {}, false });
        Q_EMIT finished();
        return;
    }
    m_list->arrange(out->deliveries, out->troubles);
    m_list->markAll(PrintMark::Printed);
    m_pages = out->pages;
    m_ready = !out->deliveries.isEmpty();
    setStage(PrintStage::Confirm);
    m_table->setFocus();
}

void PrintRun::confirm()
{
    const DeliveryAct done = m_list->channel() == Channel::Post ? DeliveryAct::Printed : DeliveryAct::Sent;
    DeliveryInput input;
    input.error = tr("did not come out of the printer");
    m_submission->submit(deliveryCommands(done, m_list->marked(PrintMark::Printed), input)
            + deliveryCommands(DeliveryAct::Failed, m_list->marked(PrintMark::Failed), input),
        [this](const QList<CommandResult>& results) { takeConfirmed(results); });
}

void PrintRun::takeConfirmed(const QList<CommandResult>& results)
{
    if (const std::optional<Notice> refused = Submission::refusalNotice(results)) {
        Q_EMIT noticed(*refused);
    } else {
        const int failed = static_cast<int>(m_list->marked(PrintMark::Failed).size());
        const int good = static_cast<int>(results.size()) - failed;
        const QString sentence
            = failed == 0 ? QString() : tr("%n failed; send them again for a new code.", nullptr, failed);
        Q_EMIT noticed({ NoticeKind::Success, tr("%n letters confirmed", nullptr, good), sentence, {}, {}, false });
    }
    Q_EMIT finished();
}

void PrintRun::giveUp()
{
    if (m_stage != PrintStage::Running)
        Q_EMIT finished();
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void PrintRun::setStage(PrintStage stage)
{
    m_stage = stage;
    showWords();
    shareColumns();
    Q_EMIT stageChanged();
}

void PrintRun::showWords()
{
    const bool busy = m_submission->isBusy();
    const bool post = m_list->channel() == Channel::Post;
    const int failed = static_cast<int>(m_list->marked(PrintMark::Failed).size());
    const int good = static_cast<int>(m_list->marked(PrintMark::Printed).size());
    const int leftOut = static_cast<int>(m_list->marked(PrintMark::LeftOut).size());
    m_print->setVisible(m_stage != PrintStage::Confirm);
    m_save->setVisible(m_stage != PrintStage::Confirm);
    m_confirm->setVisible(m_stage == PrintStage::Confirm);
    m_print->setEnabled(m_stage == PrintStage::Preview && m_ready);
    m_save->setEnabled(m_stage == PrintStage::Preview && m_ready);
    m_confirm->setEnabled(m_stage == PrintStage::Confirm && m_ready && !busy);
    m_giveUp->setEnabled(m_stage != PrintStage::Running && !busy);
    m_progress->setVisible(m_stage == PrintStage::Running);
    m_bar->setNote(leftOut == 0 ? QString() : tr("%n letters are left out", nullptr, leftOut));
    const QString counts
        //: %1: number of letters, %2: number of pages
        = tr("%1 letters, %2 pages").arg(m_list->rowCount() - leftOut).arg(m_pages);
    switch (m_stage) {
    case PrintStage::Preview:
        m_title->setText(post ? tr("Print, sorted by postal code") : tr("Print the fax pages"));
        m_sentence->setText(
            counts + u' ' + tr("Passcodes are made when the letters are printed; the former ones are void then."));
        break;
    case PrintStage::Running:
        m_title->setText(tr("Printing"));
        m_sentence->setText(counts);
        break;
    case PrintStage::Confirm:
        m_title->setText(post ? tr("Did every page come out?") : tr("Has every fax been sent?"));
        m_sentence->setText(tr("Compare the pages with the list; Space marks a letter that failed."));
        break;
    }
    m_confirm->setText(failed == 0 ? tr("%n came out", nullptr, good)
                                   //: on a button; %1, %2: numbers of letters
                                   : tr("%1 came out, %2 failed").arg(good).arg(failed));
    m_giveUp->setText(m_stage == PrintStage::Confirm ? tr("Confirm later") : tr("Give up"));
}

void PrintRun::shareColumns()
{
    using M = PrintListModel;
    m_table->verticalHeader()->setDefaultSectionSize(em(rowHeight, font()));
    const std::array<std::pair<int, int>, 6> widths { { { M::Position, 44 }, { M::PostalCode, 112 },
        { M::Addressee, 160 }, { M::SiteNumber, 84 }, { M::Number, 100 }, { M::State, 110 } } };
    int rest = m_table->viewport()->width();
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, em(width, font()));
        rest -= em(width, font());
    }
    m_table->setColumnWidth(M::Company, std::max(em(120, font()), rest));
}

void PrintRun::retranslate()
{
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_table->setAccessibleName(tr("Letters of this run"));
    m_list->retranslate();
    showWords();
}

void PrintRun::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

void PrintRun::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareColumns();
}

void PrintRun::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        shareColumns();
    QWidget::changeEvent(event);
}

} // namespace padesk
