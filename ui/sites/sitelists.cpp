// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/records.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/sites/sitetabs.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linestable.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace padesk {
namespace {

QString stateWord(TermGroup group, const QString& state)
{
    return celltext::capitalised(termText(group, state));
}

/** Name and address as they stood on the paper. */
QString destinationText(const Delivery& delivery)
{
    QStringList parts;
    for (const char* key : { "name", "fax", "email", "address" }) {
        const QString part = delivery.destination.value(QLatin1String(key)).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

// ---- Cases -----------------------------------------------------------------------------------------------------

SiteCasesTab::SiteCasesTab(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_lines(new LinesTable(
          {
              { QStringLiteral("number"), [] { return tr("Number"); }, CellKind::Strong },
              { QStringLiteral("kind"), [] { return tr("What"); } },
              { QStringLiteral("who"), [] { return tr("Who"); }, CellKind::Text, true },
              { QStringLiteral("received"), [] { return tr("Received"); }, CellKind::Quiet },
              { QStringLiteral("state"), [] { return tr("State"); }, CellKind::State },
          },
          this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_lines);
    setFocusProxy(m_lines);
    connect(m_lines, &LinesTable::activated, this, [this] {
        if (const TableLine* line = m_lines->current())
            Q_EMIT targetWanted(m_targets.value(line->id));
    });
    retranslate();
}

void SiteCasesTab::show(const SiteCase& site)
{
    m_site = site;
    retranslate();
}

void SiteCasesTab::retranslate()
{
    m_lines->table()->setAccessibleName(tr("Open requests of this site"));
    m_lines->setEmptyWords(tr("Nothing is open here"), tr("Requests that wait for somebody show up here."));
    if (!m_site)
        return;
    QList<TableLine> lines;
    m_targets.clear();
    const QDateTime now = m_now();
    const auto add = [&](const QStringList& cells, const StateLook& state, const DeskTarget& target) {
        lines.append({ cells, state, m_targets.size() });
        m_targets.append(target);
    };
    for (const Nomination& one : std::as_const(m_site->openNominations))
        add({ nominationNumber(one.id), tr("Request for access"), memberName(one.family, one.given),
                celltext::time(one.receivedAt, now), stateWord(TermGroup::NominationLabel, enumText(one.state)) },
            stateLook(one.state), { PageId::Approvals, QStringLiteral("all"), one.id });
    for (const PasscodeRequest& one : std::as_const(m_site->openRequests))
        add({ requestNumber(one.id), tr("Passcode request"), one.snapshot.value(QLatin1String("name")).toString(),
                celltext::time(one.receivedAt, now), stateWord(TermGroup::RequestState, enumText(one.state)) },
            stateLook(one.state), { PageId::Passcodes, {}, one.id });
    for (const ChangeRequest& one : std::as_const(m_site->openChanges))
        add({ changeRequestNumber(one.id), tr("Change of the registration"), {}, celltext::time(one.receivedAt, now),
                stateWord(TermGroup::ChangeState, enumText(one.state)) },
            stateLook(one.state), { PageId::Approvals, QStringLiteral("changes"), one.id });
    m_lines->setLines(lines);
}

void SiteCasesTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// ---- Documents -------------------------------------------------------------------------------------------------

SiteDocumentsTab::SiteDocumentsTab(QAction* savePdf, QAction* send, QWidget* parent)
    : QWidget(parent)
    , m_lines(new LinesTable(
          {
              { QStringLiteral("document"), [] { return tr("Document"); } },
              { QStringLiteral("made"), [] { return tr("Made"); }, CellKind::Quiet },
              { QStringLiteral("channel"), [] { return tr("Channel"); }, CellKind::Quiet },
              { QStringLiteral("to"), [] { return tr("To"); }, CellKind::Text, true },
              { QStringLiteral("sent"), [] { return tr("Sent"); }, CellKind::Quiet },
              { QStringLiteral("state"), [] { return tr("State"); }, CellKind::State },
          },
          this))
    , m_note(new TextLabel(TextRole::Caption, Ink::Text2, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    rows->addWidget(m_lines, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(actionButton(savePdf, ButtonVariant::Normal, QStringLiteral("file"), this));
    foot->addWidget(actionButton(send, ButtonVariant::Normal, QStringLiteral("send"), this));
    foot->addWidget(m_note, 1);
    rows->addLayout(foot);
    m_note->setWordWrap(true);
    setFocusProxy(m_lines);
    connect(m_lines, &LinesTable::currentChanged, this, &SiteDocumentsTab::currentChanged);
    connect(m_lines, &LinesTable::activated, savePdf, &QAction::trigger);
    retranslate();
}

void SiteDocumentsTab::show(const SiteCase& site)
{
    m_site = site;
    retranslate();
}

qint64 SiteDocumentsTab::currentDelivery() const
{
    const TableLine* line = m_lines->current();
    return line ? line->id : 0;
}

void SiteDocumentsTab::retranslate()
{
    m_lines->table()->setAccessibleName(tr("Documents sent to this site"));
    m_lines->setEmptyWords(tr("Nothing was sent yet"), tr("Notices and letters show up here when they are queued."));
    m_note->setText(tr("A saved copy never shows the passcode."));
    if (!m_site)
        return;
    QList<TableLine> lines;
    for (const SentDocument& sent : std::as_const(m_site->documents)) {
        const QString kind = stateWord(TermGroup::Document, enumText(sent.document.kind));
        const QString made = shownDay(officeDate(sent.document.createdAt));
        const Delivery* delivery = sent.latest();
        if (!delivery) {
            lines.append({ { kind, made }, {}, 0 });
            continue;
        }
        lines.append(
            { { kind, made, stateWord(TermGroup::Channel, enumText(delivery->channel)), destinationText(*delivery),
                  shownDay(sentOn(sent)), stateWord(TermGroup::DeliveryState, enumText(delivery->state)) },
                stateLook(delivery->state), delivery->id });
    }
    m_lines->setLines(lines);
}

void SiteDocumentsTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
