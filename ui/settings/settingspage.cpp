// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "models/tables/termtext.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/profile.h"
#include "ui/refusaltext.h"
#include "ui/settings/displayform.h"
#include "ui/settings/settingform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int pageEdge = 20;
constexpr int cardGap = 12;
const QString setKind = QStringLiteral("settings.set");

enum Fact { Place, Kind, Person, Schema, factCount };

} // namespace

SettingsPage::SettingsPage(const SettingsPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_submission(new Submission(ports.commands, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader();
    rows->addWidget(m_header);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeCards());
    rows->addWidget(area, 1);
    connectForms();
    refresh();
}

void SettingsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_saveButton = new KeyButton(ButtonVariant::Primary, QStringLiteral("check"), m_header);
    m_saveButton->showKey(QKeySequence::Save);
    m_header->addButton(m_saveButton);
    m_save = new QAction(this);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, &SettingsPage::save);
    connect(m_saveButton, &KeyButton::clicked, this, &SettingsPage::save);
}

QWidget* SettingsPage::makeCards()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    const int edge = em(pageEdge, font());
    column->setContentsMargins(edge, em(cardGap, font()), edge, edge);
    column->setSpacing(em(cardGap, font()));
    m_display = new DisplayForm(m_ports.preferences, content);
    m_office = new SettingForm(officeSpecs(), content);
    m_policy = new SettingForm(policySpecs(), content);
    m_displayCard = makeCard(m_display, content);
    m_officeCard = makeCard(m_office, content);
    m_policyCard = makeCard(m_policy, content);
    m_connectionCard = makeCard(makeConnection(), content);
    for (Card* card : { m_displayCard, m_officeCard, m_policyCard, m_connectionCard })
        column->addWidget(card);
    column->addStretch(1);
    return content;
}

Card* SettingsPage::makeCard(QWidget* content, QWidget* parent)
{
    auto* card = new Card(parent);
    card->body()->addWidget(content);
    return card;
}

QWidget* SettingsPage::makeConnection()
{
    auto* facts = new QWidget(this);
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(pageEdge, font()));
    for (int fact = 0; fact < factCount; ++fact) {
        m_labels.append(new TextLabel(TextRole::Body, Ink::Text2, facts));
        m_values.append(new TextLabel(TextRole::Body, Ink::Text, facts));
        m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_labels.last(), fact, 0);
        grid->addWidget(m_values.last(), fact, 1);
    }
    grid->setColumnStretch(1, 1);
    return facts;
}

void SettingsPage::connectForms()
{
    for (SettingForm* form : { m_office, m_policy })
        connect(form, &SettingForm::edited, this, &SettingsPage::showState);
    connect(m_display, &DisplayForm::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_display, &DisplayForm::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_display, &DisplayForm::bodySizeChosen, this, &SettingsPage::bodySizeChosen);
    connect(m_display, &DisplayForm::rowHeightChosen, this, &SettingsPage::rowHeightChosen);
    connect(m_connectionCard->link(), &KeyButton::clicked, this, &SettingsPage::connectionsWanted);
    connect(m_submission, &Submission::noticed, this, &Page::noticed);
    connect(m_submission, &Submission::applied, this, &Page::changed);
    connect(m_submission, &Submission::busyChanged, this, [this] {
        m_waiting = false;
        showState();
    });
    connect(m_submission, &Submission::waitingLong, this, [this] {
        m_waiting = true;
        showState();
    });
}

void SettingsPage::focusFirst()
{
    if (m_ports.session.may(setKind))
        m_office->focusFirst();
    else
        m_display->setFocus();
}

void SettingsPage::refresh()
{
    m_office->setStored(m_ports.session.policy.office);
    m_policy->setStored(policyJson(m_ports.session.policy));
    m_display->showChosen();
    retranslate();
}

void SettingsPage::setSchema(int version)
{
    m_schema = version;
    showConnection();
}

// ---- Saving ----------------------------------------------------------------------------------------------------

bool SettingsPage::isChanged() const
{
    return m_office->isChanged() || m_policy->isChanged();
}

void SettingsPage::save()
{
    if (m_submission->isBusy() || !isChanged() || !m_ports.session.may(setKind))
        return;
    QList<SettingForm*> forms;
    QList<Command> commands;
    for (const auto& [form, key] : { std::pair(m_office, officeSetting), std::pair(m_policy, policySetting) }) {
        if (!form->isChanged())
            continue;
        const auto value = form->typed();
        if (!value)
            return;
        forms.append(form);
        commands.append(newCommand(
            setKind, { { QStringLiteral("key"), QString::fromLatin1(key) }, { QStringLiteral("value"), *value } }));
    }
    m_submission->submit(
        commands, [this, forms, commands](const QList<CommandResult>& results) { take(forms, commands, results); });
}

void SettingsPage::take(
    const QList<SettingForm*>& forms, const QList<Command>& commands, const QList<CommandResult>& results)
{
    QList<CommandResult> unsaid;
    bool refused = false;
    for (int at = 0; at < results.size(); ++at) {
        const CommandResult& result = results.at(at);
        if (result.applied)
            forms.at(at)->reset(commands.at(at).payload.value(QLatin1String("value")).toObject());
        else if (!forms.at(at)->showRefusal(result.refusal))
            unsaid.append(result);
        refused = refused || !result.applied;
    }
    if (const auto notice = Submission::refusalNotice(unsaid))
        Q_EMIT noticed(*notice);
    else if (!refused)
        Q_EMIT noticed(
            { NoticeKind::Success, tr("Settings saved"), tr("They hold from now on, for everybody."), {}, {} });
    showState();
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void SettingsPage::showState()
{
    const auto refused = m_ports.session.whyNot(setKind);
    const QString reason = refused ? refusalSentence(*refused) : QString();
    for (SettingForm* form : { m_office, m_policy })
        form->setReadOnly(refused.has_value());
    const bool ready = !refused && isChanged() && !m_submission->isBusy();
    m_saveButton->setEnabled(ready);
    m_saveButton->setToolTip(reason);
    m_save->setEnabled(ready);
    if (m_waiting)
        m_header->setSummary(tr("Waiting for the worker…"));
    else
        m_header->setSummary(refused ? reason : isChanged() ? tr("There are changes that are not saved.") : QString());
    Q_EMIT statusChanged();
}

void SettingsPage::showConnection()
{
    const Session& session = m_ports.session;
    const QString person = session.actor.displayName.isEmpty() ? session.actor.name : session.actor.displayName;
    m_values[Place]->setText(session.place);
    m_values[Kind]->setText(
        session.readOnly ? tr("%1, read-only").arg(profileWord(session.profile)) : profileWord(session.profile));
    m_values[Person]->setText(person.isEmpty()
            ? QString()
            : QStringLiteral("%1 (%2)").arg(person, termText(TermGroup::Role, session.roleName())));
    m_values[Schema]->setText(m_schema > 0 ? QString::number(m_schema) : QString());
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_saveButton->setText(tr("Save"));
    m_save->setText(tr("Save settings"));
    m_displayCard->setHeading(tr("Display"), tr("On this PC only; takes effect at once."));
    m_officeCard->setHeading(tr("Office profile"), tr("Stands in letters and notices."));
    m_policyCard->setHeading(tr("Rules of the office"));
    m_connectionCard->setHeading(tr("Connection"));
    m_connectionCard->link()->setText(tr("Connections…"));
    const QString labels[factCount] { tr("Database"), tr("Kind"), tr("Signed in"), tr("Version of the tables") };
    for (int fact = 0; fact < factCount; ++fact)
        m_labels[fact]->setText(labels[fact]);
    showConnection();
    showState();
}

QString SettingsPage::statusText() const
{
    return isChanged() ? tr("Not saved") : QString();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
