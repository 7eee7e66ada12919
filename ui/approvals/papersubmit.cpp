// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/termtext.h"
#include "ui/approvals/paperentries.h"
#include "ui/approvals/paperform.h"
#include "ui/approvals/papervalues.h"
#include "ui/refusaltext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

// How the form hands in what was typed, and what it says to the answer.
namespace padesk {

void PaperForm::addPaper(QJsonObject& payload) const
{
    payload.insert(QStringLiteral("source"), m_source->currentData().toString());
    const QString reference = typed(QStringLiteral("reference"));
    if (!reference.isEmpty())
        payload.insert(QStringLiteral("reference"), reference);
    const QDateTime received = momentOf(typed(QStringLiteral("received_at")));
    if (received.isValid())
        payload.insert(QStringLiteral("received_at"), received.toString(Qt::ISODateWithMs));
}

/** Fields that were filled in with something else than is registered. */
QJsonObject PaperForm::changes() const
{
    QJsonObject changed;
    for (const PaperEntry& entry : paperEntries()) {
        if (!entry.changes)
            continue;
        const QString text = typed(QString::fromLatin1(entry.name));
        if (text.isEmpty())
            continue;
        const QString column = QString::fromLatin1(entry.changes);
        const QString from = m_site ? storedValue(*m_site, column) : QString();
        const QString to = entry.parse(text).value_or(text);
        if (to != from)
            changed.insert(column, QJsonObject { { QStringLiteral("from"), from }, { QStringLiteral("to"), to } });
    }
    return changed;
}

Command PaperForm::command() const
{
    QJsonObject payload { { QStringLiteral("site_number"), typed(QStringLiteral("site_number")) } };
    addPaper(payload);
    if (kind() == Kind::RegistrationChange) {
        payload.insert(QStringLiteral("changes"), changes());
        return newCommand(QStringLiteral("change_request.submit"), payload);
    }
    if (kind() == Kind::PasscodeRequest) {
        payload.insert(QStringLiteral("channel"), m_channel->currentData().toString());
        if (const QString ibmId = typed(QStringLiteral("ibm_id")); !ibmId.isEmpty())
            payload.insert(QStringLiteral("ibm_id"), ibmId);
        return newCommand(QStringLiteral("passcode.request"), payload);
    }
    payload.insert(QStringLiteral("claims_primary"), m_claims->isChecked());
    for (const PaperEntry& entry : paperEntries()) {
        const QString name = QString::fromLatin1(entry.name);
        if (entry.isApplicant && !typed(name).isEmpty())
            payload.insert(name, typed(name));
    }
    return newCommand(QStringLiteral("nomination.submit"), payload);
}

void PaperForm::submit()
{
    QStringList wrong;
    FormField* first = nullptr;
    for (const PaperEntry& entry : paperEntries()) {
        if (!entry.isFor(kind()) || check(entry))
            continue;
        const QString name = QString::fromLatin1(entry.name);
        wrong.append(termText(TermGroup::Field, name));
        first = first ? first : m_fields.value(name);
    }
    m_problems->setText(wrong.isEmpty() ? QString()
                                        : tr("Mend %n field(s): %1", nullptr, static_cast<int>(wrong.size()))
                                              .arg(QLocale().createSeparatedList(wrong)));
    if (first) {
        first->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_submission.submit({ command() }, [this](const QList<CommandResult>& results) {
        if (!results.isEmpty())
            take(results.first());
    });
}

void PaperForm::take(const CommandResult& result)
{
    if (result.applied) {
        const QStringList names { QStringLiteral("nomination"), QStringLiteral("request"),
            QStringLiteral("change_request") };
        Q_EMIT registered(kind(), result.answer.value(names.at(m_kind->current())).toString());
        clear();
        return;
    }
    const QString name = result.refusal.parameters.value(QLatin1String("field")).toString();
    for (const PaperEntry& entry : paperEntries()) {
        const bool meant = name == QLatin1String(entry.name) || (entry.changes && name == QLatin1String(entry.changes));
        if (!meant || !entry.isFor(kind()))
            continue;
        FormField* field = m_fields.value(QString::fromLatin1(entry.name));
        field->setError(refusalSentence(result.refusal));
        field->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_problems->setText(refusalSentence(result.refusal));
    Q_EMIT refused(result.refusal);
}

} // namespace padesk
