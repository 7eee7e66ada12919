// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison.h"

#include "ui/style/theme.h"
#include "ui/widgets/comparisondelegate.h"
#include "ui/widgets/comparisonheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace padesk {
namespace {
constexpr int labelWidth = 96;
constexpr int verdictWidth = 104;
constexpr int headHeight = 28;
constexpr int valueWidth = 120;

std::optional<CheckVerdict> verdictOf(const QString& key)
{
    if (key == u"1" || key == u"=")
        return CheckVerdict::Match;
    if (key == u"2" || key == u"~")
        return CheckVerdict::Variant;
    if (key == u"3" || key == u"!")
        return CheckVerdict::Mismatch;
    return std::nullopt;
}
} // namespace

Comparison::Comparison(QWidget* parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setHorizontalHeader(new ComparisonHeader(this));
    setModel(m_model);
    setItemDelegate(new ComparisonDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    retranslate();
}

void Comparison::setRows(const QList<ComparisonRow>& rows)
{
    m_model->setRows(rows);
    arrange();
}

void Comparison::setHeads(const ComparisonHeads& heads)
{
    m_model->setHeads(heads);
}

QString Comparison::currentField() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).field : QString();
}

void Comparison::setCurrentField(const QString& field)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).field == field)
            setCurrentIndex(m_model->index(row, ComparisonModel::Verdict));
    }
}

/** The two values share the rest evenly, whatever their texts (VISUAL.md 4). */
void Comparison::arrange()
{
    int label = em(labelWidth, font());
    int verdict = em(verdictWidth, font());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        label = std::max(label, ComparisonDelegate::labelWidth(m_model->row(row), font()));
        verdict = std::max(verdict, ComparisonDelegate::verdictWidth(m_model->row(row), font()));
    }
    const int value = std::max(em(valueWidth / 2, font()), (viewport()->width() - label - verdict) / 2);
    horizontalHeader()->setFixedHeight(em(headHeight, font()));
    setColumnWidth(ComparisonModel::Field, label);
    setColumnWidth(ComparisonModel::Applicant, value);
    setColumnWidth(ComparisonModel::Registered, value);
    setColumnWidth(ComparisonModel::Verdict, viewport()->width() - label - 2 * value);
    resizeRowsToContents();
    updateGeometry();
}

QSize Comparison::sizeHint() const
{
    const int width = em(labelWidth + verdictWidth + 4 * valueWidth, font());
    return { width, em(headHeight, font()) + verticalHeader()->length() };
}

QSize Comparison::minimumSizeHint() const
{
    return { em(labelWidth + verdictWidth + valueWidth, font()), sizeHint().height() };
}

// ---- Judging
// -------------------------------------------------------------------------------------------------------

void Comparison::judge(CheckVerdict verdict)
{
    if (m_judging && currentIndex().isValid())
        Q_EMIT judgeRequested(currentField(), verdict);
}

bool Comparison::toggle(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->row(row).checked)
        return false;
    Q_EMIT checkToggled(m_model->row(row).field, !*m_model->row(row).checked);
    return true;
}

void Comparison::keyPressEvent(QKeyEvent* event)
{
    if (const auto verdict = verdictOf(event->text()); verdict && m_judging)
        return judge(*verdict);
    if (event->key() == Qt::Key_Space && toggle(currentIndex().row()))
        return;
    const bool plain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber())
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void Comparison::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.column() == ComparisonModel::Field)
        toggle(index.row());
}

void Comparison::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!m_judging || (!byKey && !indexAt(event->pos()).isValid()))
        return;
    QMenu menu;
    const std::tuple<QString, Qt::Key, CheckVerdict> entries[]
        = { { tr("Judge as match"), Qt::Key_1, CheckVerdict::Match },
              { tr("Judge as variant"), Qt::Key_2, CheckVerdict::Variant },
              { tr("Judge as different"), Qt::Key_3, CheckVerdict::Mismatch } };
    for (const auto& [text, key, verdict] : entries) {
        QAction* action = menu.addAction(text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, wanted = verdict] { judge(wanted); });
    }
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void Comparison::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentFieldChanged(currentField());
}

// ---- Events
// --------------------------------------------------------------------------------------------------------

void Comparison::retranslate()
{
    setAccessibleName(tr("Comparison of the values"));
    m_model->retranslate();
    arrange();
}

void Comparison::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void Comparison::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Comparison::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void Comparison::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace padesk
