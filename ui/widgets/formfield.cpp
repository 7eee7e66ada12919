// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace padesk {

FormField::FormField(QWidget* parent)
    : FormField(new QLineEdit, parent)
{ }

FormField::FormField(QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(TextRole::Body, Ink::Text, this))
    , m_required(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_sign(new IconLabel({}, 14, this))
    , m_below(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_head(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_head->addWidget(m_label);
    m_head->addWidget(m_required);
    m_head->addStretch();
    m_foot->addWidget(m_sign, 0, Qt::AlignTop);
    m_foot->addWidget(m_below, 1);
    column->addLayout(m_head);
    column->addWidget(m_editor);
    column->addLayout(m_foot);
    column->addStretch();
    m_below->setWordWrap(true);
    m_label->setBuddy(m_editor);
    m_required->hide();
    setFocusProxy(m_editor);
    spaceOut();
    showBelow();
    retranslate();
}

QLineEdit* FormField::lineEdit() const
{
    return qobject_cast<QLineEdit*>(m_editor);
}

void FormField::spaceOut()
{
    layout()->setSpacing(em(3, font()));
    m_head->setSpacing(em(6, font()));
    m_foot->setSpacing(em(5, font()));
    const QFontMetrics caption(textFont(TextRole::Caption, font()));
    m_below->setMinimumHeight(caption.height());
}

void FormField::setLabel(const QString& label)
{
    // A label with a buddy takes the & of S&S for a key.
    m_label->setText(QString(label).replace(u'&', QStringLiteral("&&")));
    m_editor->setAccessibleName(label);
}

void FormField::setRequired(bool on)
{
    m_required->setVisible(on);
    showBelow();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void FormField::setFolded(const QString& reading)
{
    m_reading = reading;
    showBelow();
}

void FormField::setError(const QString& sentence)
{
    m_error = sentence;
    m_editor->setProperty("error", !sentence.isEmpty());
    m_editor->update();
    showBelow();
}

void FormField::showBelow()
{
    const bool wrong = !m_error.isEmpty();
    const bool read = !wrong && !m_reading.isEmpty();
    const QString text = wrong ? m_error : read ? m_reading : m_hint;
    m_sign->setVisible(wrong || read);
    m_sign->setIconName(wrong ? u"alert"_qs : u"check"_qs);
    m_sign->setTone(wrong ? Tone::Red : Tone::Green);
    m_below->setText(text);
    if (wrong || read)
        m_below->setTone(wrong ? Tone::Red : Tone::Green);
    else
        m_below->setInk(Ink::Text2);
    const bool required = m_required->isVisibleTo(this);
    const QString description = required && !wrong ? QString(m_required->text() + u' ' + text).trimmed() : text;
    if (m_editor->accessibleDescription() == description)
        return;
    m_editor->setAccessibleDescription(description);
    QAccessibleEvent changed(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FormField::retranslate()
{
    //: beside the label of a field that must not stay empty
    m_required->setText(tr("required"));
    showBelow();
}

void FormField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
