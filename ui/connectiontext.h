// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/connectioncheck.h"
#include "models/domain/passwordrule.h"
#include "models/domain/profilefile.h"
#include "ui/style/theme.h"

namespace padesk {

/** "TLS" */
QString stageName(ConnectionStage stage);
/** What is looked at there, for those who don't know the letters. */
QString stageExplained(ConnectionStage stage);
QString stageStateWord(StageState state);
QString stageIcon(StageState state);
Tone stageTone(StageState state);

/** One sentence each: what was found and, when something is to be mended, what to do. */
QString stageSentence(const StageReport& report);
/** The finding alone, at a place: a server's name. */
QString findingSentence(StageFinding finding, const QString& place, const HostReport& report = {});
/** "db2:5433" and what was found there, a line a server; empty when there is only one. */
QStringList serverLines(const StageReport& report);

/** "0.2 s", "12 ms" */
QString durationText(int milliseconds);

/** One sentence that names the file and the place in it. */
QString profileFileSentence(const ProfileFileProblem& problem, const QString& file);
QString profileNameSentence(ProfileNameProblem problem);
QString passwordSentence(PasswordProblem problem);
QString strengthWord(PasswordStrength strength);

} // namespace padesk
