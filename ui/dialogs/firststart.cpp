// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/firststart.h"

#include "ui/dialogs/choicecard.h"
#include "ui/dialogs/starttop.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/stagelist.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace padesk {
namespace {

constexpr int sideWidth = 300;
constexpr int dialogWidth = 900;
constexpr int dialogHeight = 600;
constexpr int markSize = 44;

enum Field { Server, Database, User, Password, fieldCount };

} // namespace

FirstStart::FirstStart(Preferences& preferences, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_file(file)
{
    m_side = makeSide();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    auto* main = new QVBoxLayout;
    const int edge = em(32, font());
    main->setContentsMargins(edge, em(16, font()), em(24, font()), em(20, font()));
    main->setSpacing(em(10, font()));
    columns->addLayout(main, 1);
    m_top = new StartTop(m_preferences, this);
    main->addWidget(m_top);
    m_title = new TextLabel(TextRole::Title, Ink::Text, this);
    m_hint = new TextLabel(TextRole::Body, Ink::Text2, this);
    m_demo = new ChoiceCard(QStringLiteral("play"), this);
    m_thisPc = new ChoiceCard(QStringLiteral("laptop"), this);
    m_server = new ChoiceCard(QStringLiteral("server"), this);
    m_problem = new TextLabel(TextRole::Body, Ink::Text, this);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_hint, m_demo, m_thisPc, m_server })
        main->addWidget(part);
    main->addWidget(makeServer());
    m_stages = new StageList(StageList::Form::Narrow, this);
    main->addWidget(m_stages);
    main->addWidget(m_problem);
    main->addStretch(1);
    main->addWidget(makeFoot());
    for (ChoiceCard* card : { m_demo, m_thisPc, m_server })
        connect(card, &QAbstractButton::toggled, this, &FirstStart::showChoice);
    m_demo->setChecked(true);
    resize(em(dialogWidth, font()), em(dialogHeight, font()));
    retranslate();
    m_demo->setFocus();
}

QWidget* FirstStart::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(em(sideWidth, font()));
    auto* rows = new QVBoxLayout(side);
    const int edge = em(28, font());
    rows->setContentsMargins(edge, edge, edge, em(20, font()));
    rows->setSpacing(em(12, font()));
    rows->addSpacing(em(markSize + 12, font()));
    m_name = new TextLabel(TextRole::Title, Ink::Text, side);
    m_name->setText(QStringLiteral("PA Desk"));
    m_purpose = new TextLabel(TextRole::Body, Ink::Text2, side);
    m_purpose->setWordWrap(true);
    m_version = new TextLabel(TextRole::Caption, Ink::Text2, side);
    rows->addWidget(m_name);
    rows->addWidget(m_purpose);
    rows->addStretch(1);
    rows->addWidget(m_version);
    return side;
}

QWidget* FirstStart::makeServer()
{
    m_serverForm = new QWidget(this);
    auto* grid = new QGridLayout(m_serverForm);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(12, font()));
    for (int field = 0; field < fieldCount; ++field) {
        auto* label = new TextLabel(TextRole::Body, Ink::Text, m_serverForm);
        auto* edit = field == Password ? new PasswordField(m_serverForm) : new QLineEdit(m_serverForm);
        label->setBuddy(edit);
        const int row = 2 * (field / 2);
        grid->addWidget(label, row, field % 2);
        grid->addWidget(edit, row + 1, field % 2);
        m_labels.append(label);
        m_fields.append(edit);
    }
    m_fields[Database]->setText(QStringLiteral("padesk"));
    return m_serverForm;
}

QWidget* FirstStart::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_import = new KeyButton(ButtonVariant::Quiet, {}, foot);
    m_profiles = new KeyButton(ButtonVariant::Quiet, {}, foot);
    m_quit = new QPushButton(foot);
    m_go = new QPushButton(foot);
    m_go->setProperty("variant", QStringLiteral("primary"));
    m_go->setDefault(true);
    m_quit->setAutoDefault(false);
    row->addWidget(m_import);
    row->addWidget(m_profiles);
    row->addStretch(1);
    row->addWidget(m_quit);
    row->addWidget(m_go);
    connect(m_import, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(m_profiles, &QPushButton::clicked, this, &FirstStart::profilesWanted);
    connect(m_quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT tried(answer()); });
    return foot;
}

StartChoice FirstStart::choice() const
{
    if (m_server->isChecked())
        return StartChoice::Server;
    return m_thisPc->isChecked() ? StartChoice::ThisPc : StartChoice::Demo;
}

StartAnswer FirstStart::answer() const
{
    return { choice(), m_file, m_fields[Server]->text().trimmed(), m_fields[Database]->text().trimmed(),
        m_fields[User]->text().trimmed(), m_fields[Password]->text() };
}

void FirstStart::offer(const StartAnswer& answer)
{
    ChoiceCard* cards[] { m_demo, m_thisPc, m_server };
    cards[static_cast<int>(answer.choice)]->setChecked(true);
    if (answer.choice != StartChoice::Server)
        return;
    m_fields[Server]->setText(answer.server);
    m_fields[Database]->setText(answer.database);
    m_fields[User]->setText(answer.user);
    m_fields[Password]->setFocus();
}

void FirstStart::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FirstStart::setBusy(bool busy)
{
    m_busy = busy;
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("One moment…") : tr("Start"));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_serverForm, m_import, m_profiles, m_demo, m_thisPc, m_server })
        part->setEnabled(!busy);
    if (busy && choice() == StartChoice::Server) {
        m_stages->reset();
        m_stages->show();
    }
}

void FirstStart::showStage(const StageReport& report)
{
    m_stages->showStage(report);
}

void FirstStart::showChoice()
{
    const bool server = choice() == StartChoice::Server;
    for (QWidget* part : std::initializer_list<QWidget*> { m_serverForm, m_import, m_profiles })
        part->setVisible(server);
    m_stages->setVisible(false);
    refuse({});
}

void FirstStart::retranslate()
{
    setWindowTitle(tr("PA Desk – first start"));
    m_purpose->setText(tr("Access requests, passcodes and documents in one window."));
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_title->setText(tr("How would you like to start?"));
    m_hint->setText(tr("This can be changed later in the settings."));
    m_demo->setTexts(tr("Try the demo"), tr("Works at once on invented data; the window always says “Demo”."));
    m_thisPc->setTexts(tr("Start on this PC"), tr("For one computer. The data stay in a file on this PC."));
    m_server->setTexts(tr("Connect to a server"), tr("Everybody in the office works on the same data."));
    const QString labels[fieldCount] { tr("Server"), tr("Database"), tr("Sign-in ID"), tr("Password") };
    for (int field = 0; field < fieldCount; ++field) {
        m_labels[field]->setText(labels[field]);
        m_fields[field]->setAccessibleName(labels[field]);
    }
    m_import->setText(tr("Import a profile file…"));
    m_profiles->setText(tr("Connections…"));
    m_quit->setText(tr("Quit"));
    m_go->setText(m_busy ? tr("One moment…") : tr("Start"));
}

void FirstStart::changeEvent(QEvent* event)
{
    if (m_go && event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FirstStart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::tokens().surface);
    painter.fillRect(m_side->geometry(), Theme::tokens().sidebar);
    const int edge = em(28, font());
    const QRect mark(edge, edge, em(markSize, font()), em(markSize, font()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().accent);
    painter.drawRoundedRect(mark, em(9, font()), em(9, font()));
    paintIcon(&painter, mark.adjusted(em(7, font()), em(7, font()), -em(7, font()), -em(7, font())),
        QStringLiteral("check"), Theme::tokens().onAccent);
}

} // namespace padesk
