// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonform.h"

#include "ui/style/theme.h"
#include "ui/widgets/confirmrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int textHeight = 64;

} // namespace

ReasonForm::ReasonForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_choiceField(new FormField(m_choice, this))
    , m_textField(new FormField(m_text, this))
    , m_buttons(new ConfirmRow(ButtonVariant::Danger, {}, this))
{
    m_sentence->setWordWrap(true);
    m_text->setFixedHeight(em(textHeight, font()));
    m_text->setTabChangesFocus(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_sentence, m_choiceField, m_textField })
        rows->addWidget(part);
    rows->addWidget(m_buttons);
    rows->addStretch();
    m_buttons->confirmButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_buttons, &ConfirmRow::givenUp, this, &ReasonForm::givenUp);
    connect(m_buttons, &ConfirmRow::confirmed, this, &ReasonForm::confirm);
    retranslate();
}

void ReasonForm::setQuestion(const ReasonQuestion& question)
{
    m_title->setText(question.title);
    m_sentence->setText(question.sentence);
    m_buttons->setVerb(question.verb);
    const QString chosen = code();
    m_choice->clear();
    for (const ReasonChoice& choice : question.choices)
        m_choice->addItem(choice.text, choice.code);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    m_choiceField->setVisible(!question.choices.isEmpty());
}

void ReasonForm::clear()
{
    m_choice->setCurrentIndex(0);
    m_text->clear();
    setError({});
}

void ReasonForm::setError(const QString& sentence)
{
    m_textField->setError(sentence);
}

void ReasonForm::setBusy(bool busy)
{
    m_buttons->setBusy(busy);
}

QString ReasonForm::code() const
{
    return m_choice->currentData().toString();
}

QString ReasonForm::reason() const
{
    return m_text->toPlainText().trimmed();
}

void ReasonForm::confirm()
{
    Q_EMIT confirmed(code(), reason());
}

void ReasonForm::retranslate()
{
    m_choiceField->setLabel(tr("Reason"));
    m_textField->setLabel(tr("In your own words"));
}

bool ReasonForm::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_text->setFixedHeight(em(textHeight, font()));
    return QWidget::event(event);
}

void ReasonForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_choiceField->isVisible())
        m_choice->setFocus();
    else
        m_text->setFocus();
}

} // namespace padesk
