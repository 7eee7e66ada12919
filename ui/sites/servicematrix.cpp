// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/servicematrix.h"

#include "ui/sites/servicetext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace padesk {
namespace {

constexpr int serviceCount = 6;
constexpr int toolCount = 3;
constexpr int lineHeight = 46;
constexpr int headHeight = 50;
constexpr int markSize = 20;
constexpr int padding = 12;
constexpr int namesShare = 24;

struct MarkLook {
    const char* icon;
    Tone tone;
    bool filled;
};

MarkLook lookOf(CellMark mark)
{
    switch (mark) {
    case CellMark::Usable:
        return { "check", Tone::Green, true };
    case CellMark::Locked:
        return { "lock", Tone::Amber, true };
    case CellMark::NotOffered:
        break;
    }
    return { "x", Tone::Grey, false };
}

void paintMark(QPainter* painter, const QRect& room, CellMark mark, const QFont& font)
{
    const MarkLook look = lookOf(mark);
    const ToneColours colours = Theme::tone(look.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal radius = room.width() / 2.0;
    paintBox(painter, room, radius,
        { look.filled ? colours.tint : QColor(), look.filled ? QColor() : Theme::tokens().control, 1 });
    const int inset = em(4, font);
    paintIcon(painter, room.adjusted(inset, inset, -inset, -inset), QString::fromLatin1(look.icon), colours.text);
    painter->restore();
}

class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = *static_cast<const ServiceMatrixModel*>(index.model());
        painter->save();
        painter->fillRect(
            option.rect, model.isOwn(index.column()) ? Theme::tokens().accentSoft : Theme::tokens().surface);
        paintBottomLine(painter, option.rect, Theme::tokens().rowLine);
        if (const ServiceAccess* cell = model.cell(index))
            paintCell(painter, option, index, *cell, model.isOwn(index.column()));
        else
            paintName(painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, option.rect, em(4, option.font));
        painter->restore();
    }

private:
    static QRect iconRoom(const QStyleOptionViewItem& option, int size)
    {
        const int side = em(size, option.font);
        return { option.rect.left() + em(padding, option.font), option.rect.center().y() - side / 2, side, side };
    }

    static void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QRect sign = iconRoom(option, 16);
        paintIcon(painter, sign, serviceIcon(static_cast<Service>(index.row())), Theme::tokens().text2);
        painter->setFont(option.font);
        painter->setPen(Theme::tokens().text);
        const QRect room = option.rect.adjusted(sign.right() - option.rect.left() + em(8, option.font), 0, 0, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    }

    static void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const ServiceAccess& cell, bool own)
    {
        const CellMark mark = markOf(cell);
        const QRect sign = iconRoom(option, markSize);
        paintMark(painter, sign, mark, option.font);
        const bool quiet = !own && mark == CellMark::NotOffered;
        painter->setFont(quiet ? textFont(TextRole::Caption, option.font) : option.font);
        painter->setPen(quiet ? Theme::tokens().text3 : Theme::tokens().text);
        const QRect room
            = option.rect.adjusted(sign.right() - option.rect.left() + em(8, option.font), 0, -em(6, option.font), 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    }
};

class MatrixHeader final : public QHeaderView {
public:
    explicit MatrixHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    { }

    QSize sizeHint() const override { return { 0, em(headHeight, font()) }; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& matrix = *static_cast<const ServiceMatrixModel*>(model());
        const bool own = matrix.isOwn(section);
        painter->save();
        painter->fillRect(rect, own ? Theme::tokens().accentSoft2 : Theme::tokens().surfaceAlt);
        paintBottomLine(painter, rect, Theme::tokens().line);
        const QRect room = rect.adjusted(em(padding, font()), em(4, font()), -em(4, font()), -em(4, font()));
        const QColor ink = own ? Theme::tokens().accentText : Theme::tokens().text;
        painter->setFont(textFont(TextRole::Strong, font()));
        const QString name = matrix.headerData(section, Qt::Horizontal).toString();
        if (section == 0) {
            paintText(painter, room, name, Theme::tokens().text2);
            painter->restore();
            return;
        }
        QRect top = room.adjusted(0, 0, 0, -room.height() / 2);
        if (own) {
            const ChipLook chip { Tone::Blue, QStringLiteral("check"), ServiceMatrix::tr("This site") };
            const int words = QFontMetrics(painter->font()).horizontalAdvance(name) + em(8, font());
            const QSize size = chipSize(chip, font());
            if (words + size.width() <= room.width()) {
                const QRect place(top.left() + words, top.top(), size.width(), top.height());
                paintChip(painter, place, chip, font());
                top.setRight(place.left());
            }
        }
        painter->setFont(textFont(TextRole::Strong, font()));
        paintText(painter, top, name, ink);
        painter->setFont(textFont(TextRole::Caption, font()));
        paintText(painter, room.adjusted(0, room.height() / 2, 0, 0), toolOwner(static_cast<Tool>(section - 1)),
            own ? Theme::tokens().text2 : Theme::tokens().text3);
        painter->restore();
    }
};

} // namespace

// ---- Model -----------------------------------------------------------------------------------------------------

void ServiceMatrixModel::setCells(const QList<ServiceAccess>& cells, Tool own)
{
    beginResetModel();
    m_cells = cells;
    m_own = own;
    endResetModel();
}

const ServiceAccess* ServiceMatrixModel::cell(const QModelIndex& index) const
{
    for (const ServiceAccess& one : m_cells) {
        if (int(one.cell.service) == index.row() && int(one.cell.tool) == index.column() - 1)
            return &one;
    }
    return nullptr;
}

bool ServiceMatrixModel::isOwn(int column) const
{
    return column > 0 && static_cast<Tool>(column - 1) == m_own;
}

void ServiceMatrixModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ServiceMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : serviceCount;
}

int ServiceMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : toolCount + 1;
}

QVariant ServiceMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServiceAccess* one = cell(index);
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && !spoken)
        return {};
    if (!one)
        return index.column() == 0 ? QVariant(serviceName(static_cast<Service>(index.row()))) : QVariant();
    const QString reason = accessReason(*one, isOwn(index.column()));
    return spoken || role == Qt::ToolTipRole ? QString(markWord(markOf(*one)) + QStringLiteral(": ") + reason) : reason;
}

QVariant ServiceMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return serviceName(static_cast<Service>(section));
    return section == 0 ? ServiceMatrix::tr("Service") : toolName(static_cast<Tool>(section - 1));
}

// ---- View ------------------------------------------------------------------------------------------------------

ServiceMatrix::ServiceMatrix(QWidget* parent)
    : QTableView(parent)
    , m_model(new ServiceMatrixModel(this))
{
    setHorizontalHeader(new MatrixHeader(this));
    setModel(m_model);
    setItemDelegate(new MatrixDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    setAccessibleName(tr("Services by tool"));
    spaceOut();
}

void ServiceMatrix::spaceOut()
{
    verticalHeader()->setMinimumSectionSize(em(lineHeight, font()));
    verticalHeader()->setDefaultSectionSize(em(lineHeight, font()));
    horizontalHeader()->setMinimumSectionSize(em(40, font()));
    updateGeometry();
}

QSize ServiceMatrix::sizeHint() const
{
    return { em(560, font()), em(headHeight, font()) + serviceCount * em(lineHeight, font()) };
}

QSize ServiceMatrix::minimumSizeHint() const
{
    return { em(360, font()), sizeHint().height() };
}

void ServiceMatrix::resizeEvent(QResizeEvent* event)
{
    const int names = viewport()->width() * namesShare / 100;
    horizontalHeader()->resizeSection(0, names);
    for (int column = 1; column <= toolCount; ++column)
        horizontalHeader()->resizeSection(column, (viewport()->width() - names) / toolCount);
    QTableView::resizeEvent(event);
}

void ServiceMatrix::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Services by tool"));
        m_model->retranslate();
    } else if (event->type() == QEvent::FontChange) {
        spaceOut();
    }
    QTableView::changeEvent(event);
}

ServiceMark::ServiceMark(int mark, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ServiceMark::sizeHint() const
{
    return { em(markSize, font()), em(markSize, font()) };
}

void ServiceMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(&painter, rect(), static_cast<CellMark>(m_mark), font());
}

} // namespace padesk
