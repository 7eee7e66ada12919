// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/accesscheckpage.h"

#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/accesscheck/accesspanel.h"
#include "ui/accesscheck/chartlegend.h"
#include "ui/accesscheck/chartview.h"
#include "ui/errortext.h"
#include "ui/frame/pageheader.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace padesk {
namespace {

constexpr int searchWidth = 300;
constexpr int panelWidth = 372;

} // namespace

AccessCheckPage::AccessCheckPage(AccessPort& port, QWidget* parent)
    : Page(parent)
    , m_port(port)
    , m_header(new PageHeader(this))
    , m_search(new QLineEdit(this))
    , m_walk(new QPushButton(this))
    , m_legend(new ChartLegend(this))
    , m_chart(new ChartView(this))
    , m_panel(new AccessPanel(this))
    , m_yes(new QAction(this))
    , m_no(new QAction(this))
    , m_back(new QAction(this))
{
    m_search->setMinimumWidth(em(searchWidth, font()));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_walk->setIcon(icon(QStringLiteral("route")));
    m_walk->setCheckable(true);
    m_header->addButton(m_search);
    m_header->addButton(m_walk);
    m_panel->setFixedWidth(em(panelWidth, font()));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto* columns = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->setContentsMargins(em(20, font()), em(10, font()), 0, 0);
    left->addWidget(m_legend);
    left->addWidget(m_chart, 1);
    columns->addLayout(left, 1);
    columns->addWidget(m_panel);
    rows->addLayout(columns, 1);
    connectParts();
    retranslate();
    showCheck(AccessCheck {});
}

void AccessCheckPage::connectParts()
{
    connect(m_search, &QLineEdit::returnPressed, this, &AccessCheckPage::refresh);
    connect(m_walk, &QPushButton::toggled, this, &AccessCheckPage::setWalking);
    connect(m_panel, &AccessPanel::targetWanted, this, &Page::targetWanted);
    connect(m_panel, &AccessPanel::answered, this, &AccessCheckPage::answer);
    m_yes->setShortcut(QKeySequence(Qt::Key_Y));
    m_no->setShortcut(QKeySequence(Qt::Key_N));
    m_back->setShortcut(QKeySequence(Qt::Key_Backspace));
    connect(m_yes, &QAction::triggered, this, [this] { answer(true); });
    connect(m_no, &QAction::triggered, this, [this] { answer(false); });
    connect(m_back, &QAction::triggered, this, &AccessCheckPage::stepBack);
    for (QAction* action : { m_yes, m_no, m_back }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void AccessCheckPage::focusFirst()
{
    m_search->setFocus();
    m_search->selectAll();
}

void AccessCheckPage::open(const DeskTarget& target)
{
    if (target.text.isEmpty())
        return;
    m_search->setText(target.text);
    refresh();
}

// ---- A caller --------------------------------------------------------------------------------------------------

/** A word that begins with a digit and has no @ is a site number, right or wrong; any other is a person. */
void AccessCheckPage::refresh()
{
    QString site;
    QString person;
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        (word.front().isDigit() && !word.contains(u'@') ? site : person) = word;
    if (site.isEmpty() && person.isEmpty())
        return;
    m_walk->setChecked(false);
    lookUp(site, person);
}

void AccessCheckPage::lookUp(const QString& siteNumber, const QString& person)
{
    const int reading = ++m_reading;
    whenFinished(m_port.lookUp(siteNumber, person), this, [this, reading](const Result<AccessCase>& answer) {
        if (reading == m_reading)
            take(answer);
    });
}

void AccessCheckPage::take(const Result<AccessCase>& answer)
{
    if (!answer) {
        Q_EMIT noticed({ NoticeKind::Failure, tr("The caller could not be looked up"),
            errorSentence(answer.error(), tr("the database")), tr("Try again"), [this] { refresh(); } });
        return;
    }
    m_case = *answer;
    m_answers.clear();
    if (m_case.candidates.size() > 1)
        choose(m_case.candidates);
    showCheck(m_case.check);
}

/** Several sites under one e-mail: which one the caller means. */
void AccessCheckPage::choose(const QList<CallerCandidate>& candidates)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CallerCandidate& each : candidates) {
        const OtherMembership& at = each.membership;
        const QString text
            = tr("%1 %2 – %3 (%4)")
                  .arg(at.siteNumber, at.company, each.name, termText(TermGroup::Role, enumText(at.role)));
        const QString person = each.ibmId.isEmpty() ? each.email : each.ibmId;
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, number = at.siteNumber, person] { lookUp(number, person); });
    }
    menu->popup(m_search->mapToGlobal(QPoint(0, m_search->height())));
}

// ---- Answers by hand -------------------------------------------------------------------------------------------

void AccessCheckPage::setWalking(bool walking)
{
    m_walking = walking;
    m_answers.clear();
    showCheck(walking ? walkChart({}) : m_case.check);
    if (walking)
        m_chart->setFocus();
}

void AccessCheckPage::answer(bool yes)
{
    const AccessCheck& shown = m_check;
    if (shown.path.isEmpty())
        return;
    m_answers.append({ shown.position().node, yes });
    showCheck(m_walking ? walkChart(m_answers) : checkAccess(m_case.facts, m_answers));
}

void AccessCheckPage::stepBack()
{
    if (m_answers.isEmpty())
        return;
    m_answers.removeLast();
    showCheck(m_walking ? walkChart(m_answers) : checkAccess(m_case.facts, m_answers));
}

void AccessCheckPage::showCheck(const AccessCheck& check)
{
    m_check = check;
    const bool empty = check.path.isEmpty();
    if (empty) {
        m_chart->clear();
        m_panel->clear();
    } else {
        m_chart->setCheck(check);
        m_panel->showCase(m_case, check, m_walking);
    }
    for (QAction* action : { m_yes, m_no })
        action->setEnabled(!empty && chartBox(check.position().node).kind != ChartKind::End);
    m_back->setEnabled(!m_answers.isEmpty());
    Q_EMIT statusChanged();
}

QString AccessCheckPage::statusText() const
{
    if (m_check.path.isEmpty())
        return tr("Type a site number, an IBM ID or an e-mail address and press Enter.");
    return m_walking ? tr("Exercise: nothing is looked up.")
                     : tr("%n answers on record", nullptr, static_cast<int>(m_check.path.size()));
}

void AccessCheckPage::retranslate()
{
    m_header->setTitle(tr("Access check"));
    m_header->setSummary(tr("Why somebody can't get in, by site number, IBM ID or e-mail"));
    m_search->setPlaceholderText(tr("Site number, IBM ID or e-mail"));
    m_search->setAccessibleName(tr("Caller"));
    m_walk->setText(tr("Walk by hand (exercise)"));
    m_yes->setText(tr("Answer &Yes"));
    m_no->setText(tr("Answer &No"));
    m_back->setText(tr("Answer &Back"));
    Q_EMIT statusChanged();
}

void AccessCheckPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
