// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/connectiontext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace padesk {
namespace {

constexpr int dialogWidth = 480;
constexpr int edge = 28;

Tone strengthTone(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::Weak:
        return Tone::Red;
    case PasswordStrength::Fair:
        return Tone::Amber;
    case PasswordStrength::Good:
    case PasswordStrength::Strong:
        return Tone::Green;
    }
    return Tone::Grey;
}

} // namespace

PasswordDialog::PasswordDialog(PasswordSubject subject, std::function<Secret()> suggest, QWidget* parent)
    : GrowingDialog(parent)
    , m_subject(std::move(subject))
    , m_suggest(std::move(suggest))
{
    m_title = new TextLabel(TextRole::Title, Ink::Text, this);
    m_sentence = new TextLabel(TextRole::Body, Ink::Text2, this);
    for (TextLabel* label : { m_title, m_sentence })
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(makeFields());
    column->addWidget(makeProblem());
    column->addStretch(1);
    column->addWidget(makeFoot());
    setTabOrder(m_next->toggle(), m_suggestion);
    setTabOrder(m_suggestion, m_again);
    setTabOrder(m_again, m_again->toggle());
    setTabOrder(m_again->toggle(), m_cancel);
    setWindowModality(Qt::WindowModal);
    spaceOut();
    retranslate();
    refuse({});
    (m_subject.before.isEmpty() ? m_before : m_next)->setFocus();
}

QWidget* PasswordDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    m_before = new PasswordField;
    m_next = new PasswordField;
    m_again = new PasswordField;
    m_beforeField = new FormField(m_before, fields);
    m_nextField = new FormField(m_next, fields);
    m_againField = new FormField(m_again, fields);
    m_beforeField->setVisible(m_subject.before.isEmpty());
    rows->addWidget(m_beforeField);
    rows->addWidget(m_nextField);
    rows->addWidget(makeStrength());
    rows->addWidget(m_againField);
    connect(m_next, &QLineEdit::textEdited, this, [this] {
        m_suggested = false;
        check(false);
    });
    connect(m_again, &QLineEdit::textEdited, this, [this] { check(false); });
    connect(m_before, &QLineEdit::textEdited, this, [this] { m_beforeField->setError({}); });
    // Both of them are looked at, or none.
    connect(m_next, &PasswordField::shownChanged, m_again, &PasswordField::setShown);
    connect(m_again, &PasswordField::shownChanged, m_next, &PasswordField::setShown);
    return fields;
}

QWidget* PasswordDialog::makeStrength()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(4, font()));
    for (int mark = 0; mark <= static_cast<int>(PasswordStrength::Strong); ++mark) {
        m_marks.append(new IconLabel(QStringLiteral("ring"), 14, line));
        row->addWidget(m_marks.last());
    }
    m_strength = new TextLabel(TextRole::Caption, Ink::Text2, line);
    m_suggestion = new KeyButton(ButtonVariant::Quiet, QStringLiteral("key"), line);
    row->addSpacing(em(4, font()));
    row->addWidget(m_strength);
    row->addStretch(1);
    row->addWidget(m_suggestion);
    connect(m_suggestion, &KeyButton::clicked, this, &PasswordDialog::suggest);
    return line;
}

QWidget* PasswordDialog::makeProblem()
{
    m_problem = new QWidget(this);
    auto* row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(8, font()));
    auto* sign = new IconLabel(QStringLiteral("alert"), 16, m_problem);
    sign->setTone(Tone::Red);
    m_problemText = new TextLabel(TextRole::Body, Ink::Text, m_problem);
    m_problemText->setTone(Tone::Red);
    m_problemText->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_problemText, 1);
    return m_problem;
}

QWidget* PasswordDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(8, font()));
    m_cancel = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_go = new KeyButton(ButtonVariant::Primary, {}, foot);
    m_go->setAutoDefault(true);
    m_go->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    connect(m_cancel, &KeyButton::clicked, this, &PasswordDialog::reject);
    connect(m_go, &KeyButton::clicked, this, &PasswordDialog::change);
    return foot;
}

Secret PasswordDialog::before() const
{
    return m_subject.before.isEmpty() ? m_before->password() : m_subject.before;
}

Secret PasswordDialog::next() const
{
    return m_next->password();
}

PasswordSurroundings PasswordDialog::around() const
{
    m_typedBefore = before();
    return { m_subject.signInId, m_subject.email, m_typedBefore.reveal() };
}

// ---- What was typed --------------------------------------------------------------------------------------------

/** While it is typed only what more typing does not mend is said. */
bool PasswordDialog::check(bool alsoEmpty)
{
    const Secret typed = next();
    const auto problem = passwordProblem(typed.reveal(), around());
    const bool growing = problem == PasswordProblem::TooShort || problem == PasswordProblem::TooSimple;
    m_nextField->setError(problem && (alsoEmpty || !growing) ? passwordSentence(*problem) : QString());
    const Secret again = m_again->password();
    const bool same = again.reveal() == typed.reveal();
    const bool begun = typed.reveal().startsWith(again.reveal());
    m_againField->setError(same || (begun && !alsoEmpty) ? QString() : tr("The two are not the same; type it again."));
    if (alsoEmpty && m_beforeField->isVisibleTo(this))
        m_beforeField->setError(m_before->text().isEmpty() ? tr("Type the password you have now.") : QString());
    showStrength();
    return !problem && same && !m_beforeField->hasError();
}

void PasswordDialog::showStrength()
{
    const Secret typed = next();
    const PasswordStrength strength = passwordStrength(typed.reveal(), around());
    const bool empty = typed.isEmpty();
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        const bool filled = !empty && mark <= static_cast<int>(strength);
        m_marks[mark]->setIconName(filled ? QStringLiteral("check-circle") : QStringLiteral("ring"));
        m_marks[mark]->setTone(filled ? strengthTone(strength) : Tone::Grey);
    }
    m_strength->setText(empty ? QString() : strengthWord(strength));
    m_nextField->setHint(m_suggested
            ? tr("Write it down or keep it in the keychain before you go on.")
            : tr("At least %n character(s), %1 so far.", "", shortestPassword).arg(passwordLength(typed.reveal())));
}

void PasswordDialog::suggest()
{
    const Secret made = m_suggest();
    for (PasswordField* field : { m_next, m_again }) {
        field->setText(made.reveal().toString());
        field->setShown(true);
    }
    m_suggested = true;
    check(false);
    m_next->setFocus();
    m_next->selectAll();
}

void PasswordDialog::change()
{
    if (m_busy)
        return;
    if (!m_counts && !check(true)) {
        FormField* wrong = m_beforeField->hasError() ? m_beforeField
            : m_nextField->hasError()                ? m_nextField
                                                     : m_againField;
        return wrong->editor()->setFocus();
    }
    refuse({}, m_counts);
    Q_EMIT wanted(before(), next());
}

void PasswordDialog::refuseBefore(const QString& sentence)
{
    if (m_subject.before.isEmpty()) {
        m_before->clear();
        m_beforeField->setError(sentence);
        m_before->setFocus();
    } else {
        refuse(sentence);
    }
}

void PasswordDialog::refuse(const QString& sentence, bool counts)
{
    m_counts = counts;
    m_problemText->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    for (FormField* field : { m_beforeField, m_nextField, m_againField })
        field->setEnabled(!counts && !m_busy);
    retranslate();
    if (counts)
        m_go->setFocus();
    if (!sentence.isEmpty() && isVisible()) {
        QAccessibleEvent alert(m_problemText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PasswordDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (FormField* field : { m_beforeField, m_nextField, m_againField })
        field->setEnabled(!busy && !m_counts);
    for (KeyButton* button : { m_suggestion, m_cancel, m_go })
        button->setEnabled(!busy);
    retranslate();
}

void PasswordDialog::reject()
{
    // What is on its way to the server can't be taken back.
    if (!m_busy)
        GrowingDialog::reject();
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void PasswordDialog::spaceOut()
{
    const int side = em(edge, font());
    layout()->setContentsMargins(side, em(24, font()), side, em(20, font()));
    layout()->setSpacing(em(10, font()));
    setMinimumWidth(em(dialogWidth, font()));
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("PA Desk – password"));
    m_title->setText(m_subject.must ? tr("Choose a password of your own") : tr("Change the password"));
    m_sentence->setText(m_subject.must
            ? tr("The one you signed in with was made by the office. Nothing else can be done before it is changed.")
            : tr("It holds at once, on every PC you sign in from."));
    m_beforeField->setLabel(tr("Present password"));
    m_nextField->setLabel(tr("New password"));
    m_againField->setLabel(tr("New password again"));
    m_suggestion->setText(tr("Suggest one"));
    m_suggestion->setEnabled(!m_busy && !m_counts);
    m_cancel->setText(m_subject.must ? tr("Quit") : tr("Cancel"));
    m_cancel->showKey(QKeySequence(Qt::Key_Escape));
    m_go->setText(m_busy ? tr("Changing…") : m_counts ? tr("Ask again") : tr("Change the password"));
    showStrength();
}

void PasswordDialog::changeEvent(QEvent* event)
{
    if (m_go && event->type() == QEvent::LanguageChange) {
        retranslate();
        check(false);
    } else if (m_go && event->type() == QEvent::FontChange) {
        spaceOut();
    }
    GrowingDialog::changeEvent(event);
}

} // namespace padesk
