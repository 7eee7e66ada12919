// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagelist.h"

#include "ui/connectiontext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace padesk {
namespace {

bool isOver(StageState state)
{
    return state != StageState::Waiting && state != StageState::Running && state != StageState::Skipped;
}

} // namespace

StageList::StageList(Form form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int at = 0; at < connectionStageCount; ++at) {
        Row& row = m_rows[static_cast<std::size_t>(at)];
        row.report.stage = static_cast<ConnectionStage>(at);
        row.sign = new IconLabel(stageIcon(StageState::Waiting), 16, this);
        row.name = new TextLabel(TextRole::Body, Ink::Text, this);
        form == Form::Full ? addFull(grid, at) : addNarrow(grid, at);
    }
    if (form == Form::Full)
        grid->setColumnStretch(1, 1);
    else
        grid->setColumnStretch(3 * connectionStageCount, 1);
    spaceOut();
    reset();
}

void StageList::addFull(QGridLayout* grid, int at)
{
    Row& row = m_rows[static_cast<std::size_t>(at)];
    row.name->setRole(TextRole::Strong);
    row.time = new TextLabel(TextRole::Caption, Ink::Text2, this);
    row.sentence = new TextLabel(TextRole::Body, Ink::Text2, this);
    row.sentence->setWordWrap(true);
    row.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(row.sign, 3 * at, 0, Qt::AlignTop);
    grid->addWidget(row.name, 3 * at, 1);
    grid->addWidget(row.time, 3 * at, 2, Qt::AlignRight);
    grid->addWidget(row.sentence, 3 * at + 1, 1, 1, 2);
}

void StageList::addNarrow(QGridLayout* grid, int at)
{
    Row& row = m_rows[static_cast<std::size_t>(at)];
    grid->addWidget(row.sign, 0, 3 * at);
    grid->addWidget(row.name, 0, 3 * at + 1);
}

void StageList::spaceOut()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setHorizontalSpacing(em(6, font()));
    grid->setVerticalSpacing(em(m_form == Form::Full ? 3 : 0, font()));
    // Between two stages there is more than between a sign, a name and a sentence.
    for (int at = 0; at < connectionStageCount; ++at) {
        if (m_form == Form::Full)
            grid->setRowMinimumHeight(3 * at + 2, em(4, font()));
        else
            grid->setColumnMinimumWidth(3 * at + 2, em(2, font()));
    }
}

void StageList::reset()
{
    for (Row& row : m_rows) {
        StageReport fresh;
        fresh.stage = row.report.stage;
        row.report = fresh;
        fill(row);
    }
}

void StageList::showStage(const StageReport& report)
{
    Row& row = m_rows[static_cast<std::size_t>(report.stage)];
    row.report = report;
    fill(row);
}

void StageList::fill(Row& row)
{
    const StageReport& report = row.report;
    row.sign->setIconName(stageIcon(report.state));
    row.sign->setTone(stageTone(report.state));
    row.name->setText(stageName(report.stage));
    row.name->setAccessibleName(spoken(report.stage));
    if (m_form == Form::Narrow) {
        row.name->setToolTip(stageExplained(report.stage));
        if (isOver(report.state) || report.state == StageState::Running)
            row.name->setTone(stageTone(report.state));
        else
            row.name->setInk(Ink::Text2);
        return;
    }
    const QStringList servers = serverLines(report);
    const bool listed = isOver(report.state) && !servers.isEmpty();
    row.sentence->setText(listed ? servers.join(u'\n') : stageSentence(report));
    row.time->setText(isOver(report.state) && report.stage <= ConnectionStage::SignIn
            ? durationText(report.milliseconds)
            : QString());
    if (report.state == StageState::Failed || report.state == StageState::Warned)
        row.sentence->setTone(stageTone(report.state));
    else
        row.sentence->setInk(Ink::Text2);
}

std::optional<ConnectionStage> StageList::troubled() const
{
    for (const StageState wanted : { StageState::Failed, StageState::Warned }) {
        for (const Row& row : m_rows) {
            if (row.report.state == wanted)
                return row.report.stage;
        }
    }
    return std::nullopt;
}

QString StageList::spoken(ConnectionStage stage) const
{
    const StageReport& report = m_rows[static_cast<std::size_t>(stage)].report;
    return QStringLiteral("%1: %2. %3").arg(stageName(stage), stageStateWord(report.state), stageSentence(report));
}

void StageList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    if (event->type() == QEvent::LanguageChange) {
        for (Row& row : m_rows)
            fill(row);
    }
    QWidget::changeEvent(event);
}

} // namespace padesk
