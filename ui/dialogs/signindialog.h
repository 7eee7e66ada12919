// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/desk/connectioncheck.h"
#include "models/domain/secret.h"
#include "ui/dialogs/growingdialog.h"

class QCheckBox;

namespace padesk {

class Chip;
class ElidedLabel;
class FormField;
class IconLabel;
class KeyButton;
class PasswordField;
class Preferences;
class StageList;
class TextLabel;

/** What somebody typed to sign in. */
struct SignInAnswer {
    QString signInId;
    Secret password;
    /** In the keychain, for the next time. */
    bool keep = false;
};

/** Whether the keychain can keep a password, and what it said when it was asked for one. */
enum class KeychainSays { Ready, Denied, Unavailable };

/**
 * Signing in to a server: who, and the password (SECURITY.md 1.1). The caller tries the answer and either closes the
 * dialog or says with refuse() what is wrong; what was typed stays, but for a password that is wrong.
 */
class SignInDialog final : public GrowingDialog {
    Q_OBJECT

public:
    /** preferences must outlive the dialog. */
    explicit SignInDialog(Preferences& preferences, QWidget* parent = nullptr);

    void setProfile(const ConnectionProfile& profile);
    void setKeychain(KeychainSays says);
    /** One that the keychain handed out: it counts while nothing else is typed, and is never shown. */
    void offer(const Secret& password);
    /** Whether there are ways to begin other than by a server. */
    void setOtherStarts(bool on);
    SignInAnswer answer() const;
    /** How far the way to the server was gone. */
    void showStage(const StageReport& report);
    void hideStages();
    /** The stage that failed: its sentence, at a field when it has one. Without a finding it is taken away. */
    void refuse(const StageReport& report);
    /** While the answer is being tried; the window stays alive and Esc takes it back. */
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void tried(const padesk::SignInAnswer& answer);
    /** What is being tried is not wanted any more. */
    void takenBack();
    /** Another connection, or a look at this one. */
    void profilesWanted();
    /** The demo, or a file on this PC. */
    void otherStartWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void reject() override;

private:
    QWidget* makeHead();
    QWidget* makePlace();
    QWidget* makeProblem();
    QWidget* makeFoot();
    void tryIt();
    bool checkFields();
    void showRefusal();
    void focusFirst();
    void spaceOut();
    void retranslate();

    Preferences& m_preferences;
    ConnectionProfile m_profile;
    KeychainSays m_keychain = KeychainSays::Ready;
    StageReport m_refused;
    Secret m_offered;
    bool m_busy = false;
    bool m_capsLock = false;
    TextLabel* m_title = nullptr;
    Chip* m_kind = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_place = nullptr;
    KeyButton* m_change = nullptr;
    FormField* m_id = nullptr;
    PasswordField* m_password = nullptr;
    FormField* m_passwordField = nullptr;
    QCheckBox* m_keep = nullptr;
    TextLabel* m_keychainHint = nullptr;
    StageList* m_stages = nullptr;
    QWidget* m_problem = nullptr;
    IconLabel* m_problemSign = nullptr;
    TextLabel* m_problemText = nullptr;
    KeyButton* m_other = nullptr;
    KeyButton* m_quit = nullptr;
    KeyButton* m_go = nullptr;
};

} // namespace padesk
