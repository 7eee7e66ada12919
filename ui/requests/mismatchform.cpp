// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/mismatchform.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/confirmrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

constexpr int noteHeight = 48;
constexpr int longestLine = 300;

using Reader = Parsed<QString> (*)(QStringView typed);
using Writer = QString (*)(const QString& stored);

Parsed<QString> readLine(QStringView typed)
{
    return parseText(typed, longestLine, true);
}

QString asStored(const QString& stored)
{
    return stored;
}

/** One field that a caller may correct. */
struct MismatchField {
    const char* name;
    Reader read;
    Writer write;
    QString (*today)(const RequestCase& one);
};

constexpr std::array fields {
    MismatchField { "company", readLine, asStored, [](const RequestCase& one) { return one.site.company; } },
    MismatchField { "department", readLine, asStored, [](const RequestCase& one) { return one.site.department; } },
    MismatchField { "contact_family", readLine, asStored, [](const RequestCase& one) { return one.member.family; } },
    MismatchField { "contact_given", readLine, asStored, [](const RequestCase& one) { return one.member.given; } },
    MismatchField { "fax", parsePhone, formatPhone, [](const RequestCase& one) { return one.site.fax; } },
    MismatchField {
        "postal_code", parsePostalCode, formatPostalCode, [](const RequestCase& one) { return one.site.postalCode; } },
    MismatchField { "address", readLine, asStored, [](const RequestCase& one) { return one.site.address; } },
};

const MismatchField& fieldOf(const QString& name)
{
    return *std::find_if(fields.begin(), fields.end(),
        [&name](const MismatchField& field) { return name == QLatin1String(field.name); });
}

} // namespace

MismatchForm::MismatchForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_note(new QPlainTextEdit(this))
    , m_noteField(new FormField(m_note, this))
    , m_error(new TextLabel(TextRole::Caption, Ink::Text, this))
    , m_buttons(new ConfirmRow(ButtonVariant::Primary, QStringLiteral("notequal"), this))
{
    m_sentence->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setTone(Tone::Red);
    m_error->hide();
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(em(noteHeight, font()));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(6, font()));
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
    for (const MismatchField& field : fields) {
        const Entry entry { QString::fromLatin1(field.name), {}, new FormField(this) };
        connect(entry.editor->lineEdit(), &QLineEdit::textEdited, this, [this, entry] { read(entry); });
        m_entries.append(entry);
        rows->addWidget(entry.editor);
    }
    rows->addWidget(m_noteField);
    rows->addWidget(m_error);
    rows->addWidget(m_buttons);
    rows->addStretch();
    m_buttons->confirmButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_buttons, &ConfirmRow::givenUp, this, &MismatchForm::givenUp);
    connect(m_buttons, &ConfirmRow::confirmed, this, &MismatchForm::confirm);
    retranslate();
}

void MismatchForm::begin(const RequestCase& one)
{
    for (Entry& entry : m_entries) {
        const MismatchField& field = fieldOf(entry.field);
        entry.from = field.today(one);
        entry.editor->lineEdit()->setText(field.write(entry.from));
        entry.editor->setError({});
        entry.editor->setFolded({});
    }
    m_note->clear();
    setError({});
    m_entries.first().editor->lineEdit()->setFocus();
}

/** Says at the field how it was read, or what is wrong. */
void MismatchForm::read(const Entry& entry)
{
    const MismatchField& field = fieldOf(entry.field);
    const QString typed = entry.editor->lineEdit()->text();
    const Parsed<QString> reading = field.read(typed);
    entry.editor->setError(reading ? QString() : inputProblemSentence(reading.error()));
    const bool folded = reading && field.write(*reading) != typed;
    entry.editor->setFolded(folded ? tr("Read as %1").arg(field.write(*reading)) : QString());
}

QJsonObject MismatchForm::changes() const
{
    QJsonObject changes;
    for (const Entry& entry : m_entries) {
        const MismatchField& field = fieldOf(entry.field);
        const QString typed = entry.editor->lineEdit()->text();
        if (typed == field.write(entry.from))
            continue;
        const QString to = field.read(typed).value_or(typed);
        if (to != entry.from)
            changes.insert(entry.field, QJsonObject { { u"from"_qs, entry.from }, { u"to"_qs, to } });
    }
    return changes;
}

QString MismatchForm::note() const
{
    return m_note->toPlainText().trimmed();
}

void MismatchForm::confirm()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (changes().contains(entry.field))
            read(entry);
        if (entry.editor->hasError()) {
            entry.editor->lineEdit()->setFocus();
            return;
        }
    }
    if (changes().isEmpty())
        setError(tr("Change at least one field to what the caller says."));
    else
        Q_EMIT confirmed();
}

void MismatchForm::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void MismatchForm::setBusy(bool busy)
{
    m_buttons->setBusy(busy);
}

void MismatchForm::retranslate()
{
    m_title->setText(tr("What does not match"));
    m_sentence->setText(tr("The registration is corrected first; the passcode waits until then."));
    for (const Entry& entry : std::as_const(m_entries))
        entry.editor->setLabel(celltext::capitalised(termText(TermGroup::Field, entry.field)));
    m_noteField->setLabel(tr("Note"));
    m_buttons->setVerb(tr("Request the change"));
}

bool MismatchForm::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

} // namespace padesk
