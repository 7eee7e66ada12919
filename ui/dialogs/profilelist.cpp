// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilelist.h"

#include "ui/frame/profile.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace padesk {
namespace {

constexpr int rowHeight = 52;
constexpr int listWidth = 240;
constexpr int barWidth = 3;
constexpr int inset = 6;

enum Role { NameRole = Qt::UserRole, KindRole, PlaceRole };

ProfileKind kindOf(const QModelIndex& index)
{
    return static_cast<ProfileKind>(index.data(KindRole).toInt());
}

/** Name over word and servers, the colour at the left. */
class ProfileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return { 0, em(rowHeight, option.font) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = Theme::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect item = option.rect.adjusted(em(inset, option.font), 1, -em(inset, option.font), -1);
        painter->save();
        if (selected)
            paintBox(painter, item, em(6, option.font), { tokens.accentSoft2, {} });
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, item, em(6, option.font), { tokens.hover, {} });
        const int bar = em(barWidth, option.font);
        painter->fillRect(QRect(item.left() + bar, item.top() + 3 * bar, bar, item.height() - 6 * bar),
            profileStripColour(kindOf(index)));
        QRect line = item.adjusted(em(14, option.font), em(5, option.font), -em(8, option.font), 0);
        line.setHeight(QFontMetrics(textFont(TextRole::Strong, option.font)).height());
        painter->setFont(textFont(TextRole::Strong, option.font));
        paintText(painter, line, index.data(NameRole).toString(), selected ? tokens.accentText : tokens.text);
        line.translate(0, line.height() + em(1, option.font));
        painter->setFont(textFont(TextRole::Caption, option.font));
        paintText(painter, line, index.data(PlaceRole).toString(), tokens.text2);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, item, em(6, option.font));
        painter->restore();
    }
};

} // namespace

ProfileList::ProfileList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new ProfileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize ProfileList::sizeHint() const
{
    return { em(listWidth, font()), em(6 * rowHeight, font()) };
}

void ProfileList::setProfiles(const QList<ConnectionProfile>& profiles, const QString& current)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ConnectionProfile& profile : profiles) {
        addItem(new QListWidgetItem);
        describe(item(count() - 1), profile);
    }
    setCurrentRow(std::max(0, rowOf(current)));
}

void ProfileList::setProfile(int row, const ConnectionProfile& profile)
{
    describe(item(row), profile);
}

int ProfileList::rowOf(const QString& name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NameRole).toString() == name)
            return row;
    }
    return -1;
}

void ProfileList::describe(QListWidgetItem* item, const ConnectionProfile& profile)
{
    const QString place = QStringLiteral("%1 · %2").arg(profileWord(profile.kind), profile.servers);
    item->setData(NameRole, profile.name);
    item->setData(KindRole, static_cast<int>(profile.kind));
    item->setData(PlaceRole, place);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(profile.name, place));
    item->setToolTip(profile.servers);
}

void ProfileList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QListWidget::changeEvent(event);
}

} // namespace padesk
