// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/passwordrule.h"
#include "models/domain/secret.h"
#include "ui/dialogs/growingdialog.h"

#include <functional>

namespace padesk {

class FormField;
class IconLabel;
class KeyButton;
class PasswordField;
class TextLabel;

/** What a change of password is about. */
struct PasswordSubject {
    QString signInId {};
    QString email {};
    /** The one that was just typed to sign in; empty: it is asked for. */
    Secret before {};
    /** It has to be changed before anything else can be done. */
    bool must = false;
};

/**
 * Another password, typed twice or suggested; says what the rule says while it is typed. The caller carries it out and
 * either closes the dialog or says what stands in the way; what was typed stays.
 */
class PasswordDialog final : public GrowingDialog {
    Q_OBJECT

public:
    /** suggest: a password that nobody guesses. */
    PasswordDialog(PasswordSubject subject, std::function<Secret()> suggest, QWidget* parent = nullptr);

    Secret before() const;
    Secret next() const;
    /** The password that counts now was typed wrong. */
    void refuseBefore(const QString& sentence);
    /** What went wrong elsewhere; empty takes it away. counts: the new password is the one that counts already. */
    void refuse(const QString& sentence, bool counts = false);
    /** While it is being changed. */
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const padesk::Secret& before, const padesk::Secret& next);

protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    QWidget* makeFields();
    QWidget* makeStrength();
    QWidget* makeProblem();
    QWidget* makeFoot();
    PasswordSurroundings around() const;
    bool check(bool alsoEmpty);
    void showStrength();
    void suggest();
    void change();
    void spaceOut();
    void retranslate();

    PasswordSubject m_subject;
    std::function<Secret()> m_suggest;
    mutable Secret m_typedBefore;
    bool m_busy = false;
    bool m_counts = false;
    bool m_suggested = false;
    TextLabel* m_title = nullptr;
    TextLabel* m_sentence = nullptr;
    PasswordField* m_before = nullptr;
    PasswordField* m_next = nullptr;
    PasswordField* m_again = nullptr;
    FormField* m_beforeField = nullptr;
    FormField* m_nextField = nullptr;
    FormField* m_againField = nullptr;
    QList<IconLabel*> m_marks;
    TextLabel* m_strength = nullptr;
    KeyButton* m_suggestion = nullptr;
    QWidget* m_problem = nullptr;
    TextLabel* m_problemText = nullptr;
    KeyButton* m_cancel = nullptr;
    KeyButton* m_go = nullptr;
};

} // namespace padesk
