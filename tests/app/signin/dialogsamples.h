// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/profilesdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/frame/preferences.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace padesk::test {

/** The dialogs around signing in, as they stand at a moment: empty, refused, in the middle of a test. */
class DialogSamples {
public:
    ConnectionProfile profile() const;
    StageReport report(ConnectionStage stage, StageFinding finding, StageState state = StageState::Failed) const;
    /** As far as a certificate of somebody else. */
    QList<StageReport> failedTest() const;
    /** Two servers, one of them away, and no worker. */
    QList<StageReport> passedTest() const;

    std::unique_ptr<SignInDialog> signIn();
    std::unique_ptr<ProfilesDialog> profiles();
    static std::unique_ptr<PasswordDialog> password(bool must);

    /** Every one of them by a name. */
    std::vector<std::pair<QString, std::unique_ptr<QDialog>>> all();

private:
    QTemporaryDir m_folder;
    Preferences m_preferences { m_folder.filePath(QStringLiteral("padesk.ini")) };
};

} // namespace padesk::test
