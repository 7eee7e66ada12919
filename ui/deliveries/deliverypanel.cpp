// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverypanel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/deliveries/sheetview.h"
#include "ui/errortext.h"
#include "ui/style/theme.h"
#include "ui/widgets/casepanel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace padesk {
namespace {

constexpr int previewPages = 3;

QString textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

QString destinationText(const Delivery& delivery)
{
    const QJsonObject& to = delivery.destination;
    switch (delivery.channel) {
    case Channel::Fax:
        return formatPhone(textOf(to, "fax"));
    case Channel::Email:
        return textOf(to, "email");
    case Channel::Post:
        break;
    }
    const QString code = textOf(to, "postal_code");
    const QString address
        = (code.isEmpty() ? QString() : u'〒' + formatPostalCode(code)) + u' ' + textOf(to, "address");
    return address.trimmed();
}

QString stateWord(DeliveryState state)
{
    return celltext::capitalised(termText(TermGroup::DeliveryState, enumText(state)));
}

QString channelWord(Channel channel)
{
    return celltext::capitalised(termText(TermGroup::Channel, enumText(channel)));
}

} // namespace

DeliveryPanel::DeliveryPanel(CasePort& cases, LetterPort& letters, QWidget* parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_letters(letters)
    , m_frame(new CasePanel(this))
    , m_facts(new QWidget)
    , m_waysTitle(new TextLabel(TextRole::Strong))
    , m_ways(new TextLabel)
    , m_sheet(new SheetView)
{
    m_ways->setWordWrap(true);
    new QGridLayout(m_facts);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(em(8, font()));
    lines->addWidget(m_facts);
    lines->addWidget(m_waysTitle);
    lines->addWidget(m_ways);
    lines->addStretch();
    m_frame->setContent(content, tr("Way"));
    m_frame->addSide(m_sheet);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    show();
}

void DeliveryPanel::showDelivery(qint64 id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_detail.reset();
    m_sheet->setPages({}, 0);
    reload();
}

void DeliveryPanel::reload()
{
    const int reading = ++m_reading;
    if (m_id == 0) {
        show();
        return;
    }
    whenFinished(m_cases.delivery(m_id), this, [this, reading](const Result<DeliveryDetail>& detail) {
        if (reading == m_reading)
            take(detail);
    });
}

void DeliveryPanel::take(const Result<DeliveryDetail>& detail)
{
    if (!detail) {
        if (detail.error().code != Error::Code::NotFound)
            Q_EMIT noticed({ NoticeKind::Failure, tr("The delivery could not be read"),
                errorSentence(detail.error(), tr("the database")), tr("Try again"), [this] { reload(); }, false });
        return;
    }
    const bool another = !m_detail || m_detail->delivery.id != detail->delivery.id;
    m_detail = *detail;
    show();
    if (another)
        readPreview();
}

void DeliveryPanel::readPreview()
{
    const qint64 id = m_id;
    whenFinished(m_letters.preview({ id }, previewPages), this, [this, id](const Result<LetterPreview>& preview) {
        if (preview && id == m_id)
            m_sheet->setPages(preview->pages, preview->pageCount);
    });
}

void DeliveryPanel::show()
{
    const bool there = m_detail.has_value();
    m_frame->setVisible(there);
    m_frame->setSideTitle(0, tr("Preview"));
    if (there) {
        showHead();
        showFacts();
        showWays();
    }
    Q_EMIT shown();
}

void DeliveryPanel::showHead()
{
    const Delivery& delivery = m_detail->delivery;
    const QJsonObject& content = m_detail->document.content;
    const QString name = textOf(content, "contact_name");
    CaseHead head;
    head.person = name.isEmpty() ? textOf(delivery.destination, "name") : name;
    head.state = chipLook(stateLook(delivery.state), stateWord(delivery.state));
    head.number = deliveryNumber(delivery.id);
    head.siteNumber = m_detail->site ? m_detail->site->siteNumber : textOf(content, "site_number");
    head.company = m_detail->site ? m_detail->site->company : textOf(content, "company");
    if (m_detail->unconfirmed)
        head.extra = chipLook(stateLook(Mark::NotConfirmed), tr("Not confirmed"));
    m_frame->setHead(head);
}

void DeliveryPanel::addFact(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    const int row = grid->rowCount();
    auto* name = new TextLabel(TextRole::Body, Ink::Text2, m_facts);
    name->setText(label);
    auto* value = new TextLabel(TextRole::Body, Ink::Text, m_facts);
    value->setText(text);
    value->setWordWrap(true);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

void DeliveryPanel::showFacts()
{
    while (QLayoutItem* item = m_facts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_facts->layout();
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(16, font()));
    grid->setVerticalSpacing(em(4, font()));
    grid->setColumnStretch(1, 1);
    const Delivery& delivery = m_detail->delivery;
    const QDateTime& now = m_detail->background.readAt;
    const QString document = celltext::capitalised(termText(TermGroup::Document, enumText(m_detail->document.kind)));
    //: %1: a kind of document
    addFact(tr("Document"), delivery.carriesPasscode ? tr("%1 (with a passcode)").arg(document) : document);
    addFact(tr("Channel"), channelWord(delivery.channel));
    addFact(tr("Destination"), destinationText(delivery));
    addFact(tr("Case"),
        m_detail->request          ? requestNumber(m_detail->request->id)
            : m_detail->nomination ? nominationNumber(m_detail->nomination->id)
                                   : QString());
    addFact(tr("Not before"), celltext::time(m_detail->waitsUntil, now));
    addFact(tr("Attempts"), delivery.attempts > 0 ? QString::number(delivery.attempts) : QString());
    addFact(tr("Next attempt"), celltext::time(delivery.nextAttemptAt, now));
    addFact(tr("Pages"),
        delivery.pagesTotal > 0 ? u"%1/%2"_qs.arg(delivery.pagesSent).arg(delivery.pagesTotal) : QString());
    addFact(tr("Handed over"),
        delivery.startedAt.isValid()
            ? celltext::time(delivery.startedAt, now) + u' ' + m_detail->background.nameOf(delivery.startedBy)
            : QString());
    addFact(tr("Posted"), celltext::day(delivery.postedOn));
    addFact(tr("Result slip"), delivery.externalId);
    addFact(tr("Last error"), delivery.lastError);
}

/** All ways the document took: a new code, another channel. */
void DeliveryPanel::showWays()
{
    QStringList lines;
    for (const Delivery& way : m_detail->ways)
        lines.append(
            u"%1  %2  %3  %4"_qs.arg(deliveryNumber(way.id), celltext::time(way.createdAt, m_detail->background.readAt),
                channelWord(way.channel), stateWord(way.state)));
    m_waysTitle->setText(tr("Ways of this document"));
    m_ways->setText(lines.join(u'\n'));
    m_waysTitle->setVisible(lines.size() > 1);
    m_ways->setVisible(lines.size() > 1);
}

void DeliveryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_detail)
        show();
    QWidget::changeEvent(event);
}

} // namespace padesk
