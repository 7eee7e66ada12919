// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace padesk {

enum class ThemeChoice { Light, Dark };
enum class RowHeight { Compact, Normal, Roomy };

/** What one person has set up for this PC: looks and layouts, never data of customers. Kept at once. GUI thread. */
class Preferences {
public:
    /** The user's own file of the system. */
    Preferences();
    /** Kept in that file: for tests and pictures. */
    explicit Preferences(const QString& file);
    ~Preferences();

    /** "ja", "en", or empty: as the system. */
    QString language() const;
    void setLanguage(const QString& language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    RowHeight rowHeight() const;
    void setRowHeight(RowHeight height);
    /** In points, 9 to 14. */
    double bodySize() const;
    void setBodySize(double points);
    bool navigationFolded() const;
    void setNavigationFolded(bool folded);
    /** The database to open without being asked; empty before the first start is over. */
    QString database() const;
    void setDatabase(const QString& url);
    /** Bytes of a window or page, by its name. */
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& layout);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace padesk
