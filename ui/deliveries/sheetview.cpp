// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/sheetview.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace padesk {
namespace {

constexpr int captionHeight = 22;
constexpr int smallest = 140;
constexpr int usual = 260;

} // namespace

SheetView::SheetView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void SheetView::setPages(const QList<QImage>& pages, int allPages)
{
    m_pages = pages;
    m_allPages = allPages;
    m_shown = 0;
    describe();
    update();
}

QSize SheetView::sizeHint() const
{
    return { em(usual, font()), em(usual, font()) };
}

QSize SheetView::minimumSizeHint() const
{
    return { em(smallest, font()), em(smallest, font()) };
}

QString SheetView::caption() const
{
    //: below a picture of a letter; %1: this page, %2: number of pages
    return m_pages.isEmpty() ? QString() : tr("Page %1 of %2").arg(m_shown + 1).arg(m_allPages);
}

void SheetView::describe()
{
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(caption());
}

void SheetView::turn(int by)
{
    const int last = std::max(0, static_cast<int>(m_pages.size()) - 1);
    m_shown = std::clamp(m_shown + by, 0, last);
    describe();
    update();
}

void SheetView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QImage page = m_pages.value(m_shown);
    const QRect room = rect().adjusted(2, 2, -2, -em(captionHeight, font()));
    if (!page.isNull()) {
        QRect sheet(QPoint(), page.size().scaled(room.size(), Qt::KeepAspectRatio));
        sheet.moveCenter(room.center());
        const qreal ratio = devicePixelRatioF();
        QImage scaled = page.scaled(sheet.size() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        painter.drawImage(sheet.topLeft(), scaled);
        painter.setPen(QPen(Theme::tokens().line, 0));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
    painter.setFont(textFont(TextRole::Caption, font()));
    const QRect below(0, rect().bottom() - em(captionHeight, font()), width(), em(captionHeight, font()));
    paintText(&painter, below, caption(), Theme::tokens().text2, Qt::AlignCenter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), em(5, font()));
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        turn(1);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        turn(-1);
    else
        QWidget::keyPressEvent(event);
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    turn(event->angleDelta().y() < 0 ? 1 : -1);
}

void SheetView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace padesk
