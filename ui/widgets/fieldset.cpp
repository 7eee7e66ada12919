// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldset.h"

#include "models/domain/formfields.h"
#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace padesk {
namespace {

constexpr int textHeight = 62;
constexpr int choiceCharacters = 8;

} // namespace

FieldSet::FieldSet(FieldReading reading, QObject* parent)
    : QObject(parent)
    , m_reading(std::move(reading))
{ }

QWidget* FieldSet::makeEditor(const FieldSpec& spec, QWidget* parent)
{
    const QString key = spec.key;
    const auto edited = [this, key] {
        if (const Entry* known = entry(key))
            known->field->setError({});
        Q_EMIT this->edited(key);
    };
    switch (spec.editor) {
    case FieldEditor::Choice: {
        auto* box = new QComboBox(parent);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(choiceCharacters);
        connect(box, &QComboBox::activated, this, edited);
        return box;
    }
    case FieldEditor::Text: {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFixedHeight(em(textHeight, text->font()));
        connect(text, &QPlainTextEdit::textChanged, this, edited);
        return text;
    }
    case FieldEditor::Check: {
        auto* box = new QCheckBox(parent);
        connect(box, &QCheckBox::clicked, this, edited);
        return box;
    }
    case FieldEditor::Line:
        break;
    }
    auto* line = new QLineEdit(parent);
    connect(line, &QLineEdit::textEdited, this, edited);
    connect(line, &QLineEdit::editingFinished, this, [this, key] {
        if (const Entry* known = entry(key))
            checkEntry(*known, false);
        Q_EMIT left(key);
    });
    return line;
}

FormField* FieldSet::add(const FieldSpec& spec, QWidget* parent)
{
    auto* field = new FormField(makeEditor(spec, parent), parent);
    field->setRequired(spec.required);
    field->setObjectName(spec.key);
    m_entries.append({ spec, field });
    fillChoices(m_entries.last());
    retranslate();
    return field;
}

const FieldSet::Entry* FieldSet::entry(const QString& key) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&key](const Entry& entry) { return entry.spec.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

FieldSet::Entry* FieldSet::entry(const QString& key)
{
    return const_cast<Entry*>(std::as_const(*this).entry(key));
}

FormField* FieldSet::field(const QString& key) const
{
    const Entry* known = entry(key);
    return known ? known->field : nullptr;
}

QStringList FieldSet::keys() const
{
    QStringList keys;
    for (const Entry& one : m_entries)
        keys.append(one.spec.key);
    return keys;
}

// ---- Values ----------------------------------------------------------------------------------------------------

QString FieldSet::typedIn(const Entry& entry) const
{
    QWidget* editor = entry.field->editor();
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        return line->text();
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        return box->currentData().toString();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor))
        return text->toPlainText();
    if (const auto* box = qobject_cast<QCheckBox*>(editor))
        return box->isChecked() ? QStringLiteral("yes") : QString();
    return {};
}

QString FieldSet::typed(const QString& key) const
{
    const Entry* known = entry(key);
    return known && isShown(key) ? typedIn(*known) : QString();
}

void FieldSet::setTyped(const QString& key, const QString& text)
{
    const Entry* known = entry(key);
    if (!known)
        return;
    QWidget* editor = known->field->editor();
    const QSignalBlocker quiet(editor);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(editor))
        plain->setPlainText(text);
    else if (auto* check = qobject_cast<QCheckBox*>(editor))
        check->setChecked(!text.isEmpty());
    checkEntry(*known, false);
}

QString FieldSet::read(const Entry& entry, const QString& text) const
{
    const bool chosen = entry.spec.editor == FieldEditor::Choice || entry.spec.editor == FieldEditor::Check;
    return chosen ? text : m_reading(entry.spec.key, text).value_or(QString());
}

QString FieldSet::value(const QString& key) const
{
    return isShown(key) ? hiddenValue(key) : QString();
}

QString FieldSet::hiddenValue(const QString& key) const
{
    const Entry* known = entry(key);
    return known ? read(*known, typedIn(*known)) : QString();
}

void FieldSet::setValue(const QString& key, const QString& stored)
{
    setTyped(key, shownFormField(key, stored));
}

void FieldSet::setShown(const QString& key, bool on)
{
    if (FormField* one = field(key))
        one->setVisible(on);
}

bool FieldSet::isShown(const QString& key) const
{
    const FormField* one = field(key);
    return one && !one->isHidden();
}

void FieldSet::setRequired(const QString& key, bool on)
{
    if (Entry* known = entry(key)) {
        known->spec.required = on;
        known->field->setRequired(on);
    }
}

void FieldSet::setHint(const QString& key, const QString& hint)
{
    if (Entry* known = entry(key)) {
        known->hint = hint;
        known->field->setHint(hint);
    }
}

void FieldSet::setLabel(const QString& key, const QString& label)
{
    if (Entry* known = entry(key)) {
        known->label = label;
        known->field->setLabel(label);
    }
}

// ---- Checks ----------------------------------------------------------------------------------------------------

bool FieldSet::checkEntry(const Entry& entry, bool alsoEmpty)
{
    const QString text = typedIn(entry);
    entry.field->setFolded({});
    if (entry.field->isHidden())
        return true;
    if (isBlank(text)) {
        const bool missing = entry.spec.required && alsoEmpty;
        entry.field->setError(missing ? inputProblemSentence({ problem::required.toString(), {} }) : QString());
        return !missing;
    }
    const bool read = entry.spec.editor == FieldEditor::Line || entry.spec.editor == FieldEditor::Text;
    const Parsed<QString> value = read ? m_reading(entry.spec.key, text) : Parsed<QString>(text);
    entry.field->setError(value ? QString() : inputProblemSentence(value.error()));
    if (value && entry.spec.editor == FieldEditor::Line)
        showReading(entry);
    return value.has_value();
}

/** Says how it was understood, where that is not what stands there. */
void FieldSet::showReading(const Entry& entry)
{
    const QString text = typedIn(entry).trimmed();
    const QString stored = m_reading(entry.spec.key, text).value_or(QString());
    const QString shown = shownFormField(entry.spec.key, stored);
    if (text != shown && text != stored) {
        //: below a field; %1: how the typed text was understood, as in 100-0013
        entry.field->setFolded(tr("Read as %1").arg(shown));
    }
}

bool FieldSet::check()
{
    bool right = true;
    for (const Entry& one : std::as_const(m_entries))
        right = checkEntry(one, true) && right;
    return right;
}

QStringList FieldSet::wrongNames() const
{
    QStringList names;
    for (const Entry& one : m_entries) {
        if (!one.field->isHidden() && one.field->hasError())
            names.append(labelOf(one));
    }
    return names;
}

void FieldSet::focusFirst()
{
    for (const Entry& one : std::as_const(m_entries)) {
        if (!one.field->isHidden() && one.field->editor()->isEnabled())
            return one.field->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void FieldSet::focusFirstWrong()
{
    for (const Entry& one : std::as_const(m_entries)) {
        if (!one.field->isHidden() && one.field->hasError())
            return one.field->editor()->setFocus(Qt::OtherFocusReason);
    }
}

bool FieldSet::showRefusal(const Refusal& refusal)
{
    const QString key = refusal.parameters.value(QLatin1String("field")).toString();
    if (!isShown(key))
        return false;
    setError(key, refusalSentence(refusal));
    field(key)->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldSet::setError(const QString& key, const QString& sentence)
{
    if (FormField* one = field(key))
        one->setError(sentence);
}

void FieldSet::clearErrors()
{
    for (const Entry& one : std::as_const(m_entries))
        one.field->setError({});
}

void FieldSet::setEnabled(bool on)
{
    for (const Entry& one : std::as_const(m_entries))
        one.field->editor()->setEnabled(on);
}

// ---- Words -----------------------------------------------------------------------------------------------------

QString FieldSet::labelOf(const Entry& entry) const
{
    if (!entry.label.isEmpty())
        return entry.label;
    return entry.spec.label ? entry.spec.label() : termText(TermGroup::Field, entry.spec.key);
}

void FieldSet::fillChoices(const Entry& entry)
{
    auto* box = qobject_cast<QComboBox*>(entry.field->editor());
    if (!box || !entry.spec.choices)
        return;
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const FieldChoice& choice : entry.spec.choices())
        box->addItem(choice.text, choice.key);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void FieldSet::retranslate()
{
    for (const Entry& one : std::as_const(m_entries)) {
        const QString label = labelOf(one);
        auto* check = qobject_cast<QCheckBox*>(one.field->editor());
        if (check)
            check->setText(label);
        one.field->setLabel(check ? QString() : label);
        one.field->editor()->setAccessibleName(label);
        one.field->setHint(!one.hint.isEmpty() || !one.spec.hint ? one.hint : one.spec.hint());
        fillChoices(one);
        checkEntry(one, one.field->hasError());
    }
}

} // namespace padesk
