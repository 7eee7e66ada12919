// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilesdialog.h"

#include "ui/connectiontext.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/profileform.h"
#include "ui/dialogs/profilelist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/stagelist.h"
#include "ui/widgets/tallcontent.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

namespace padesk {
namespace {

constexpr int dialogWidth = 980;
constexpr int dialogHeight = 800;
constexpr int edge = 20;
constexpr qreal screenShare = 0.94;

} // namespace

ProfilesDialog::ProfilesDialog(QWidget* parent)
    : QDialog(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_side = makeSide();
    columns->addWidget(m_side);
    columns->addWidget(makeMain(), 1);
    connectParts();
    setWindowModality(Qt::WindowModal);
    // Large texts on a small screen: what does not fit is scrolled to.
    resize(QSize(em(dialogWidth, font()), em(dialogHeight, font())).boundedTo(screen()->availableSize() * screenShare));
    retranslate();
    setProfiles({});
}

QWidget* ProfilesDialog::makeSide()
{
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(em(8, font()), em(edge, font()), em(8, font()), em(edge, font()));
    rows->setSpacing(em(8, font()));
    m_title = new TextLabel(TextRole::Heading, Ink::Text, side);
    m_title->setContentsMargins(em(8, font()), 0, 0, 0);
    m_list = new ProfileList(side);
    rows->addWidget(m_title);
    rows->addWidget(m_list, 1);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(em(2, font()));
    const auto add = [this, side, buttons](const char* icon, int row, int column) {
        auto* button = new KeyButton(ButtonVariant::Quiet, QString::fromLatin1(icon), side);
        buttons->addWidget(button, row, column, Qt::AlignLeft);
        return button;
    };
    m_add = add("plus", 0, 0);
    m_duplicate = add("duplicate", 0, 1);
    m_import = add("file", 1, 0);
    m_export = add("download", 1, 1);
    m_remove = add("x", 2, 0);
    rows->addLayout(buttons);
    return side;
}

QWidget* ProfilesDialog::makeMain()
{
    auto* main = new QWidget(this);
    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* area = new QScrollArea(main);
    m_area = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* content = new TallContent(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(em(24, font()), em(edge, font()), em(24, font()), em(edge, font()));
    column->setSpacing(em(14, font()));
    m_form = new ProfileForm(content);
    column->addWidget(m_form);
    column->addWidget(new Hairline(content));
    column->addWidget(makeTest());
    column->addStretch(1);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    rows->addWidget(area, 1);
    rows->addWidget(new Hairline(main));
    rows->addWidget(makeFoot());
    return main;
}

QWidget* ProfilesDialog::makeTest()
{
    m_test = new QWidget(this);
    auto* rows = new QVBoxLayout(m_test);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    m_testTitle = new TextLabel(TextRole::Heading, Ink::Text, m_test);
    m_password = new PasswordField;
    m_passwordField = new FormField(m_password, m_test);
    m_testButton = new KeyButton(ButtonVariant::Normal, QStringLiteral("play"), m_test);
    m_stages = new StageList(StageList::Form::Full, m_test);
    auto* row = new QHBoxLayout;
    row->setSpacing(em(12, font()));
    row->addWidget(m_passwordField, 1);
    row->addLayout(besideField(m_testButton));
    rows->addWidget(m_testTitle);
    rows->addLayout(row);
    rows->addWidget(m_stages);
    return m_test;
}

QWidget* ProfilesDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(em(24, font()), em(12, font()), em(24, font()), em(12, font()));
    rows->setSpacing(em(8, font()));
    m_saidSign = new IconLabel(QStringLiteral("alert"), 16, foot);
    m_said = new TextLabel(TextRole::Body, Ink::Text, foot);
    m_said->setWordWrap(true);
    m_close = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_save = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_use = new KeyButton(ButtonVariant::Primary, {}, foot);
    auto* said = new QHBoxLayout;
    said->setSpacing(em(8, font()));
    said->addWidget(m_saidSign, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(em(8, font()));
    buttons->addStretch(1);
    for (KeyButton* button : { m_close, m_save, m_use })
        buttons->addWidget(button);
    rows->addLayout(said);
    rows->addLayout(buttons);
    m_close->showKey(QKeySequence(Qt::Key_Escape));
    m_save->setKey(QKeySequence::Save);
    return foot;
}

void ProfilesDialog::connectParts()
{
    connect(m_list, &ProfileList::currentRowChanged, this, &ProfilesDialog::select);
    connect(m_add, &KeyButton::clicked, this, [this] {
        ConnectionProfile fresh;
        fresh.options = usualProfileOptions();
        addNew(fresh);
    });
    connect(m_duplicate, &KeyButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_remove, &KeyButton::clicked, this, &ProfilesDialog::removeCurrent);
    connect(m_import, &KeyButton::clicked, this, &ProfilesDialog::importWanted);
    connect(m_export, &KeyButton::clicked, this, [this] {
        if (save())
            Q_EMIT exportWanted(m_profiles[m_row]);
    });
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_edited = true;
        say({});
        showState();
    });
    connect(m_form, &ProfileForm::authorityWanted, this, &ProfilesDialog::authorityWanted);
    connect(m_testButton, &KeyButton::clicked, this, &ProfilesDialog::test);
    connect(m_password, &QLineEdit::returnPressed, this, &ProfilesDialog::test);
    connect(m_close, &KeyButton::clicked, this, &ProfilesDialog::reject);
    connect(m_save, &KeyButton::clicked, this, [this] {
        if (save())
            say(tr("Saved."), true);
    });
    connect(m_use, &KeyButton::clicked, this, [this] {
        if (save())
            Q_EMIT used(m_profiles[m_row].name);
    });
}

// ---- The list --------------------------------------------------------------------------------------------------

QStringList ProfilesDialog::names(int except) const
{
    QStringList names;
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (row != except)
            names.append(m_profiles[row].name);
    }
    return names;
}

void ProfilesDialog::setProfiles(const QList<ConnectionProfile>& profiles, const QString& current)
{
    m_profiles = profiles;
    m_new = false;
    m_edited = false;
    m_row = -1;
    if (profiles.isEmpty()) {
        ConnectionProfile fresh;
        fresh.options = usualProfileOptions();
        return addNew(fresh);
    }
    m_list->setProfiles(profiles, current);
    select(m_list->currentRow());
}

QString ProfilesDialog::currentName() const
{
    return m_row < 0 ? QString() : m_profiles[m_row].name;
}

/** What was typed at the one before is kept when it can be; else it stays where it is. */
void ProfilesDialog::select(int row)
{
    if (row < 0 || row == m_row)
        return;
    if (m_row >= 0 && m_row < m_profiles.size() && m_edited && !save()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_row);
        return;
    }
    endTestEarly();
    m_row = row;
    m_edited = false;
    m_form->setProfile(m_profiles[row]);
    m_password->clear();
    m_stages->reset();
    say({});
    showState();
}

/** Stands in the list at once, and is kept when it is saved. */
void ProfilesDialog::addNew(ConnectionProfile profile)
{
    if (m_edited && m_row >= 0 && !save())
        return;
    profile.name = freeProfileName(profile.name.isEmpty() ? tr("New connection") : profile.name, names());
    m_profiles.append(profile);
    m_edited = false;
    m_row = -1;
    m_list->setProfiles(m_profiles, profile.name);
    select(static_cast<int>(m_profiles.size()) - 1);
    m_new = true;
    m_edited = true;
    showState();
    m_form->focusFirst();
}

void ProfilesDialog::duplicate()
{
    if (m_row >= 0 && save())
        addNew(m_profiles[m_row]);
}

void ProfilesDialog::addImported(const ConnectionProfile& profile)
{
    // An empty new one that nobody has filled in makes way.
    if (m_new && m_row >= 0 && m_form->profile().servers.isEmpty()) {
        m_profiles.removeAt(m_row);
        m_row = -1;
        m_new = false;
        m_edited = false;
    }
    addNew(profile);
    if (save())
        say(tr("%1 was read from the file.").arg(profile.name), true);
}

void ProfilesDialog::removeCurrent()
{
    if (m_row < 0)
        return;
    const QString name = m_profiles[m_row].name;
    ConfirmDialog::ask({ tr("Remove the connection %1?").arg(name),
                           tr("Its password leaves the keychain too. The data on the server stay."), tr("Remove") },
        this, [this, name] {
            const bool kept = !m_new;
            m_profiles.removeAt(m_row);
            m_edited = false;
            endTestEarly();
            setProfiles(QList<ConnectionProfile>(m_profiles));
            if (kept)
                Q_EMIT removed(name);
        });
}

// ---- One connection --------------------------------------------------------------------------------------------

bool ProfilesDialog::save()
{
    if (m_row < 0 || !m_form->check(names(m_row)))
        return false;
    if (!m_edited && !m_new)
        return true;
    const QString before = m_new ? QString() : m_profiles[m_row].name;
    m_profiles[m_row] = m_form->profile();
    m_list->setProfile(m_row, m_profiles[m_row]);
    m_new = false;
    m_edited = false;
    Q_EMIT saved(m_profiles[m_row], before);
    showState();
    return true;
}

void ProfilesDialog::setAuthority(const QString& path)
{
    m_form->setAuthority(path);
}

void ProfilesDialog::test()
{
    if (m_testing)
        return endTestEarly();
    if (!m_form->check(names(m_row)))
        return;
    say({});
    m_stages->reset();
    m_testing = true;
    showState();
    m_area->ensureWidgetVisible(m_stages, 0, em(edge, font()));
    Q_EMIT testWanted(m_form->profile(), m_password->password());
}

void ProfilesDialog::endTestEarly()
{
    if (!m_testing)
        return;
    m_testing = false;
    m_stages->reset();
    Q_EMIT testTakenBack();
    showState();
}

void ProfilesDialog::showStage(const StageReport& report)
{
    m_stages->showStage(report);
    // A sentence more makes the list longer.
    if (m_testing)
        QMetaObject::invokeMethod(
            this, [this] { m_area->ensureWidgetVisible(m_stages, 0, em(edge, font())); }, Qt::QueuedConnection);
}

void ProfilesDialog::endTest(bool passed)
{
    m_testing = false;
    showState();
    const auto troubled = m_stages->troubled();
    if (passed)
        say(troubled ? tr("The connection works, with a warning.") : tr("The connection works."), true);
    else if (troubled)
        say(tr("The test stopped at %1.").arg(stageName(*troubled)));
    else
        say(tr("The server is reached; sign-in was not tried."), true);
}

void ProfilesDialog::say(const QString& sentence, bool good)
{
    m_said->setText(sentence);
    m_said->setTone(good ? Tone::Green : Tone::Red);
    m_saidSign->setIconName(good ? QStringLiteral("check-circle") : QStringLiteral("alert"));
    m_saidSign->setTone(good ? Tone::Green : Tone::Red);
    m_saidSign->setVisible(!sentence.isEmpty());
    m_said->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty() && isVisible()) {
        QAccessibleEvent alert(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ProfilesDialog::setMayUse(bool on)
{
    m_mayUse = on;
    m_use->setVisible(on);
    showState();
}

void ProfilesDialog::reject()
{
    if (m_testing)
        return endTestEarly();
    const ConnectionProfile typed = m_form->profile();
    const bool worth = m_edited && !(m_new && typed.servers.isEmpty());
    if (!worth)
        return QDialog::reject();
    ConfirmDialog::askDiscard(this, [this] { QDialog::reject(); });
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void ProfilesDialog::showState()
{
    m_save->setEnabled(m_edited);
    m_testButton->setText(m_testing ? tr("Stop") : tr("Test the connection"));
    m_testButton->setIconName(m_testing ? QStringLiteral("x") : QStringLiteral("play"));
    m_form->setEnabled(!m_testing);
    m_passwordField->setEnabled(!m_testing);
    m_use->setEnabled(!m_testing);
    m_save->setVariant(m_mayUse ? ButtonVariant::Normal : ButtonVariant::Primary);
}

void ProfilesDialog::retranslate()
{
    setWindowTitle(tr("PA Desk – connections"));
    m_title->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("New"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove…"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_testTitle->setText(tr("Connection test"));
    m_passwordField->setLabel(tr("Password for the test"));
    m_passwordField->setHint(tr("Kept nowhere. Empty: the test goes as far as the certificate."));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    m_use->setText(tr("Sign in with this one"));
    showState();
    // Scrolled downwards only: nothing may stick out at the side.
    m_area->setMinimumWidth(
        m_area->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void ProfilesDialog::changeEvent(QEvent* event)
{
    if (m_use && event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProfilesDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    painter.fillRect(m_side->geometry(), Theme::tokens().sidebar);
}

} // namespace padesk
