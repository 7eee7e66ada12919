// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "ui/connectiontext.h"
#include "ui/dialogs/starttop.h"
#include "ui/frame/profile.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/stagelist.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int dialogWidth = 480;
constexpr int edge = 28;
constexpr int stripHeight = 4;
constexpr int markSize = 32;

/** The mark of the program: a tick on the accent. */
class StartMark final : public QWidget {
public:
    explicit StartMark(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return { em(markSize, font()), em(markSize, font()) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, rect(), em(7, font()), { Theme::tokens().accent, {} });
        const int inset = em(5, font());
        paintIcon(
            &painter, rect().adjusted(inset, inset, -inset, -inset), QStringLiteral("check"), Theme::tokens().onAccent);
    }
};

bool concernsPassword(StageFinding finding)
{
    return finding == StageFinding::WrongPassword || finding == StageFinding::NoPassword;
}

} // namespace

SignInDialog::SignInDialog(Preferences& preferences, QWidget* parent)
    : GrowingDialog(parent)
    , m_preferences(preferences)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    m_title = new TextLabel(TextRole::Title, Ink::Text, this);
    column->addWidget(m_title);
    column->addWidget(makePlace());
    m_id = new FormField(this);
    m_id->lineEdit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly);
    m_password = new PasswordField;
    m_passwordField = new FormField(m_password, this);
    column->addWidget(m_id);
    column->addWidget(m_passwordField);
    m_keep = new QCheckBox(this);
    m_keychainHint = new TextLabel(TextRole::Caption, Ink::Text2, this);
    m_keychainHint->setWordWrap(true);
    column->addWidget(m_keep);
    column->addWidget(m_keychainHint);
    m_stages = new StageList(StageList::Form::Narrow, this);
    m_stages->hide();
    column->addWidget(m_stages);
    column->addWidget(makeProblem());
    column->addStretch(1);
    column->addWidget(makeFoot());
    connect(m_password, &PasswordField::capsLockSeen, this, [this](bool on) {
        m_capsLock = on;
        retranslate();
    });
    for (QLineEdit* edit : { m_id->lineEdit(), static_cast<QLineEdit*>(m_password) })
        connect(edit, &QLineEdit::textEdited, this, [this] { refuse({}); });
    spaceOut();
    retranslate();
    focusFirst();
}

QWidget* SignInDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(10, font()));
    row->addWidget(new StartMark(head));
    auto* name = new TextLabel(TextRole::Heading, Ink::Text, head);
    name->setText(QStringLiteral("PA Desk"));
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(new StartTop(m_preferences, head));
    return head;
}

QWidget* SignInDialog::makePlace()
{
    auto* place = new QWidget(this);
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(2, font()));
    auto* row = new QHBoxLayout;
    row->setSpacing(em(8, font()));
    m_kind = new Chip(place);
    m_name = new ElidedLabel(TextRole::Strong, Ink::Text, place);
    m_change = new KeyButton(ButtonVariant::Quiet, {}, place);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_change);
    m_place = new ElidedLabel(TextRole::Caption, Ink::Text2, place);
    rows->addLayout(row);
    rows->addWidget(m_place);
    connect(m_change, &KeyButton::clicked, this, &SignInDialog::profilesWanted);
    return place;
}

QWidget* SignInDialog::makeProblem()
{
    m_problem = new QWidget(this);
    auto* row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(8, font()));
    m_problemSign = new IconLabel(QStringLiteral("alert"), 16, m_problem);
    m_problemSign->setTone(Tone::Red);
    m_problemText = new TextLabel(TextRole::Body, Ink::Text, m_problem);
    m_problemText->setTone(Tone::Red);
    m_problemText->setWordWrap(true);
    row->addWidget(m_problemSign, 0, Qt::AlignTop);
    row->addWidget(m_problemText, 1);
    return m_problem;
}

QWidget* SignInDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(8, font()));
    m_other = new KeyButton(ButtonVariant::Quiet, {}, foot);
    m_other->hide();
    m_quit = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_go = new KeyButton(ButtonVariant::Primary, {}, foot);
    m_go->setAutoDefault(true);
    m_go->setDefault(true);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(m_quit);
    row->addWidget(m_go);
    connect(m_other, &KeyButton::clicked, this, &SignInDialog::otherStartWanted);
    connect(m_quit, &KeyButton::clicked, this, &SignInDialog::reject);
    connect(m_go, &KeyButton::clicked, this, &SignInDialog::tryIt);
    return foot;
}

void SignInDialog::setProfile(const ConnectionProfile& profile)
{
    m_profile = profile;
    m_id->lineEdit()->setText(profile.signInId);
    m_password->clear();
    m_offered.wipe();
    m_keep->setChecked(false);
    m_stages->hide();
    m_refused = {};
    retranslate();
    focusFirst();
    update();
}

void SignInDialog::setKeychain(KeychainSays says)
{
    m_keychain = says;
    m_keep->setEnabled(says != KeychainSays::Unavailable);
    m_keep->setChecked(m_keep->isChecked() && says != KeychainSays::Unavailable);
    retranslate();
}

void SignInDialog::offer(const Secret& password)
{
    m_offered = password;
    m_keep->setChecked(m_keep->isChecked() || !password.isEmpty());
    retranslate();
}

void SignInDialog::setOtherStarts(bool on)
{
    m_other->setVisible(on);
}

SignInAnswer SignInDialog::answer() const
{
    const Secret typed = m_password->password();
    return { m_id->lineEdit()->text().trimmed(), typed.isEmpty() ? m_offered : typed, m_keep->isChecked() };
}

void SignInDialog::focusFirst()
{
    (m_id->lineEdit()->text().isEmpty() ? m_id->lineEdit() : m_password)->setFocus();
}

// ---- Trying ----------------------------------------------------------------------------------------------------

bool SignInDialog::checkFields()
{
    const SignInAnswer typed = answer();
    m_id->setError(typed.signInId.isEmpty() ? tr("Type the sign-in ID from your invitation.") : QString());
    m_passwordField->setError(typed.password.isEmpty() ? tr("Type your password.") : QString());
    if (m_id->hasError())
        m_id->lineEdit()->setFocus();
    else if (m_passwordField->hasError())
        m_password->setFocus();
    return !m_id->hasError() && !m_passwordField->hasError();
}

void SignInDialog::tryIt()
{
    if (m_busy || !checkFields())
        return;
    m_password->setShown(false);
    Q_EMIT tried(answer());
}

void SignInDialog::showStage(const StageReport& report)
{
    m_stages->showStage(report);
}

void SignInDialog::hideStages()
{
    m_stages->hide();
}

void SignInDialog::refuse(const StageReport& report)
{
    m_refused = report;
    if (report.finding == StageFinding::WrongPassword) {
        m_password->clear();
        m_offered.wipe();
        retranslate();
    }
    showRefusal();
    if (concernsPassword(report.finding))
        m_password->setFocus();
}

void SignInDialog::showRefusal()
{
    const bool refused = m_refused.finding != StageFinding::None;
    const bool atField = concernsPassword(m_refused.finding);
    const QString sentence = refused ? stageSentence(m_refused) : QString();
    m_id->setError({});
    m_passwordField->setError(atField ? sentence : QString());
    const bool elsewhere = refused && !atField;
    m_problem->setVisible(elsewhere);
    m_problemText->setText(elsewhere ? sentence : QString());
    if (elsewhere && isVisible()) {
        QAccessibleEvent alert(m_problemText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_stages->reset();
        m_stages->show();
    }
    for (QWidget* part : std::initializer_list<QWidget*> { m_id, m_passwordField, m_change, m_other, m_go })
        part->setEnabled(!busy);
    m_keep->setEnabled(!busy && m_keychain != KeychainSays::Unavailable);
    retranslate();
    if (busy)
        m_quit->setFocus();
    else
        focusFirst();
}

void SignInDialog::reject()
{
    if (!m_busy)
        return GrowingDialog::reject();
    Q_EMIT takenBack();
    setBusy(false);
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void SignInDialog::spaceOut()
{
    const int side = em(edge, font());
    layout()->setContentsMargins(side, em(20, font()), side, em(20, font()));
    layout()->setSpacing(em(10, font()));
    setMinimumWidth(em(dialogWidth, font()));
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("PA Desk – sign in"));
    m_title->setText(tr("Sign in"));
    m_kind->setLook({ profileTone(m_profile.kind), QStringLiteral("server"), profileWord(m_profile.kind) });
    m_name->setText(m_profile.name.isEmpty() ? m_profile.servers : m_profile.name);
    m_place->setText(QStringLiteral("%1 · %2").arg(m_profile.servers, m_profile.database));
    m_change->setText(tr("Connections…"));
    m_id->setLabel(tr("Sign-in ID"));
    m_id->setHint(m_profile.email.isEmpty() ? tr("Stands in your invitation; not your e-mail address.")
                                            : tr("Of %1").arg(m_profile.email));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHint(m_capsLock ? tr("Caps Lock seems to be on.") : QString());
    m_password->setPlaceholderText(m_offered.isEmpty() ? QString() : tr("From the keychain"));
    m_keep->setText(tr("Keep the password in this PC's keychain"));
    m_keychainHint->setText(m_keychain == KeychainSays::Unavailable
            ? tr("This PC has no keychain that is open; the password is asked for each time.")
            : m_keychain == KeychainSays::Denied ? tr("The keychain did not hand the password out; type it.")
                                                 : QString());
    m_keychainHint->setVisible(!m_keychainHint->text().isEmpty());
    m_keep->setAccessibleDescription(m_keychainHint->text());
    m_other->setText(tr("Other ways to start…"));
    m_quit->setText(m_busy ? tr("Stop") : tr("Quit"));
    m_quit->showKey(QKeySequence(Qt::Key_Escape));
    m_go->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    if (m_problem)
        showRefusal();
}

void SignInDialog::changeEvent(QEvent* event)
{
    if (m_go && event->type() == QEvent::LanguageChange)
        retranslate();
    else if (m_go && event->type() == QEvent::FontChange)
        spaceOut();
    GrowingDialog::changeEvent(event);
}

void SignInDialog::paintEvent(QPaintEvent* event)
{
    GrowingDialog::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), em(stripHeight, font()), profileStripColour(m_profile.kind));
}

} // namespace padesk
