// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"

#include <QWidget>

class QVBoxLayout;

namespace padesk {

class ScriptBox;
class TextLabel;

/** Beside the checklist: what to say on the phone, the passcodes so far (never a code), notes and who works on it. */
class RequestSide final : public QWidget {
    Q_OBJECT

public:
    explicit RequestSide(QWidget* parent = nullptr);

    void show(const RequestCase& one, const Policy& policy);

protected:
    bool event(QEvent* event) override;

private:
    void showScripts();
    void showPasscodes();
    void showClaim();
    void showNotes();
    void retranslate();

    RequestCase m_case;
    Policy m_policy;
    bool m_shown = false;
    ScriptBox* m_script;
    TextLabel* m_passcodesTitle;
    QWidget* m_passcodes;
    TextLabel* m_claim;
    TextLabel* m_notesTitle;
    TextLabel* m_notes;
};

} // namespace padesk
