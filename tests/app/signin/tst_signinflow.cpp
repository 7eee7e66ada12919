// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/signin.h"
#include "models/store/profileurl.h"
#include "tests/app/signin/memorypasswords.h"
#include "tests/app/signin/secureoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/frame/preferences.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace padesk;
using namespace padesk::test;
using Said = KeptPassword::Outcome;

namespace {

PasswordField* passwordField(const QWidget& dialog, int at = 0)
{
    QList<PasswordField*> shown;
    for (auto* field : dialog.findChildren<PasswordField*>()) {
        if (field->isVisible())
            shown.append(field);
    }
    return shown.value(at);
}

bool says(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/** Runs step after step inside the flow's own event loop, each as soon as it can. */
class Script {
public:
    /** A step answers false while it can't be done yet. */
    void add(std::function<bool()> step) { m_steps.append(std::move(step)); }
    void start()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (!m_steps.isEmpty() && m_steps.first()())
                m_steps.removeFirst();
        });
        m_timer.start(10);
    }
    bool isOver() const { return m_steps.isEmpty(); }

private:
    QList<std::function<bool()>> m_steps;
    QTimer m_timer;
};

} // namespace

/** From a profile to a desk that is signed in, against a real server. */
class SignInFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressDesk(u"en"_qs);
        m_office = std::make_unique<SecureOffice>();
        m_login = m_office->makeLogin();
    }
    void cleanupTestCase() { m_office.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"padesk.ini"_qs));
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"padesk.ini"_qs));
        m_passwords = std::make_unique<MemoryPasswords>();
    }

    void whatTheKeychainHasIsTried()
    {
        m_passwords->kept.insert(key(), m_login.password);
        SignIn signIn(*m_preferences, *m_profiles, *m_passwords);
        const SignInEnd end = signIn.run(profile());
        QCOMPARE(end.state, SignInEnd::State::SignedIn);
        QVERIFY(end.place.url.password == m_login.password.reveal());
        QCOMPARE(end.place.login.signedIn.actor.displayName, u"田中 一郎"_qs);
        QVERIFY(!signIn.dialog().isVisible());
        QCOMPARE(m_profiles->last(), profile().name);
    }

    void typedAndKept()
    {
        SignIn signIn(*m_preferences, *m_profiles, *m_passwords);
        SignInDialog& dialog = signIn.dialog();
        Script script;
        script.add([&dialog] { return dialog.isVisible() && !dialog.isBusy(); });
        script.add([&dialog] {
            QTest::keyClicks(passwordField(dialog), u"no such password"_qs);
            QTest::keyClick(passwordField(dialog), Qt::Key_Return);
            return true;
        });
        script.add([&dialog] { return !dialog.isBusy() && says(dialog, u"password is wrong"_qs); });
        script.add([&dialog, this] {
            // What is wrong is gone, and the field is where one goes on.
            if (!passwordField(dialog)->text().isEmpty())
                return false;
            QTest::keyClicks(passwordField(dialog), m_login.password.reveal().toString());
            dialog.findChild<QCheckBox*>()->setChecked(true);
            QTest::keyClick(passwordField(dialog), Qt::Key_Return);
            return true;
        });
        script.start();
        const SignInEnd end = signIn.run(profile());
        QVERIFY(script.isOver());
        QCOMPARE(end.state, SignInEnd::State::SignedIn);
        QVERIFY(m_passwords->kept.value(key()).reveal() == m_login.password.reveal());
        // In the keychain, and in no file.
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(m_login.password.reveal().toUtf8()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void whatTheKeychainSaysIsShown_data()
    {
        QTest::addColumn<Said>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked or missing") << Said::Missing << QString();
        QTest::newRow("denied") << Said::Denied << u"did not hand the password out"_qs;
        QTest::newRow("none") << Said::Unavailable << u"has no keychain"_qs;
    }
    void whatTheKeychainSaysIsShown()
    {
        QFETCH(Said, outcome);
        QFETCH(QString, words);
        m_passwords->says = outcome;
        SignIn signIn(*m_preferences, *m_profiles, *m_passwords);
        SignInDialog& dialog = signIn.dialog();
        Script script;
        script.add([&dialog] { return dialog.isVisible() && !dialog.isBusy(); });
        script.add([&] {
            const bool right = words.isEmpty() || says(dialog, words);
            const bool box = dialog.findChild<QCheckBox*>()->isEnabled() == (outcome != Said::Unavailable);
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return right && box;
        });
        script.start();
        QCOMPARE(signIn.run(profile()).state, SignInEnd::State::Left);
        QVERIFY(script.isOver());
    }

    void aServerThatIsAwayKeepsThePassword()
    {
        m_passwords->kept.insert(key(), m_login.password);
        ConnectionProfile away = profile();
        away.servers = u"127.0.0.1:1"_qs;
        m_passwords->kept.insert(passwordKey(*profileUrl(away)), m_login.password);
        SignIn signIn(*m_preferences, *m_profiles, *m_passwords);
        SignInDialog& dialog = signIn.dialog();
        Script script;
        script.add(
            [&dialog] { return dialog.isVisible() && !dialog.isBusy() && says(dialog, u"no database listens"_qs); });
        script.add([&] {
            const bool offered = dialog.answer().password.reveal() == m_login.password.reveal();
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return offered;
        });
        script.start();
        QCOMPARE(signIn.run(away).state, SignInEnd::State::Left);
        QVERIFY(script.isOver());
        QVERIFY(!m_passwords->kept.isEmpty());
    }

    void whoMustChangeIsAskedAndGetsIn()
    {
        const SecureOffice::Login fresh = m_office->makeLogin(u"operator"_qs, true);
        ConnectionProfile profile = this->profile();
        profile.signInId = fresh.name;
        std::atomic<bool> stop = false;
        const std::unique_ptr<QThread> worker(QThread::create([this, &stop] {
            while (!stop && m_office->work() == 0)
                QThread::msleep(20);
        }));
        worker->start();
        const QString own = u"青い空と 17 の雲 X"_qs;
        SignIn signIn(*m_preferences, *m_profiles, *m_passwords);
        Script script;
        const auto panel = [] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                if (auto* dialog = qobject_cast<PasswordDialog*>(window); dialog && dialog->isVisible())
                    return dialog;
            }
            return static_cast<PasswordDialog*>(nullptr);
        };
        script.add([&] { return panel() != nullptr; });
        script.add([&] {
            passwordField(*panel(), 0)->setText(own);
            passwordField(*panel(), 1)->setText(own);
            QTest::keyClick(passwordField(*panel(), 1), Qt::Key_Return);
            return true;
        });
        script.start();
        const SignInEnd end = signIn.run(profile, fresh.password);
        stop = true;
        worker->wait();
        QVERIFY(script.isOver());
        QCOMPARE(end.state, SignInEnd::State::SignedIn);
        QCOMPARE(end.place.url.password, own);
        QVERIFY(!m_office->mustChange(fresh.name));
        const auto again = signIn.runUnasked(profile, Secret(own));
        QVERIFY(again && !again->login.signedIn.mustChange);
        const auto old = signIn.runUnasked(profile, fresh.password);
        QVERIFY(!old);
        QCOMPARE(old.error().finding, StageFinding::WrongPassword);
        QVERIFY(!m_office->log().contains(own));
        QVERIFY(!m_office->log().contains(fresh.password.reveal()));
    }

private:
    ConnectionProfile profile() const
    {
        ConnectionProfile profile = profileOf(m_office->urlOf(m_login.name));
        profile.name = u"本番"_qs;
        return profile;
    }
    QString key() const { return passwordKey(*profileUrl(profile())); }

    std::unique_ptr<SecureOffice> m_office;
    SecureOffice::Login m_login;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemoryPasswords> m_passwords;
};

PADESK_TEST(signinflow, SignInFlowTest)
#include "tst_signinflow.moc"
