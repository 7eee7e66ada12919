// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/checklistview.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/statelook.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/cellpaint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/difftext.h"
#include "ui/widgets/tableheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace padesk {
namespace {

constexpr int lineHeight = 36;
constexpr int linePadding = 12;
constexpr int headHeight = 28;
constexpr int fieldWidth = 128;
constexpr int verdictWidth = 140;
constexpr int boxSize = 16;

ChecklistLine lineAt(const QModelIndex& index)
{
    return index.data(ChecklistModel::LineRole).value<ChecklistLine>();
}

/** Amber for what changed lately, rust for what is no longer as it was; the rest is quiet. */
std::optional<StateLook> loudVerdict(const ChecklistLine& line)
{
    if (line.changedDaysAgo)
        return StateLook { Tone::Amber, QStringLiteral("alert") };
    return line.differs ? std::optional(StateLook { Tone::Rust, QStringLiteral("notequal") }) : std::nullopt;
}

/** What is compared aloud is never cut: it wraps. */
DiffText valueText(const QModelIndex& index, int width, const QFont& font)
{
    const ChecklistLine line = lineAt(index);
    const bool loud = index.column() == ChecklistModel::Today && (line.differs || line.changedDaysAgo);
    const QFont face = loud ? textFont(TextRole::Strong, font) : font;
    return { index.data().toString(), {}, CheckVerdict::Match, face, width - 2 * cellPadding(font) };
}

class ChecklistDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != ChecklistModel::Field)
            return QStyledItemDelegate::sizeHint(option, index);
        const int box = em(boxSize, option.font) + em(8, option.font);
        return { box + cellWidth({}, index.data().toString(), option.font), em(lineHeight, option.font) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        QStyleOptionViewItem row = option;
        row.state.setFlag(QStyle::State_HasFocus, false);
        paintRowGround(painter, row, index, { -1, 0 });
        const int padding = cellPadding(option.font);
        paintContent(painter, option, index, option.rect.adjusted(padding, 0, -padding, -1));
        painter->restore();
    }

private:
    static void paintContent(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect rect)
    {
        const ChecklistLine line = lineAt(index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        CellPaint cell { painter, rect, option.font, {}, index.data().toString(), selected };
        switch (index.column()) {
        case ChecklistModel::Field:
            cell.rect.setLeft(paintBoxOf(painter, option, index, rect));
            break;
        case ChecklistModel::Snapshot:
        case ChecklistModel::Today:
            valueText(index, option.rect.width(), option.font).paint(painter, rect, Theme::tokens().text);
            return;
        case ChecklistModel::Verdict:
            paintVerdict(painter, option.font, line, cell);
            return;
        default:
            break;
        }
        paintCell(cell);
    }

    /** Where the text begins. */
    static int paintBoxOf(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect)
    {
        const int size = em(boxSize, option.font);
        const QVariant tick = index.data(Qt::CheckStateRole);
        if (tick.isValid()) {
            QStyleOptionButton box;
            box.rect = QRect(rect.left(), rect.center().y() - size / 2, size, size);
            box.state = QStyle::State_Enabled
                | (tick.value<Qt::CheckState>() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        }
        return rect.left() + size + em(8, option.font);
    }

    static void paintVerdict(QPainter* painter, const QFont& font, const ChecklistLine& line, const CellPaint& cell)
    {
        if (const auto loud = loudVerdict(line)) {
            paintChip(painter, cell.rect, { loud->tone, loud->icon, cell.text, cell.selected }, font);
            return;
        }
        CellPaint quiet = cell;
        quiet.look.kind = CellKind::Quiet;
        quiet.look.icon = QStringLiteral("equal");
        paintCell(quiet);
    }
};

} // namespace

ChecklistView::ChecklistView(ChecklistModel* model, QWidget* parent)
    : QTableView(parent)
    , m_lines(model)
{
    setHorizontalHeader(new TableHeader(this));
    setModel(model);
    setItemDelegate(new ChecklistDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        selectRow(0);
        share();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &ChecklistView::share);
    retranslate();
}

void ChecklistView::retranslate()
{
    setAccessibleName(tr("Check of the registration"));
}

/** The two values share evenly what the others leave. */
void ChecklistView::share()
{
    horizontalHeader()->setFixedHeight(em(headHeight, font()));
    int field = em(fieldWidth, font());
    for (int row = 0; row < m_lines->rowCount(); ++row)
        field = std::max(field, sizeHintForIndex(m_lines->index(row, ChecklistModel::Field)).width());
    const int verdict = em(verdictWidth, font());
    const int values = std::max(0, viewport()->width() - field - verdict);
    setColumnWidth(ChecklistModel::Field, field);
    setColumnWidth(ChecklistModel::Snapshot, values / 2);
    setColumnWidth(ChecklistModel::Today, values - values / 2);
    setColumnWidth(ChecklistModel::Verdict, verdict);
    for (int row = 0; row < m_lines->rowCount(); ++row)
        setRowHeight(row, heightOf(row));
    updateGeometry();
}

int ChecklistView::heightOf(int row) const
{
    int text = 0;
    for (const int column : { ChecklistModel::Snapshot, ChecklistModel::Today }) {
        const QModelIndex index = m_lines->index(row, column);
        text = std::max(text, valueText(index, columnWidth(column), font()).size().height());
    }
    return std::max(em(lineHeight, font()), text + em(linePadding, font()));
}

QSize ChecklistView::sizeHint() const
{
    return { em(560, font()), em(headHeight, font()) + verticalHeader()->length() + 2 };
}

QSize ChecklistView::minimumSizeHint() const
{
    return { em(320, font()), em(headHeight, font()) + 3 * em(lineHeight, font()) };
}

void ChecklistView::tick(const QModelIndex& index)
{
    const ChecklistPoint point = index.isValid() ? m_lines->line(index.row()).point : ChecklistPoint::None;
    if (point != ChecklistPoint::None)
        Q_EMIT tickWanted(point);
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        tick(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChecklistView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.column() == ChecklistModel::Field)
        tick(index);
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void ChecklistView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_lines->retranslate();
        share();
    }
    if (event->type() == QEvent::FontChange)
        share();
    QTableView::changeEvent(event);
}

} // namespace padesk
