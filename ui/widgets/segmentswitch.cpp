// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentswitch.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int segmentHeight = 28;
constexpr int radius = 5;
constexpr int padding = 8;
constexpr int gap = 2;

class Segment final : public QAbstractButton {
public:
    explicit Segment(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        return { metrics.horizontalAdvance(text()) + 2 * em(padding, font()), em(segmentHeight, font()) };
    }
    QSize minimumSizeHint() const override { return { em(segmentHeight, font()), em(segmentHeight, font()) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = Theme::tokens();
        QPainter painter(this);
        const qreal corner = em(radius, font());
        if (isChecked())
            paintBox(&painter, rect(), corner, { tokens.surface, tokens.accentText, 1 });
        else if (underMouse() && isEnabled())
            paintBox(&painter, rect(), corner, { tokens.hover, {}, 1 });
        if (hasFocus())
            paintFocusRing(&painter, rect(), corner);
        painter.setFont(isChecked() ? textFont(TextRole::Strong, font()) : font());
        const QColor ink = isChecked() ? tokens.accentText : isEnabled() ? tokens.text2 : tokens.text3;
        paintText(&painter, rect(), text(), ink, Qt::AlignCenter);
    }
};

} // namespace

SegmentSwitch::SegmentSwitch(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentSwitch::chosen);
    spaceOut();
}

int SegmentSwitch::addChoice(const QString& text)
{
    auto* segment = new Segment(this);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    setText(index, text);
    segment->setChecked(index == 0);
    return index;
}

void SegmentSwitch::setText(int index, const QString& text)
{
    QAbstractButton* segment = m_group->button(index);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

void SegmentSwitch::setRefusal(int index, const QString& sentence)
{
    QAbstractButton* segment = m_group->button(index);
    segment->setEnabled(sentence.isEmpty());
    segment->setToolTip(sentence);
    segment->setAccessibleDescription(sentence);
}

bool SegmentSwitch::isOn(int index) const
{
    return m_group->button(index)->isEnabled();
}

int SegmentSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentSwitch::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void SegmentSwitch::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::tokens();
    QPainter painter(this);
    paintBox(&painter, rect(), em(radius + gap, font()), { tokens.sunken, tokens.control, 1 });
}

void SegmentSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

void SegmentSwitch::spaceOut()
{
    const int edge = em(gap, font());
    m_row->setContentsMargins(edge, edge, edge, edge);
    m_row->setSpacing(edge);
}

} // namespace padesk
