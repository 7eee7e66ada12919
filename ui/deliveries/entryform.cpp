// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/entryform.h"

#include "ui/style/theme.h"
#include "ui/widgets/confirmrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int fieldWidth = 360;

} // namespace

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_field(new FormField(this))
    , m_buttons(new ConfirmRow(ButtonVariant::Primary, {}, this))
{
    m_sentence->setWordWrap(true);
    m_field->setMaximumWidth(em(fieldWidth, font()));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(em(20, font()), em(12, font()), em(20, font()), em(12, font()));
    rows->setSpacing(em(8, font()));
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_sentence, m_field })
        rows->addWidget(part);
    rows->addWidget(m_buttons);
    rows->addStretch();
    m_buttons->confirmButton()->showKey(QKeySequence(Qt::Key_Return));
    connect(m_buttons, &ConfirmRow::givenUp, this, &EntryForm::givenUp);
    connect(m_buttons, &ConfirmRow::confirmed, this, &EntryForm::confirmed);
    connect(m_field->lineEdit(), &QLineEdit::textChanged, this, &EntryForm::edited);
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_buttons->confirmButton()->isEnabled())
            Q_EMIT confirmed();
    });
}

void EntryForm::setQuestion(const EntryQuestion& question)
{
    m_title->setText(question.title);
    m_sentence->setText(question.sentence);
    m_sentence->setVisible(!question.sentence.isEmpty());
    m_field->setLabel(question.label);
    m_field->setHint(question.hint);
    m_buttons->setVerb(question.verb);
}

void EntryForm::begin(const QString& text)
{
    m_field->lineEdit()->setText(text);
    m_field->setError({});
    m_field->lineEdit()->setFocus();
    m_field->lineEdit()->selectAll();
}

QString EntryForm::typed() const
{
    return m_field->lineEdit()->text().trimmed();
}

void EntryForm::setError(const QString& sentence)
{
    m_field->setError(sentence);
}

void EntryForm::setReading(const QString& reading)
{
    m_field->setFolded(reading);
}

void EntryForm::setBusy(bool busy)
{
    m_buttons->setBusy(busy);
}

bool EntryForm::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        m_field->setMaximumWidth(em(fieldWidth, font()));
    return QWidget::event(event);
}

void EntryForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

} // namespace padesk
