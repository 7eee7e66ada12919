// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/profile.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace padesk {

class ProfileChip;

/** Name, profile, search, language and person: always in the same places (PRODUCT.md, the window). */
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    void setConnection(ConnectionState state);
    /** Whose decisions these are. */
    void setPerson(const QString& name, qint64 id);
    /** Shown when the language is pressed. */
    void setLanguageMenu(QMenu* menu);
    QPushButton* search() const { return m_search; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();

    ProfileChip* m_profile;
    QPushButton* m_search;
    QToolButton* m_language;
    QWidget* m_person;
};

} // namespace padesk
