// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestside.h"

#include "models/domain/desk/phonescript.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/phonescript.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scriptbox.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int mostPasscodes = 5;

QStringList sentencesOf(const QList<PhoneScript>& scripts, const QString& language)
{
    QStringList sentences;
    for (const PhoneScript& script : scripts)
        sentences.append(scriptText(script, language));
    sentences.removeDuplicates();
    return sentences;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RequestSide::RequestSide(QWidget* parent)
    : QWidget(parent)
    , m_script(new ScriptBox(this))
    , m_passcodesTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_passcodes(new QWidget(this))
    , m_claim(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_notesTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_notes(new TextLabel(TextRole::Body, Ink::Text, this))
{
    m_claim->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto* lines = new QVBoxLayout(m_passcodes);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(em(4, font()));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(10, font()));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_script, m_passcodesTitle, m_passcodes, m_claim, m_notesTitle, m_notes })
        rows->addWidget(part);
    rows->addStretch();
    retranslate();
}

void RequestSide::show(const RequestCase& one, const Policy& policy)
{
    m_case = one;
    m_policy = policy;
    m_shown = true;
    showScripts();
    showPasscodes();
    showClaim();
    showNotes();
}

void RequestSide::showScripts()
{
    const QList<PhoneScript> scripts = phoneScripts(m_case, m_policy);
    m_script->setScripts(
        { { u"日本語"_qs, sentencesOf(scripts, u"ja"_qs) }, { u"English"_qs, sentencesOf(scripts, u"en"_qs) } });
}

/** Their states only: nobody at the desk ever sees a code (I5). */
void RequestSide::showPasscodes()
{
    auto* lines = static_cast<QVBoxLayout*>(m_passcodes->layout());
    empty(lines);
    for (const PasscodeStanding& passcode :
        m_case.passcodes.first(std::min<qsizetype>(m_case.passcodes.size(), mostPasscodes))) {
        auto* line = new QWidget(m_passcodes);
        auto* parts = new QHBoxLayout(line);
        parts->setContentsMargins(0, 0, 0, 0);
        const QString channel = celltext::capitalised(termText(TermGroup::Channel, enumText(passcode.channel)));
        auto* words = new TextLabel(TextRole::Body, Ink::Text, line);
        words->setText(celltext::day(officeDate(passcode.issuedAt)) + u' ' + channel);
        QString state = celltext::capitalised(termText(TermGroup::Passcode, enumText(passcode.state)));
        if (passcode.failedCount > 0)
            state = tr("%1 (%n errors)", nullptr, passcode.failedCount).arg(state);
        parts->addWidget(words);
        parts->addStretch();
        parts->addWidget(new Chip(chipLook(stateLook(passcode.state), state), line));
        lines->addWidget(line);
    }
    if (m_case.passcodes.isEmpty()) {
        auto* none = new TextLabel(TextRole::Body, Ink::Text2, m_passcodes);
        none->setText(tr("None yet"));
        lines->addWidget(none);
    }
}

void RequestSide::showClaim()
{
    const auto& claim = m_case.background.claim;
    m_claim->setVisible(claim.has_value());
    if (claim)
        //: %1: a colleague, %2: a time
        m_claim->setText(
            tr("%1 works on it until %2.")
                .arg(m_case.background.nameOf(claim->actor), celltext::time(claim->until, m_case.background.readAt)));
}

void RequestSide::showNotes()
{
    QStringList notes;
    for (const Note& note : m_case.background.notes)
        notes.append(celltext::time(note.writtenAt, m_case.background.readAt) + u' '
            + m_case.background.nameOf(note.author) + u'\n' + note.text);
    if (!m_case.request.reason.isEmpty())
        notes.append(m_case.request.reason);
    m_notes->setText(notes.join(u"\n\n"));
    m_notes->setVisible(!notes.isEmpty());
    m_notesTitle->setVisible(!notes.isEmpty());
}

void RequestSide::retranslate()
{
    m_passcodesTitle->setText(tr("Passcodes so far"));
    m_notesTitle->setText(tr("Notes"));
    if (m_shown)
        show(m_case, m_policy);
}

bool RequestSide::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

} // namespace padesk
