// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/profilesession.h"
#include "models/store/profileurl.h"
#include "tests/app/signin/memorypasswords.h"
#include "tests/app/signin/secureoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** The dialog of connections with a real server, real files and real settings behind it. */
class ProfileSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressDesk(u"en"_qs);
        m_data = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", m_dataFolder.path().toUtf8());
        m_office = std::make_unique<SecureOffice>();
        m_login = m_office->makeLogin();
    }
    void cleanupTestCase()
    {
        m_office.reset();
        m_data.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_data);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"padesk.ini"_qs));
        m_passwords = std::make_unique<MemoryPasswords>();
        m_file = m_folder->filePath(u"office.padesk-profile"_qs);
        m_session = std::make_unique<ProfileSession>(*m_store, *m_passwords, nullptr,
            ProfileChoosers { [this](QWidget*) { return m_file; }, [this](QWidget*, const QString&) { return m_file; },
                [](QWidget*) { return QString(); } });
    }

    void theTestFillsInStageByStage()
    {
        m_store->save(office());
        show();
        QTest::keyClicks(dialog().findChild<PasswordField*>(), m_login.password.reveal().toString());
        click(u"Test the connection"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Signed in as 田中 一郎."_qs), 20'000);
        QTRY_VERIFY(says(u"The connection works, with a warning."_qs));
        QVERIFY(says(u"issued by authority"_qs));
        QVERIFY(says(u"No worker is running"_qs));
        click(u"Test the connection"_qs);
        QVERIFY(!says(u"Signed in as"_qs));
        click(u"Stop"_qs);
        QTest::qWait(50);
        QVERIFY(!says(u"Signed in as"_qs));
    }

    void withoutAPasswordTheCertificateIsStillLookedAt()
    {
        ConnectionProfile profile = office();
        profile.signInId.clear();
        m_store->save(profile);
        show();
        click(u"Test the connection"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The server is reached; sign-in was not tried."_qs), 20'000);
        QVERIFY(says(u"issued by authority"_qs));
    }

    void aFileGoesOutWithoutThePersonAndComesIn()
    {
        m_store->save(office());
        show();
        click(u"Export…"_qs);
        QVERIFY(says(u"it holds no password"_qs));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("BEGIN CERTIFICATE"));
        QVERIFY(!bytes.contains(m_login.name.toUtf8()));
        QVERIFY(!bytes.contains("tanaka@example.co.jp"));

        click(u"Import…"_qs);
        QVERIFY(says(u"was read from the file"_qs));
        const auto imported = m_store->find(u"Office 2"_qs);
        QVERIFY(imported);
        QCOMPARE(imported->servers, office().servers);
        QCOMPARE(imported->signInId, QString());
        QVERIFY(imported->options.value(u"sslrootcert"_qs).startsWith(m_dataFolder.path()));
    }

    void aBadFileIsSaid()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": \"padesk-profile\",\n  oops\n}");
        file.close();
        show();
        click(u"Import…"_qs);
        QVERIFY(says(u"office.padesk-profile can't be read as a profile file: line 3"_qs));
        QVERIFY(m_store->names().isEmpty());
    }

    void whoIsRemovedLeavesNoPassword()
    {
        const QString key = passwordKey(*profileUrl(office()));
        m_store->save(office());
        ConnectionProfile twin = office();
        twin.name = u"Twin"_qs;
        m_store->save(twin);
        m_passwords->kept.insert(key, m_login.password);
        show();
        remove();
        QCOMPARE(m_store->names(), QStringList { twin.name });
        QVERIFY(m_passwords->kept.contains(key));
        remove();
        QVERIFY(m_store->names().isEmpty());
        QVERIFY(m_passwords->kept.isEmpty());
    }

private:
    ConnectionProfile office() const
    {
        ConnectionProfile profile = profileOf(m_office->urlOf(m_login.name));
        profile.name = u"Office"_qs;
        profile.email = u"tanaka@example.co.jp"_qs;
        return profile;
    }
    ProfilesDialog& dialog() const { return m_session->dialog(); }
    void show()
    {
        dialog().setProfiles(m_store->all());
        dialog().show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }
    void click(const QString& text) const
    {
        for (auto* button : dialog().findChildren<KeyButton*>()) {
            if (button->text() == text && button->isVisible())
                return QTest::keyClick(button, Qt::Key_Space);
        }
        QFAIL(qPrintable(text));
    }
    void remove() const
    {
        const auto before = m_store->names().size();
        click(u"Remove…"_qs);
        auto questions = dialog().findChildren<ConfirmDialog*>();
        QVERIFY(!questions.isEmpty());
        QTest::keyClick(questions.last()->confirmButton(), Qt::Key_Space);
        QTRY_COMPARE(m_store->names().size(), before - 1);
        QTRY_VERIFY(dialog().findChildren<ConfirmDialog*>().isEmpty());
    }
    bool says(const QString& words) const
    {
        const auto labels = dialog().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QByteArray m_data;
    QTemporaryDir m_dataFolder;
    std::unique_ptr<SecureOffice> m_office;
    SecureOffice::Login m_login;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<MemoryPasswords> m_passwords;
    std::unique_ptr<ProfileSession> m_session;
    QString m_file;
};

PADESK_TEST(profilesession, ProfileSessionTest)
#include "tst_profilesession.moc"
