// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingform.h"

#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace padesk {
namespace {

constexpr int columns = 2;
constexpr int columnGap = 20;
constexpr int rowGap = 6;

QString words(const char* text)
{
    return text ? QCoreApplication::translate("SettingSpec", text) : QString();
}

/** Full-width digits count as digits. */
QString plain(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

SettingForm::SettingForm(const QList<SettingSpec>& specs, QWidget* parent)
    : QWidget(parent)
    , m_specs(specs)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(columnGap, font()));
    grid->setVerticalSpacing(em(rowGap, font()));
    for (int at = 0; at < specs.size(); ++at)
        add(specs.at(at), grid, at);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    retranslate();
}

void SettingForm::add(const SettingSpec& spec, QGridLayout* grid, int at)
{
    const QString name = QString::fromLatin1(spec.name);
    if (spec.editor == SettingEditor::Switch) {
        auto* box = new QCheckBox(this);
        m_switches.insert(name, box);
        grid->addWidget(box, grid->rowCount(), 0, 1, columns);
        connect(box, &QCheckBox::toggled, this, &SettingForm::edited);
        return;
    }
    auto* field = spec.editor == SettingEditor::LetterLanguage ? new FormField(m_language = new QComboBox, this)
                                                               : new FormField(this);
    m_fields.insert(name, field);
    grid->addWidget(field, at / columns, at % columns);
    if (auto* line = field->lineEdit()) {
        connect(line, &QLineEdit::textEdited, this, [this, field] {
            field->setError({});
            Q_EMIT edited();
        });
    } else {
        m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
        m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
        connect(m_language, &QComboBox::currentIndexChanged, this, &SettingForm::edited);
    }
}

void SettingForm::showValue(const SettingSpec& spec, const QJsonValue& value)
{
    const QSignalBlocker quiet(this);
    const QString name = QString::fromLatin1(spec.name);
    if (auto* box = m_switches.value(name))
        box->setChecked(value.toBool());
    else if (spec.editor == SettingEditor::LetterLanguage)
        m_language->setCurrentIndex(m_language->findData(value.toString()));
    else
        m_fields.value(name)->lineEdit()->setText(value.toVariant().toString());
}

/** Null for a number that is none. */
QJsonValue SettingForm::read(const SettingSpec& spec) const
{
    const QString name = QString::fromLatin1(spec.name);
    if (auto* box = m_switches.value(name))
        return box->isChecked();
    if (spec.editor == SettingEditor::LetterLanguage)
        return m_language->currentData().toString();
    const QString text = m_fields.value(name)->lineEdit()->text();
    if (spec.editor == SettingEditor::Text)
        return text.trimmed();
    bool number = false;
    const int value = plain(text).toInt(&number);
    return number ? QJsonValue(value) : QJsonValue();
}

void SettingForm::setStored(const QJsonObject& value)
{
    for (const SettingSpec& spec : m_specs) {
        const QLatin1String name(spec.name);
        if (!m_loaded || !differs(spec))
            showValue(spec, value.value(name));
    }
    m_stored = value;
    m_loaded = true;
}

void SettingForm::reset(const QJsonObject& value)
{
    m_stored = value;
    for (const SettingSpec& spec : m_specs)
        showValue(spec, value.value(QLatin1String(spec.name)));
    clearErrors();
}

/** A text that is not there counts as an empty one. */
bool SettingForm::differs(const SettingSpec& spec) const
{
    const QJsonValue stored = m_stored.value(QLatin1String(spec.name));
    return spec.editor == SettingEditor::Text ? read(spec).toString() != stored.toString() : read(spec) != stored;
}

bool SettingForm::isChanged() const
{
    return std::any_of(m_specs.begin(), m_specs.end(), [this](const SettingSpec& spec) { return differs(spec); });
}

std::optional<QJsonObject> SettingForm::typed()
{
    clearErrors();
    QJsonObject value = m_stored;
    bool readable = true;
    for (const SettingSpec& spec : m_specs) {
        const QJsonValue one = read(spec);
        if (one.isNull() && readable)
            setError(QString::fromLatin1(spec.name), tr("Enter a whole number."));
        readable = readable && !one.isNull();
        if (spec.editor == SettingEditor::Text && one.toString().isEmpty())
            value.remove(QLatin1String(spec.name));
        else
            value.insert(QLatin1String(spec.name), one);
    }
    return readable ? std::optional(value) : std::nullopt;
}

bool SettingForm::showRefusal(const Refusal& refusal)
{
    const QString name = refusal.parameters.value(QLatin1String("setting")).toString();
    if (!m_fields.contains(name))
        return false;
    const QString expected = refusal.parameters.value(QLatin1String("expected")).toString();
    //: at a field; %1: a range of numbers, as 1–60
    setError(name, expected.isEmpty() ? refusalSentence(refusal) : tr("Allowed here: %1.").arg(expected));
    return true;
}

void SettingForm::setError(const QString& name, const QString& sentence)
{
    m_fields.value(name)->setError(sentence);
    m_fields.value(name)->setFocus();
}

void SettingForm::clearErrors()
{
    for (FormField* field : std::as_const(m_fields))
        field->setError({});
}

void SettingForm::setReadOnly(bool on)
{
    for (FormField* field : std::as_const(m_fields)) {
        if (auto* line = field->lineEdit())
            line->setReadOnly(on);
        else
            field->setEnabled(!on);
    }
    for (QCheckBox* box : std::as_const(m_switches))
        box->setEnabled(!on);
}

void SettingForm::focusFirst()
{
    m_fields.value(QString::fromLatin1(m_specs.first().name))->setFocus();
}

void SettingForm::retranslate()
{
    for (const SettingSpec& spec : m_specs) {
        const QString name = QString::fromLatin1(spec.name);
        if (auto* box = m_switches.value(name)) {
            box->setText(words(spec.label));
            continue;
        }
        m_fields.value(name)->setLabel(words(spec.label));
        m_fields.value(name)->setHint(words(spec.hint));
    }
}

void SettingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
