// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/connectionmenu.h"

#include "app/signin/changetext.h"
#include "app/signin/profilesession.h"
#include "models/store/profileurl.h"
#include "models/store/scramverifier.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/frame/deskactions.h"
#include "ui/frame/notice.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QMenu>
#include <QProcess>

namespace padesk {

ConnectionMenu::ConnectionMenu(MainWindow& window, std::optional<SignedInPlace> place, ProfileStore& profiles,
    PasswordStore& passwords, QStringList programOptions)
    : QObject(&window)
    , m_window(window)
    , m_place(std::move(place))
    , m_profiles(profiles)
    , m_passwords(passwords)
    , m_programOptions(std::move(programOptions))
{
    if (m_place) {
        m_password = addAction(QStringLiteral("key"));
        connect(m_password, &QAction::triggered, this, &ConnectionMenu::askPassword);
    }
    m_connections = addAction(QStringLiteral("server"));
    connect(m_connections, &QAction::triggered, this, &ConnectionMenu::showProfiles);
    if (auto* settings = qobject_cast<SettingsPage*>(window.page(PageId::Settings)))
        connect(settings, &SettingsPage::connectionsWanted, this, &ConnectionMenu::showProfiles);
    window.installEventFilter(this);
    retranslate();
}

QAction* ConnectionMenu::addAction(const QString& iconName)
{
    auto* action = new QAction(icon(iconName), {}, this);
    action->setMenuRole(QAction::NoRole);
    m_window.actions().menu(DeskMenu::Tools)->insertAction(m_window.actions()[DeskActionId::Settings], action);
    return action;
}

/** Another connection opens in a window of its own. */
void ConnectionMenu::showProfiles()
{
    const QString used
        = ProfileSession(m_profiles, m_passwords, &m_window).run(m_place ? m_place->profile.name : QString());
    if (!used.isEmpty())
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
            m_programOptions + QStringList { QStringLiteral("--profile"), used });
}

void ConnectionMenu::askPassword()
{
    const ConnectionProfile& profile = m_place->profile;
    auto* dialog = new PasswordDialog({ profile.signInId, profile.email, {}, false }, generatedPassword, &m_window);
    constexpr int waitMs = 15'000;
    auto* change = new PasswordChange(m_place->url, waitMs, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::wanted, change, [dialog, change](const Secret& before, const Secret& next) {
        dialog->setBusy(true);
        change->start(before, next);
    });
    connect(change, &PasswordChange::finished, this, [this, dialog](const PasswordChangeEnd& end) {
        dialog->setBusy(false);
        if (end.counts)
            keepNew(dialog->next());
        if (end.state == PasswordChangeEnd::State::WrongPassword)
            return dialog->refuseBefore(changeSentence(end));
        if (end.state != PasswordChangeEnd::State::Changed)
            return dialog->refuse(changeSentence(end), end.counts);
        dialog->accept();
        m_window.showNotice({ NoticeKind::Success, tr("Password changed"),
            tr("Close this window and start again: with the old password a lost connection does not come back."), {},
            {} });
    });
    dialog->open();
}

/** Where the old one was kept, the new one is. */
void ConnectionMenu::keepNew(const Secret& next)
{
    const QString key = passwordKey(m_place->url);
    auto* watcher = new QFutureWatcher<KeptPassword>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key, next] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && watcher->result().outcome == KeptPassword::Outcome::Done)
            m_passwords.write(key, next);
    });
    watcher->setFuture(m_passwords.read(key));
}

void ConnectionMenu::retranslate()
{
    m_connections->setText(tr("&Connections…"));
    if (m_password)
        m_password->setText(tr("Change &Password…"));
}

bool ConnectionMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace padesk
