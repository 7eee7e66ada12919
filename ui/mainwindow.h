// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "ui/approvals/approvalspage.h"
#include "ui/style/theme.h"

#include <QMainWindow>

class QAction;
class QMenu;

namespace padesk {

/** The window: menus, the strip of the profile, the approvals. */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(RowSource<NominationRow>& source, ApprovalsPage::Clock now, ProfileKind profile);

    ApprovalsPage& approvals() { return *m_approvals; }
    void setLanguage(const QString& language);
    void setTheme(ThemeKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeMenus();
    QWidget* makeCentre();
    void retranslate();
    QString profileWord() const;

    ProfileKind m_profile;
    ApprovalsPage* m_approvals;
    QWidget* m_strip = nullptr;
    QMenu* m_file = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QAction* m_refresh = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_light = nullptr;
    QAction* m_dark = nullptr;
};

} // namespace padesk
