// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/subqueuetabs.h"

#include <QEvent>
#include <QLocale>

namespace padesk {

SubQueueTabs::SubQueueTabs(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

int SubQueueTabs::addQueue(const QString& text)
{
    const int index = addTab(text);
    describe(index);
    return index;
}

void SubQueueTabs::setQueueText(int index, const QString& text)
{
    setTabText(index, text);
    describe(index);
}

void SubQueueTabs::setCount(int index, std::optional<qint64> count)
{
    if (count)
        m_counts.insert(index, *count);
    else
        m_counts.remove(index);
    const QString shown = count ? QLocale().toString(*count) : QString();
    if (tabData(index).toString() != shown) {
        setTabData(index, shown);
        // The text is set anew so that the bar measures the tab again.
        const QString text = tabText(index);
        setTabText(index, QString());
        setTabText(index, text);
    }
    describe(index);
}

void SubQueueTabs::describe(int index)
{
    const auto count = m_counts.constFind(index);
    //: the words of a tab and how many cases it has
    setAccessibleTabName(index,
        count == m_counts.constEnd() ? tabText(index)
                                     : tr("%1, %n case(s)", nullptr, static_cast<int>(*count)).arg(tabText(index)));
}

void SubQueueTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (int index = 0; index < count(); ++index)
            describe(index);
    }
    QTabBar::changeEvent(event);
}

} // namespace padesk
