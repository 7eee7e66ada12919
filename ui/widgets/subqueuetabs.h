// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <optional>

namespace padesk {

/** The tabs over a table: words and a count, underlined when chosen; Tab and the arrow keys work as in any tab bar. */
class SubQueueTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit SubQueueTabs(QWidget* parent = nullptr);

    /** Returns the index of the new tab. */
    int addQueue(const QString& text);
    void setQueueText(int index, const QString& text);
    /** Nothing while the count is not known. */
    void setCount(int index, std::optional<qint64> count);

protected:
    void changeEvent(QEvent* event) override;

private:
    /** Words and count as one sentence for screen readers. */
    void describe(int index);

    QHash<int, qint64> m_counts;
};

} // namespace padesk
