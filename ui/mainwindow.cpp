// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/language.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int stripHeight = 3;

/** The 3 px strip under the menu bar (VISUAL.md 2). */
QColor stripColour(ProfileKind profile)
{
    const bool light = Theme::current() == ThemeKind::Light;
    switch (profile) {
    case ProfileKind::Production:
        return QColor(light ? 0xB3232F : 0xD45A64);
    case ProfileKind::Test:
        return Theme::tone(Tone::Green).text;
    case ProfileKind::Demo:
        return Theme::tone(Tone::Blue).text;
    case ProfileKind::Local:
        break;
    }
    return Theme::tone(Tone::Grey).text;
}

} // namespace

MainWindow::MainWindow(RowSource<NominationRow>& source, ApprovalsPage::Clock now, ProfileKind profile)
    : m_profile(profile)
    , m_approvals(new ApprovalsPage(source, std::move(now), this))
{
    makeMenus();
    setCentralWidget(makeCentre());
    resize(em(1200, font()), em(720, font()));
    connect(m_approvals, &ApprovalsPage::settled, this, &MainWindow::retranslate);
    retranslate();
}

void MainWindow::makeMenus()
{
    m_file = menuBar()->addMenu(QString());
    m_refresh = m_file->addAction(QString(), m_approvals, &ApprovalsPage::refresh);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_file->addSeparator();
    m_quit = m_file->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_view = menuBar()->addMenu(QString());
    m_languageMenu = m_view->addMenu(QString());
    // Each language stands there in its own words.
    m_languageMenu->addAction(QStringLiteral("日本語"), this, [this] { setLanguage(QStringLiteral("ja")); });
    m_languageMenu->addAction(QStringLiteral("English"), this, [this] { setLanguage(QStringLiteral("en")); });
    m_themeMenu = m_view->addMenu(QString());
    m_light = m_themeMenu->addAction(QString(), this, [this] { setTheme(ThemeKind::Light); });
    m_dark = m_themeMenu->addAction(QString(), this, [this] { setTheme(ThemeKind::Dark); });
}

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_strip = new QWidget(centre);
    m_strip->setFixedHeight(stripHeight);
    m_strip->setAutoFillBackground(true);
    rows->addWidget(m_strip);
    rows->addWidget(m_approvals, 1);
    return centre;
}

void MainWindow::setLanguage(const QString& language)
{
    useLanguage(language);
}

void MainWindow::setTheme(ThemeKind kind)
{
    if (auto* application = qobject_cast<QApplication*>(QApplication::instance()))
        Theme::apply(*application, kind);
    retranslate();
}

QString MainWindow::profileWord() const
{
    switch (m_profile) {
    case ProfileKind::Local:
        return tr("This PC");
    case ProfileKind::Demo:
        return tr("Demo");
    case ProfileKind::Test:
        return tr("Test");
    case ProfileKind::Production:
        return tr("Production");
    }
    return {};
}

void MainWindow::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_refresh->setText(tr("&Refresh"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    //: title of the window; %1 is the kind of database (demo, this PC …)
    setWindowTitle(tr("PA Desk – %1").arg(profileWord()));
    m_strip->setAccessibleName(profileWord());
    QPalette strip = m_strip->palette();
    strip.setColor(QPalette::Window, stripColour(m_profile));
    m_strip->setPalette(strip);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace padesk
