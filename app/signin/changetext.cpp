// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/changetext.h"

#include "app/network/connectionprobe.h"
#include "ui/connectiontext.h"
#include "ui/refusaltext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changeSentence(const PasswordChangeEnd& change)
{
    switch (change.state) {
    case PasswordChangeEnd::State::Changed:
        return {};
    case PasswordChangeEnd::State::WaitsForWorker:
        return ChangeText::tr("The new password counts from now on, but no worker is running to note it down. Ask your "
                              "administrator to start one, then ask again.");
    case PasswordChangeEnd::State::WrongPassword:
        return ChangeText::tr("This is not the password you have now; type it again.");
    case PasswordChangeEnd::State::Refused:
        return refusalSentence(change.refusal);
    case PasswordChangeEnd::State::Failed:
        break;
    }
    const QString why = findingSentence(signInFinding(change.error), ChangeText::tr("The server"));
    return change.counts ? ChangeText::tr("The new password counts from now on.") + u' ' + why
                         : ChangeText::tr("The password was not changed.") + u' ' + why;
}

} // namespace padesk
