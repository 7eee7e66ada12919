// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QListView>

namespace padesk {

class NavigationModel;

/** One line of the navigation: a page, a saved view, a hairline between groups, or the heading of one. */
struct NavigationEntry {
    enum class Kind { Page, Separator, Heading };

    Kind kind = Kind::Page;
    /** By which it is known to the program; empty for the others. */
    QString key {};
    QString icon {};
    QString text {};
    int count = 0;
    /** Red = overdue among the count, amber = failures among it (VISUAL.md 5, Badge). */
    Tone badge = Tone::Grey;
    /** What the tone means, for screen readers: 「期限超過 2件」. */
    QString detail {};
};

/**
 * The list of pages at the left. Arrow keys and clicks choose; hairlines and headings are passed over. As high as its
 * entries, so that a second one with the settings can stand at the bottom.
 */
class NavigationList final : public QListView {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    /** Keeps the current page when it is still there. */
    void setEntries(const QList<NavigationEntry>& entries);
    void setBadge(const QString& key, int count, Tone tone = Tone::Grey, const QString& detail = {});
    /** Marks the page without chosen(); an unknown or empty key leaves none marked. */
    void setCurrentKey(const QString& key);
    QString currentKey() const;
    QString keyAt(const QPoint& position) const;

    /** Only icons and badges; the texts become tool tips. */
    void setFolded(bool on);
    bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** By mouse or keyboard; not by setCurrentKey(). */
    void chosen(const QString& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    NavigationModel* m_entries;
    bool m_folded = false;
    bool m_quiet = false;
};

} // namespace padesk
