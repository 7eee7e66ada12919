// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/casepanel.h"

#include "ui/style/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace padesk {
namespace {
constexpr int wideWindow = 1200;
constexpr int columnWidth = 332;
constexpr int widestColumn = 480;
constexpr int edge = 20;
constexpr int gap = 8;
constexpr int aboveHead = 8;
constexpr int sideGap = 14;

/** What takes the keyboard inside a part, in its own order; of a group of buttons also those that are not chosen now.
 */
QList<QWidget*> stopsOf(QWidget* part)
{
    QList<QWidget*> stops;
    for (QWidget* one = part->nextInFocusChain(); one && one != part; one = one->nextInFocusChain()) {
        const bool takesTab = (one->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton*>(one);
        if (part->isAncestorOf(one) && takesTab && !one->focusProxy())
            stops.append(one);
    }
    return stops;
}
} // namespace

CasePanel::CasePanel(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(makeBody(), 1);
    m_decisions = new DecisionBar(this);
    rows->addWidget(m_decisions);
    connect(m_previous, &QPushButton::clicked, this, &CasePanel::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &CasePanel::nextRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &CasePanel::showTab);
    applySizes();
    retranslate();
    arrange();
}

QWidget* CasePanel::makeHead()
{
    auto* head = new QWidget(this);
    m_headRow = new QHBoxLayout(head);
    m_title = new CaseTitle(head);
    m_tabs = new QTabBar(head);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_position = new QLabel(head);
    m_previous = new KeyButton(ButtonVariant::Quiet, u"chev-up"_qs, head);
    m_next = new KeyButton(ButtonVariant::Quiet, u"chev-down"_qs, head);
    m_more = new KeyButton(ButtonVariant::Quiet, u"more"_qs, head);
    m_more->hide();
    m_headRow->addWidget(m_title, 1);
    for (QWidget* one : std::initializer_list<QWidget*> { m_tabs, m_position, m_previous, m_next, m_more })
        m_headRow->addWidget(one);
    return head;
}

QWidget* CasePanel::makeBody()
{
    auto* body = new QWidget(this);
    m_bodyRow = new QHBoxLayout(body);
    m_pages = new QStackedWidget(body);
    m_contentPage = makePage();
    m_panelPage = makePage();
    m_pages->addWidget(m_contentPage);
    m_pages->addWidget(m_panelPage);
    m_column = new QStackedWidget(body);
    m_sidePage = makePage();
    m_columnPanelPage = makePage();
    m_column->addWidget(m_sidePage);
    m_column->addWidget(m_columnPanelPage);
    auto* sides = new QWidget;
    m_sideRows = new QVBoxLayout(sides);
    m_sideRows->setContentsMargins(0, 0, 0, 0);
    m_sideRows->addStretch(1);
    put(m_sidePage, sides);
    m_bodyRow->addWidget(m_pages, 1);
    m_bodyRow->addWidget(m_column);
    return body;
}

/** A picture is worth all the height there is; words end where they end. */
bool CasePanel::takesAllHeight(const QWidget& side)
{
    return side.sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
}

QScrollArea* CasePanel::makePage()
{
    auto* page = new QScrollArea(this);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    page->viewport()->setAutoFillBackground(false);
    return page;
}

/** The ground is the panel's. */
void CasePanel::put(QScrollArea* page, QWidget* widget)
{
    page->setWidget(widget);
    widget->setAutoFillBackground(false);
    widget->show();
}

// ---- What a page fills in
// ------------------------------------------------------------------------------------------

void CasePanel::setHead(const CaseHead& head)
{
    m_title->setHead(head);
}

void CasePanel::setPosition(int at, int count)
{
    m_at = at;
    m_count = count;
    m_previous->setEnabled(at > 1);
    m_next->setEnabled(at > 0 && at < count);
    retranslate();
}

void CasePanel::setMoreMenu(QMenu* menu)
{
    m_more->setMenu(menu);
    m_more->setVisible(menu != nullptr);
}

void CasePanel::setContent(QWidget* content, const QString& title)
{
    delete m_contentPage->takeWidget();
    put(m_contentPage, content);
    m_contentTitle = title;
    arrange();
}

void CasePanel::setContentTitle(const QString& title)
{
    m_contentTitle = title;
    fillTabs();
}

int CasePanel::addSide(QWidget* side)
{
    Side added { side, makePage(), {}, 0 };
    m_pages->addWidget(added.page);
    m_sides.append(added);
    arrange();
    return static_cast<int>(m_sides.size()) - 1;
}

void CasePanel::setSideTitle(int side, const QString& title, int count)
{
    m_sides[side].title = title;
    m_sides[side].count = count;
    fillTabs();
}

void CasePanel::openPanel(QWidget* panel)
{
    if (m_panel && m_panel != panel)
        m_panel->deleteLater();
    m_panel = panel;
    arrange();
    panel->setFocus(Qt::OtherFocusReason);
}

void CasePanel::closePanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    arrange();
    Q_EMIT panelClosed();
}

// ---- Wide and narrow
// -----------------------------------------------------------------------------------------------

void CasePanel::setNarrow(std::optional<bool> narrow)
{
    m_asked = narrow;
    decideForm();
}

/** Small windows and large fonts are the same thing: the window is measured in em. */
void CasePanel::decideForm()
{
    const bool narrow = m_asked.value_or(window()->width() < em(wideWindow, font()));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
    Q_EMIT narrowChanged(narrow);
}

/** A panel gets what its words need; a scroll bar takes nothing from them. */
void CasePanel::fitColumn()
{
    const int usual = em(columnWidth, font()) - em(edge, font());
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int words = m_panel ? m_panel->minimumSizeHint().width() + bar : 0;
    m_column->setFixedWidth(std::clamp(words, usual, em(widestColumn, font())));
}

void CasePanel::arrange()
{
    fitColumn();
    placeSides();
    placePanel();
    m_column->setVisible(!m_narrow && (m_panel || !m_sides.isEmpty()));
    m_column->setCurrentWidget(m_panel ? m_columnPanelPage : m_sidePage);
    fillTabs();
    m_tabs->setVisible(m_narrow && !m_panel && !m_sides.isEmpty());
    showTab(m_tabs->currentIndex());
    orderStops();
    updateGeometry();
}

/** What was put in later would be reached last: head, content, column or panel, decisions (the order of the eye). */
void CasePanel::orderStops()
{
    QList<QWidget*> parts { m_title->parentWidget(), m_contentPage };
    for (const Side& side : m_sides)
        parts.append(side.widget);
    if (m_panel)
        parts.append(m_panel);
    parts.append(m_decisions);
    QWidget* before = nullptr;
    for (QWidget* part : parts) {
        for (QWidget* stop : stopsOf(part)) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

void CasePanel::placeSides()
{
    for (const Side& side : m_sides) {
        if (m_narrow && side.page->widget() != side.widget) {
            m_sideRows->removeWidget(side.widget);
            put(side.page, side.widget);
        } else if (!m_narrow && m_sideRows->indexOf(side.widget) < 0) {
            if (side.page->widget() == side.widget)
                side.page->takeWidget();
            m_sideRows->insertWidget(m_sideRows->count() - 1, side.widget, takesAllHeight(*side.widget) ? 100 : 0);
            side.widget->show();
        }
    }
}

void CasePanel::placePanel()
{
    QScrollArea* wanted = m_narrow ? m_panelPage : m_columnPanelPage;
    QScrollArea* other = m_narrow ? m_columnPanelPage : m_panelPage;
    if (other->widget() && other->widget() == m_panel)
        other->takeWidget();
    if (m_panel && wanted->widget() != m_panel)
        put(wanted, m_panel);
}

void CasePanel::showTab(int tab)
{
    QScrollArea* page = m_contentPage;
    if (m_narrow && m_panel)
        page = m_panelPage;
    else if (m_narrow && tab > 0 && tab <= m_sides.size())
        page = m_sides[tab - 1].page;
    if (m_tabs->currentIndex() != tab && tab >= 0)
        m_tabs->setCurrentIndex(tab);
    m_pages->setCurrentWidget(page);
}

void CasePanel::fillTabs()
{
    const int wanted = static_cast<int>(m_sides.size()) + 1;
    while (m_tabs->count() < wanted)
        m_tabs->addTab(QString());
    //: tab of the comparison of a case
    m_tabs->setTabText(0, m_contentTitle.isEmpty() ? tr("Compare") : m_contentTitle);
    for (int side = 0; side < static_cast<int>(m_sides.size()); ++side) {
        m_tabs->setTabText(side + 1, m_sides[side].title);
        m_tabs->setTabData(side + 1, m_sides[side].count > 0 ? QVariant(m_sides[side].count) : QVariant());
    }
}

// ---- Look and events
// ------------------------------------------------------------------------------------------------

void CasePanel::applySizes()
{
    const int side = em(edge, font());
    m_headRow->setContentsMargins(side, em(aboveHead, font()), side, em(aboveHead, font()));
    m_headRow->setSpacing(em(gap, font()));
    m_bodyRow->setContentsMargins(side, 0, side, em(gap, font()));
    m_bodyRow->setSpacing(2 * side);
    m_sideRows->setSpacing(em(sideGap, font()));
    fitColumn();
}

void CasePanel::retranslate()
{
    const QLocale locale;
    //: the place of the case among those shown: 1 of 12
    m_position->setText(m_at > 0 ? tr("%1 of %2").arg(locale.toString(m_at), locale.toString(m_count)) : QString());
    for (KeyButton* button : { m_previous, m_next, m_more })
        button->setIconOnly(true);
    m_previous->setText(tr("Previous case"));
    m_next->setText(tr("Next case"));
    m_more->setText(tr("More"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    fillTabs();
}

QSize CasePanel::sizeHint() const
{
    const QWidget* content = m_contentPage->widget();
    const int height = std::max(content ? content->sizeHint().height() : 0, m_panel ? m_panel->sizeHint().height() : 0);
    const int around = m_title->sizeHint().height() + em(2 * aboveHead + gap, font());
    return { em(wideWindow, font()), around + height + m_decisions->sizeHint().height() };
}

void CasePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    paintBottomLine(&painter, { 0, 0, width(), 1 }, Theme::tokens().line);
    if (!m_column->isVisible())
        return;
    const QPoint top = m_column->mapTo(this, QPoint(0, 0));
    const int x = top.x() - em(edge, font());
    paintLeftLine(&painter, { x, top.y(), 1, m_column->height() }, Theme::tokens().line);
}

void CasePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    decideForm();
}

void CasePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        applySizes();
        decideForm();
    }
}

} // namespace padesk
