// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/dialogsamples.h"

#include "app/signin/changetext.h"
#include "models/store/scramverifier.h"
#include "ui/dialogs/choicecard.h"
#include "ui/dialogs/firststart.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"

namespace padesk::test {
namespace {

using Stage = ConnectionStage;
using State = StageState;
using Finding = StageFinding;

HostReport hostReport(const QString& host, State state, Finding finding, int milliseconds)
{
    HostReport report { host, state, finding, milliseconds, { u"192.0.2.17"_qs }, {}, u"/ca/office.crt"_qs };
    report.certificate = { u"db1.padesk.example.jp"_qs, u"Strangers Root CA"_qs,
        { u"db1.padesk.example.jp"_qs, u"db2.padesk.example.jp"_qs }, QDateTime(QDate(2026, 1, 1), QTime()),
        QDateTime(QDate(2027, 3, 31), QTime()) };
    return report;
}

StageReport stageReport(Stage stage, State state, Finding finding, int milliseconds, const QList<HostReport>& hosts)
{
    StageReport report;
    report.stage = stage;
    report.state = state;
    report.finding = finding;
    report.milliseconds = milliseconds;
    report.hosts = hosts;
    return report;
}

} // namespace

ConnectionProfile DialogSamples::profile() const
{
    ConnectionProfile profile;
    profile.name = u"東京 本番"_qs;
    profile.servers = u"db1.padesk.example.jp, db2.padesk.example.jp:5433"_qs;
    profile.signInId = u"s_4f1e8a70c2d94b5f9a6e3d1c0b7a8e52"_qs;
    profile.email = u"sato.misaki@example.co.jp"_qs;
    profile.options = usualProfileOptions();
    profile.options.insert(u"sslrootcert"_qs, u"/ca/office.crt"_qs);
    return profile;
}

StageReport DialogSamples::report(Stage stage, Finding finding, State state) const
{
    return stageReport(stage, state, finding, 12, { hostReport(u"db1.padesk.example.jp"_qs, state, finding, 12) });
}

QList<StageReport> DialogSamples::failedTest() const
{
    const auto on = [](Stage stage, State state, Finding finding, int milliseconds) {
        return stageReport(stage, state, finding, milliseconds,
            { hostReport(u"db1.padesk.example.jp"_qs, state, finding, milliseconds) });
    };
    return { on(Stage::Address, State::Passed, Finding::None, 3), on(Stage::Reach, State::Passed, Finding::None, 18),
        on(Stage::Encryption, State::Failed, Finding::UnknownAuthority, 41),
        on(Stage::SignIn, State::Skipped, Finding::None, 0), on(Stage::Schema, State::Skipped, Finding::None, 0),
        on(Stage::Worker, State::Skipped, Finding::None, 0) };
}

QList<StageReport> DialogSamples::passedTest() const
{
    const QString first = u"db1.padesk.example.jp"_qs;
    const QString second = u"db2.padesk.example.jp:5433"_qs;
    const auto both = [&](Stage stage, State other, Finding finding, int milliseconds) {
        return stageReport(stage, other == State::Passed ? State::Passed : State::Warned, finding, milliseconds,
            { hostReport(first, State::Passed, Finding::None, 12), hostReport(second, other, finding, milliseconds) });
    };
    StageReport person = stageReport(Stage::SignIn, State::Passed, Finding::None, 210, {});
    person.person = u"佐藤 美咲"_qs;
    StageReport schema = stageReport(Stage::Schema, State::Passed, Finding::None, 0, {});
    schema.schema = 11;
    return { both(Stage::Address, State::Passed, Finding::None, 3),
        both(Stage::Reach, State::Failed, Finding::NoAnswer, 5003),
        both(Stage::Encryption, State::Skipped, Finding::None, 38), person, schema,
        stageReport(Stage::Worker, State::Warned, Finding::NoWorker, 0, {}) };
}

std::unique_ptr<SignInDialog> DialogSamples::signIn()
{
    auto dialog = std::make_unique<SignInDialog>(m_preferences);
    dialog->setProfile(profile());
    dialog->setOtherStarts(true);
    return dialog;
}

std::unique_ptr<ProfilesDialog> DialogSamples::profiles()
{
    auto dialog = std::make_unique<ProfilesDialog>();
    ConnectionProfile test = profile();
    test.name = u"練習用"_qs;
    test.kind = ProfileKind::Test;
    test.servers = u"test.padesk.example.jp"_qs;
    ConnectionProfile here = test;
    here.name = u"My own PC"_qs;
    here.kind = ProfileKind::Local;
    here.servers = u"localhost"_qs;
    dialog->setProfiles({ profile(), test, here }, profile().name);
    return dialog;
}

std::unique_ptr<PasswordDialog> DialogSamples::password(bool must)
{
    return std::make_unique<PasswordDialog>(
        PasswordSubject { u"s_4f1e8a70c2d94b5f9a6e3d1c0b7a8e52"_qs, u"sato.misaki@example.co.jp"_qs,
            must ? Secret(u"made by the office") : Secret(), must },
        generatedPassword);
}

std::vector<std::pair<QString, std::unique_ptr<QDialog>>> DialogSamples::all()
{
    std::vector<std::pair<QString, std::unique_ptr<QDialog>>> dialogs;
    const auto add = [&dialogs](const char* name, auto dialog) {
        dialogs.emplace_back(QString::fromLatin1(name), std::move(dialog));
    };
    add("signin", signIn());
    auto wrong = signIn();
    wrong->setKeychain(KeychainSays::Unavailable);
    wrong->refuse(report(Stage::SignIn, Finding::WrongPassword));
    add("signin-wrong", std::move(wrong));
    auto away = signIn();
    away->offer(Secret(u"kept"));
    away->setBusy(true);
    for (const StageReport& stage : failedTest())
        away->showStage(stage);
    away->setBusy(false);
    away->refuse(failedTest()[2]);
    add("signin-refused", std::move(away));
    auto busy = signIn();
    busy->setBusy(true);
    busy->showStage(failedTest()[0]);
    busy->showStage(report(Stage::Reach, Finding::None, State::Running));
    add("signin-busy", std::move(busy));
    add("password-must", password(true));
    auto said = password(false);
    said->findChildren<PasswordField*>().at(1)->setText(u"kQzm!pVb7tHr"_qs);
    said->refuse(changeSentence({ PasswordChangeEnd::State::WaitsForWorker, true, {}, {} }), true);
    add("password-said", std::move(said));
    add("profiles", profiles());
    auto failed = profiles();
    for (const StageReport& stage : failedTest())
        failed->showStage(stage);
    failed->endTest(false);
    add("profiles-failed", std::move(failed));
    auto passed = profiles();
    for (const StageReport& stage : passedTest())
        passed->showStage(stage);
    passed->endTest(true);
    add("profiles-passed", std::move(passed));
    add("profiles-empty", std::make_unique<ProfilesDialog>());
    auto first = std::make_unique<FirstStart>(m_preferences, u"/data/padesk.sqlite"_qs);
    first->offer({ StartChoice::Server, {}, u"db1.padesk.example.jp"_qs, u"padesk"_qs, profile().signInId, {} });
    first->setBusy(true);
    for (const StageReport& stage : failedTest())
        first->showStage(stage);
    add("firststart", std::move(first));
    return dialogs;
}

} // namespace padesk::test
