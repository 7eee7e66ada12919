// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "models/domain/inputfields.h"
#include "models/domain/records/site.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/errortext.h"
#include "ui/frame/pageheader.h"
#include "ui/home/figurecard.h"
#include "ui/home/linkline.h"
#include "ui/home/risktext.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

namespace padesk {
namespace {

constexpr int pageEdge = 20;
constexpr int cardGap = 12;
constexpr int mostHeld = 8;
constexpr int mostTroubled = 8;

QString iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Fax:
        return QStringLiteral("fax");
    case Channel::Email:
        return QStringLiteral("mail");
    case Channel::Post:
        break;
    }
    return QStringLiteral("printer");
}

void clear(QVBoxLayout* lines)
{
    while (QLayoutItem* item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HomePage::HomePage(HomePort& home, CommandPort& commands, QWidget* parent)
    : Page(parent)
    , m_home(home)
    , m_submission(new Submission(commands, this))
    , m_header(new PageHeader(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* grid = new QGridLayout(content);
    const int edge = em(pageEdge, font());
    grid->setContentsMargins(edge, em(cardGap, font()), edge, edge);
    grid->setSpacing(em(cardGap, font()));
    makeFigures(grid);
    makeCards(grid);
    area->setWidget(content);
    rows->addWidget(area, 1);
    connect(m_submission, &Submission::noticed, this, &Page::noticed);
    connect(m_submission, &Submission::applied, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    retranslate();
}

void HomePage::makeFigures(QGridLayout* grid)
{
    struct Figure {
        FigureCard*& card;
        const char* icon;
        DeskTarget target;
    };
    const Figure figures[] { { m_approvals, "approve", { PageId::Approvals, QStringLiteral("office_review") } },
        { m_requests, "key", { PageId::Passcodes } }, { m_deliveries, "send", { PageId::Deliveries } },
        { m_held, "pause", { PageId::Approvals, QStringLiteral("on_hold") } },
        { m_risk, "building", { PageId::Sites } } };
    auto* row = new QHBoxLayout;
    row->setSpacing(em(cardGap, font()));
    for (const Figure& figure : figures) {
        figure.card = new FigureCard(QLatin1String(figure.icon), this);
        row->addWidget(figure.card);
        connect(figure.card, &QAbstractButton::clicked, this,
            [this, target = figure.target] { Q_EMIT targetWanted(target); });
    }
    grid->addLayout(row, 0, 0, 1, 3);
}

void HomePage::makeCards(QGridLayout* grid)
{
    const auto make = [this, grid](int column, QVBoxLayout*& lines) {
        auto* card = new Card(this);
        lines = new QVBoxLayout;
        lines->setSpacing(0);
        card->body()->addLayout(lines);
        grid->addWidget(card, 1, column, Qt::AlignTop);
        return card;
    };
    m_heldCard = make(0, m_heldLines);
    m_riskCard = make(1, m_riskLines);
    m_troubleCard = make(2, m_troubleLines);
    for (const auto& [column, share] : { std::pair(0, 5), std::pair(1, 3), std::pair(2, 3) })
        grid->setColumnStretch(column, share);
    grid->setRowStretch(1, 1);
}

void HomePage::focusFirst()
{
    m_approvals->setFocus();
}

void HomePage::refresh()
{
    const int reading = ++m_reading;
    whenFinished(m_home.counts(), this, [this, reading](const Result<HomeCounts>& counts) {
        if (reading == m_reading)
            take(counts);
    });
}

QString HomePage::failureTitle()
{
    return tr("The numbers could not be read");
}

void HomePage::take(const Result<HomeCounts>& counts)
{
    if (!counts) {
        Q_EMIT noticed({ NoticeKind::Failure, failureTitle(), errorSentence(counts.error(), tr("the database")),
            tr("Try again"), [this] { refresh(); } });
        return;
    }
    m_counts = *counts;
    retranslate();
    Q_EMIT counted(*m_counts);
}

// ---- What is shown ---------------------------------------------------------------------------------------------

void HomePage::showFigures()
{
    //: the unit behind a figure (件)
    const auto cases = [](qint64 number) { return tr("cases", "unit", static_cast<int>(number)); };
    //: the unit behind a figure (名)
    const auto people = [](qint64 number) { return tr("people", "unit", static_cast<int>(number)); };
    const HomeCounts counts = m_counts.value_or(HomeCounts {});
    const auto figure = [this](qint64 number) { return m_counts ? std::optional(number) : std::nullopt; };
    const auto remark = [](FigureCard* card, qint64 number, const QString& text, Tone tone) {
        card->setRemark(number > 0 ? text : QString(), tone);
    };
    m_approvals->setFigure(figure(counts.approvals.waiting), cases(counts.approvals.waiting));
    remark(m_approvals, counts.approvals.overdue, tr("%n overdue", nullptr, static_cast<int>(counts.approvals.overdue)),
        Tone::Red);
    m_requests->setFigure(figure(counts.requests.waiting), cases(counts.requests.waiting));
    remark(m_requests, counts.requests.troubled,
        tr("%n to call back", nullptr, static_cast<int>(counts.requests.troubled)), Tone::Amber);
    m_deliveries->setFigure(figure(counts.deliveries.waiting), cases(counts.deliveries.waiting));
    remark(m_deliveries, counts.deliveries.troubled,
        tr("%n failed", nullptr, static_cast<int>(counts.deliveries.troubled)), Tone::Red);
    m_held->setFigure(figure(counts.onHold.total()), people(counts.onHold.total()));
    remark(m_held, counts.heldSites, tr("at %n sites", nullptr, static_cast<int>(counts.heldSites)), Tone::Grey);
    m_risk->setFigure(figure(counts.sitesAtRisk), cases(counts.sitesAtRisk));
    remark(m_risk, counts.activeSites, tr("of %Ln sites", nullptr, static_cast<int>(counts.activeSites)), Tone::Grey);
}

LinkLine* HomePage::addLine(QVBoxLayout* lines)
{
    auto* line = new LinkLine(this);
    lines->addWidget(line);
    return line;
}

void HomePage::showHeld()
{
    clear(m_heldLines);
    const QList<HeldSite> held = m_counts ? m_counts->held.mid(0, mostHeld) : QList<HeldSite>();
    for (const HeldSite& site : held) {
        LinkLine* line = addLine(m_heldLines);
        line->setIconName(QStringLiteral("pause"), Tone::Amber);
        const QString waiting = tr("%n waiting", nullptr, static_cast<int>(site.people));
        const QString longest = tr("longest %n days", nullptr, site.longestDays);
        line->setNumber(site.siteNumber);
        line->setTexts(site.company, waiting + QStringLiteral(" · ") + longest, tr("Remind"));
        connect(line, &QAbstractButton::clicked, this, [this, site] { nudge(site); });
    }
    m_heldCard->setHeading(tr("Sites with most people on hold"),
        held.isEmpty() ? tr("Nobody is kept waiting.") : tr("The site contact has not signed in"));
}

void HomePage::showRisks()
{
    clear(m_riskLines);
    for (std::size_t n = 0; n < EnumText<SiteRisk>::names.size(); ++n) {
        const auto risk = static_cast<SiteRisk>(n);
        const qint64 sites = m_counts ? m_counts->risk(risk) : 0;
        if (sites == 0)
            continue;
        LinkLine* line = addLine(m_riskLines);
        line->setIconName(riskIcon(risk), riskTone(risk));
        line->setTexts(riskText(risk), {}, QLocale().toString(sites));
        connect(line, &QAbstractButton::clicked, this, [this, risk] { Q_EMIT targetWanted(riskTarget(risk)); });
    }
    m_riskCard->setHeading(tr("Sites at risk"), m_riskLines->count() == 0 ? tr("Nothing to look after.") : QString());
}

void HomePage::showTroubled()
{
    clear(m_troubleLines);
    const QList<TroubledDelivery> troubled
        = m_counts ? m_counts->troubled.mid(0, mostTroubled) : QList<TroubledDelivery>();
    for (const TroubledDelivery& delivery : troubled) {
        LinkLine* line = addLine(m_troubleLines);
        line->setIconName(iconOf(delivery.channel), Tone::Red);
        const QString state = termText(TermGroup::DeliveryState, enumText(delivery.state));
        const QString attempts = tr("%n attempts", nullptr, delivery.attempts);
        const QString destination
            = delivery.channel == Channel::Fax ? formatPhone(delivery.destination) : delivery.destination;
        line->setTexts(destination, state + QStringLiteral(" · ") + attempts, tr("Open"));
        connect(line, &QAbstractButton::clicked, this, [this, id = delivery.id] {
            Q_EMIT targetWanted({ PageId::Deliveries, {}, id, {}, {} });
        });
    }
    m_troubleCard->setHeading(tr("Not delivered"), troubled.isEmpty() ? tr("Everything has left.") : QString());
}

/** One reminder letter to the contact who keeps others waiting (M4). */
void HomePage::nudge(const HeldSite& site)
{
    const Command command
        = newCommand(QStringLiteral("hold.nudge"), { { QStringLiteral("site_number"), site.siteNumber } });
    m_submission->submit({ command }, [this, site](const QList<CommandResult>& results) {
        if (const auto refused = Submission::refusalNotice(results))
            Q_EMIT noticed(*refused);
        else
            Q_EMIT noticed({ NoticeKind::Success, tr("Reminder queued"),
                tr("%1 %2 gets a letter about the waiting requests.").arg(site.siteNumber, site.company),
                tr("Show deliveries"), [this] {
                    Q_EMIT targetWanted({ PageId::Deliveries, {}, 0, {}, {} });
                } });
    });
}

QString HomePage::statusText() const
{
    return m_counts ? tr("Every number opens its list.") : tr("Reading…");
}

void HomePage::retranslate()
{
    m_header->setTitle(tr("Home"));
    const QDateTime at = m_counts ? m_counts->readAt.toLocalTime() : QDateTime();
    m_header->setSummary(at.isValid()
            ? tr("%1, as of %2")
                  .arg(QLocale().toString(at.date(), QLocale::LongFormat), at.time().toString(QStringLiteral("H:mm")))
            : QString());
    m_approvals->setLabel(tr("Approvals"));
    m_requests->setLabel(tr("Passcodes"));
    m_deliveries->setLabel(tr("Deliveries"));
    m_held->setLabel(tr("On hold"));
    m_risk->setLabel(tr("Sites at risk"));
    showFigures();
    showHeld();
    showRisks();
    showTroubled();
    Q_EMIT statusChanged();
}

void HomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
