// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/profilesession.h"

#include "app/profiles/profileexchange.h"
#include "models/store/profileurl.h"
#include "ui/connectiontext.h"
#include "ui/errortext.h"

#include <QFileDialog>
#include <QFileInfo>

namespace padesk {

ProfileChoosers systemProfileChoosers()
{
    const auto filter = [] { return ProfileSession::tr("Connection profiles (*.padesk-profile)"); };
    return { [filter](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, ProfileSession::tr("Import a profile"), {}, filter());
            },
        [filter](QWidget* parent, const QString& name) {
            return QFileDialog::getSaveFileName(
                parent, ProfileSession::tr("Export the profile"), name + QStringLiteral(".padesk-profile"), filter());
        },
        [](QWidget* parent) {
            return QFileDialog::getOpenFileName(parent, ProfileSession::tr("Certificate of the authority"), {},
                ProfileSession::tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
        } };
}

ProfileSession::ProfileSession(ProfileStore& store, PasswordStore& passwords, QWidget* parent, ProfileChoosers choosers)
    : m_store(store)
    , m_passwords(passwords)
    , m_choosers(std::move(choosers))
    , m_dialog(parent)
{
    connectDialog();
    m_dialog.setProfiles(m_store.all());
}

void ProfileSession::connectDialog()
{
    connect(&m_dialog, &ProfilesDialog::saved, this,
        [this](const ConnectionProfile& profile, const QString& before) { m_store.save(profile, before); });
    connect(&m_dialog, &ProfilesDialog::removed, this, &ProfileSession::forget);
    connect(&m_dialog, &ProfilesDialog::testWanted, this, &ProfileSession::test);
    connect(&m_dialog, &ProfilesDialog::testTakenBack, &m_probe, &ConnectionProbe::cancel);
    connect(&m_probe, &ConnectionProbe::staged, &m_dialog, &ProfilesDialog::showStage);
    connect(&m_probe, &ConnectionProbe::finished, &m_dialog, &ProfilesDialog::endTest);
    connect(&m_dialog, &ProfilesDialog::importWanted, this, [this] {
        const QString path = m_choosers.profileToRead(&m_dialog);
        if (!path.isEmpty())
            import(path);
    });
    connect(&m_dialog, &ProfilesDialog::exportWanted, this, &ProfileSession::write);
    connect(&m_dialog, &ProfilesDialog::authorityWanted, this, [this] {
        const QString path = m_choosers.authority(&m_dialog);
        if (!path.isEmpty())
            m_dialog.setAuthority(path);
    });
    connect(&m_dialog, &ProfilesDialog::used, this, [this](const QString& name) {
        m_used = name;
        m_dialog.accept();
    });
}

QString ProfileSession::run(const QString& current)
{
    m_dialog.setProfiles(m_store.all(), current);
    return runAsItIs();
}

QString ProfileSession::runAsItIs()
{
    m_used.clear();
    m_dialog.exec();
    m_probe.cancel();
    return m_used;
}

std::optional<ConnectionProfile> ProfileSession::import(const QString& path)
{
    const auto profile = importProfile(path, m_store.names());
    if (!profile) {
        m_dialog.say(profileFileSentence(profile.error(), QFileInfo(path).fileName()));
        return std::nullopt;
    }
    // Kept by the dialog's saved().
    m_dialog.addImported(*profile);
    return *profile;
}

void ProfileSession::test(const ConnectionProfile& profile, const Secret& password)
{
    const Result<DatabaseUrl> url = profilePlace(profile);
    if (!url) {
        m_dialog.endTest(false);
        return m_dialog.say(urlProblemSentence(url.error()));
    }
    m_probe.start(*url, profile.signInId.isEmpty() ? Secret() : password);
}

/** Its password with it, unless another connection is the same person's at the same place. */
void ProfileSession::forget(const QString& name)
{
    const auto profile = m_store.find(name);
    m_store.remove(name);
    const Result<DatabaseUrl> url = profile ? profileUrl(*profile) : fail(Error::Code::NotFound, {});
    if (!url)
        return;
    for (const ConnectionProfile& other : m_store.all()) {
        const Result<DatabaseUrl> place = profileUrl(other);
        if (place && passwordKey(*place) == passwordKey(*url))
            return;
    }
    m_passwords.remove(passwordKey(*url));
}

void ProfileSession::write(const ConnectionProfile& profile)
{
    const QString path = m_choosers.profileToWrite(&m_dialog, profile.name);
    if (path.isEmpty())
        return;
    // For others: whose sign-in ID it is stays here.
    ConnectionProfile handedOut = profile;
    handedOut.signInId.clear();
    handedOut.email.clear();
    if (exportProfile(handedOut, path))
        m_dialog.say(tr("%1 was written; it holds no password.").arg(QFileInfo(path).fileName()), true);
    else
        m_dialog.say(tr("%1 could not be written; choose another folder.").arg(path));
}

} // namespace padesk
