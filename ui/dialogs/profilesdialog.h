// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/desk/connectioncheck.h"
#include "models/domain/secret.h"

#include <QDialog>

class QScrollArea;

namespace padesk {

class FormField;
class IconLabel;
class KeyButton;
class PasswordField;
class ProfileForm;
class ProfileList;
class StageList;
class TextLabel;

/**
 * The servers this desk can be used with: list at the left, form, and a test in named stages (PRODUCT.md, settings).
 * The caller keeps what is saved, tests, and reads and writes profile files; a password for the test is kept by nobody.
 */
class ProfilesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ProfilesDialog(QWidget* parent = nullptr);

    void setProfiles(const QList<ConnectionProfile>& profiles, const QString& current = {});
    /** As kept; several start with none. */
    QList<ConnectionProfile> profiles() const { return m_profiles; }
    QString currentName() const;
    /** One that came by a file: kept and shown. */
    void addImported(const ConnectionProfile& profile);
    void setAuthority(const QString& path);
    void showStage(const StageReport& report);
    void endTest(bool passed);
    /** What could not be done, or was; empty takes it away. */
    void say(const QString& sentence, bool good = false);
    /** Whether one of them can be worked with from here. */
    void setMayUse(bool on);

Q_SIGNALS:
    /** before: what it was called, empty for a new one. */
    void saved(const padesk::ConnectionProfile& profile, const QString& before);
    void removed(const QString& name);
    void testWanted(const padesk::ConnectionProfile& profile, const padesk::Secret& password);
    void testTakenBack();
    void importWanted();
    void exportWanted(const padesk::ConnectionProfile& profile);
    void authorityWanted();
    /** Sign in by it; it is saved. */
    void used(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void reject() override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    QWidget* makeTest();
    QWidget* makeFoot();
    void connectParts();
    bool save();
    void select(int row);
    void addNew(ConnectionProfile profile);
    void removeCurrent();
    void duplicate();
    void test();
    void endTestEarly();
    void showState();
    void retranslate();
    QStringList names(int except = -1) const;

    QList<ConnectionProfile> m_profiles;
    /** Of m_profiles; -1 when there is none. */
    int m_row = -1;
    /** Not kept yet. */
    bool m_new = false;
    bool m_edited = false;
    bool m_testing = false;
    bool m_mayUse = true;
    QWidget* m_side = nullptr;
    TextLabel* m_title = nullptr;
    ProfileList* m_list = nullptr;
    KeyButton* m_add = nullptr;
    KeyButton* m_duplicate = nullptr;
    KeyButton* m_remove = nullptr;
    KeyButton* m_import = nullptr;
    KeyButton* m_export = nullptr;
    ProfileForm* m_form = nullptr;
    QScrollArea* m_area = nullptr;
    QWidget* m_test = nullptr;
    TextLabel* m_testTitle = nullptr;
    PasswordField* m_password = nullptr;
    FormField* m_passwordField = nullptr;
    KeyButton* m_testButton = nullptr;
    StageList* m_stages = nullptr;
    IconLabel* m_saidSign = nullptr;
    TextLabel* m_said = nullptr;
    KeyButton* m_close = nullptr;
    KeyButton* m_save = nullptr;
    KeyButton* m_use = nullptr;
};

} // namespace padesk
