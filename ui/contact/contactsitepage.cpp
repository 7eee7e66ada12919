// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactsitepage.h"

#include "models/tables/whenfinished.h"
#include "ui/contact/changerequestform.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/frame/pageheader.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int pageEdge = 20;
constexpr int cardGap = 12;
constexpr int formWidth = 420;
constexpr int contactLabelWidth = 152;
constexpr int twoColumnsFrom = 680;

} // namespace

ContactSitePage::ContactSitePage(const ContactPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_submission(ports.commands, this)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader();
    rows->addWidget(m_header);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    makeCards();
    m_side = new QStackedWidget(this);
    m_side->hide();
    beside->addWidget(m_area, 1);
    beside->addWidget(m_side);
    rows->addLayout(beside, 1);
    connect(&m_submission, &Submission::noticed, this, &Page::noticed);
    connect(&m_submission, &Submission::applied, this, &Page::changed);
    connect(&m_submission, &Submission::busyChanged, this, [this](bool busy) {
        if (m_form)
            m_form->setBusy(busy);
    });
    connect(&m_submission, &Submission::waitingLong, this, [this] {
        if (m_form)
            m_form->setProblem(tr("Handed in; waiting for it to be applied."));
    });
    fitForm();
    fillSites();
    retranslate();
}

void ContactSitePage::makeHeader()
{
    m_header = new PageHeader(this);
    m_choice = new QComboBox(m_header);
    m_request = new QAction(this);
    m_request->setShortcut(QKeySequence(Qt::Key_C));
    m_request->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_request->setEnabled(false);
    addAction(m_request);
    m_requestButton = new KeyButton(ButtonVariant::Primary, QStringLiteral("file"), m_header);
    m_requestButton->showKey(m_request->shortcut());
    m_requestButton->setEnabled(false);
    m_header->addButton(m_choice);
    m_header->addButton(m_requestButton);
    connect(m_request, &QAction::triggered, this, &ContactSitePage::openForm);
    connect(m_requestButton, &KeyButton::clicked, m_request, &QAction::trigger);
    connect(m_choice, &QComboBox::activated, this, &ContactSitePage::read);
}

void ContactSitePage::makeCards()
{
    m_area = new QScrollArea(this);
    auto* content = new QWidget(m_area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    const int edge = em(pageEdge, font());
    m_columns->setContentsMargins(edge, em(cardGap, font()), edge, edge);
    m_columns->setSpacing(em(cardGap, font()));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : { left, right }) {
        column->setSpacing(em(cardGap, font()));
        m_columns->addLayout(column, 1);
    }
    const auto card = [content](FactList*& facts) {
        auto* made = new Card(content);
        facts = new FactList(made);
        made->body()->addWidget(facts);
        return made;
    };
    m_registration = card(m_registrationFacts);
    m_company = card(m_companyFacts);
    m_contact = card(m_contactFacts);
    m_underWay = card(m_underWayFacts);
    m_contactFacts->setLabelWidth(contactLabelWidth);
    m_change = new Card(content);
    m_changeText = new TextLabel(TextRole::Body, Ink::Text, m_change);
    m_changeText->setWordWrap(true);
    m_change->body()->addWidget(m_changeText);
    for (Card* one : { m_registration, m_company })
        left->addWidget(one);
    for (Card* one : { m_underWay, m_contact, m_change })
        right->addWidget(one);
    left->addStretch(1);
    right->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::StrongFocus);
}

// ---- Reading ---------------------------------------------------------------------------------------------------

/** The site that is shown stays, as long as it is his. */
void ContactSitePage::fillSites()
{
    const qint64 shown = siteId();
    const QList<qint64> ids = ContactPorts::sitesOf(m_ports.session.actor);
    OrderArray rows;
    for (const qint64 id : ids)
        rows.append(quint32(id));
    m_choice->clear();
    for (const qint64 id : ids)
        m_choice->addItem(QString::number(id), id);
    m_choice->setCurrentIndex(std::max(m_choice->findData(shown), ids.isEmpty() ? -1 : 0));
    m_choice->setVisible(ids.size() > 1);
    whenFinished(m_ports.sites.rows(rows), this, [this](const Result<QList<SiteRow>>& sites) {
        for (const SiteRow& one : sites.value_or(QList<SiteRow>())) {
            if (const int place = m_choice->findData(one.id); place >= 0)
                m_choice->setItemText(place, one.siteNumber + u' ' + one.company);
        }
    });
}

qint64 ContactSitePage::siteId() const
{
    return m_choice->currentData().toLongLong();
}

void ContactSitePage::read()
{
    if (m_form && m_form->siteId() != siteId())
        closeForm();
    const int asked = ++m_asked;
    m_reading = siteId() != 0;
    if (!m_reading)
        return;
    whenFinished(m_ports.cases.site(siteId()), this, [this, asked](const Result<SiteCase>& site) {
        if (asked == m_asked)
            take(site);
    });
}

void ContactSitePage::take(const Result<SiteCase>& site)
{
    m_reading = false;
    if (!site) {
        if (site.error().code != Error::Code::NotFound)
            Q_EMIT noticed({ NoticeKind::Failure, tr("The site could not be read"),
                errorSentence(site.error(), tr("the server")), tr("Try again"), [this] { read(); } });
        return;
    }
    m_site = *site;
    retranslate();
    askRules();
}

/** What the rules say to a change of this contract, before anything is typed. */
void ContactSitePage::askRules()
{
    const int asked = m_asked;
    m_checking = true;
    const Command draft = newCommand(
        QStringLiteral("change_request.submit"), { { QStringLiteral("site_number"), m_site->site.siteNumber } });
    whenFinished(
        m_ports.commands.availability({ draft }), this, [this, asked](const Result<QList<ActionState>>& states) {
            if (asked != m_asked)
                return;
            m_checking = false;
            m_checked = states && !states->isEmpty();
            m_state = m_checked ? states->first() : ActionState();
            retranslate();
        });
}

void ContactSitePage::refresh()
{
    fillSites();
    read();
}

void ContactSitePage::applyChanges(const QList<ChangeNotice>& changes)
{
    const bool here = std::any_of(changes.begin(), changes.end(),
        [this](const ChangeNotice& change) { return change.siteId == siteId() || !change.siteId; });
    if (here)
        read();
}

void ContactSitePage::open(const DeskTarget& target)
{
    if (const int place = m_choice->findData(target.id); place >= 0) {
        m_choice->setCurrentIndex(place);
        read();
    }
}

void ContactSitePage::focusFirst()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

// ---- Requesting a change ---------------------------------------------------------------------------------------

void ContactSitePage::openForm()
{
    if (m_form || !m_site || !whyNoChange().isEmpty())
        return;
    m_form = new ChangeRequestForm(m_ports.session, *m_site, m_side);
    m_side->addWidget(m_form);
    m_side->setCurrentWidget(m_form);
    m_side->show();
    connect(m_form, &PanelForm::cancelled, this, [this] {
        if (m_form && m_form->isEdited())
            ConfirmDialog::askDiscard(m_form, [this] { closeForm(); });
        else
            closeForm();
    });
    connect(m_form, &PanelForm::confirmed, this, &ContactSitePage::submit);
    m_form->focusFirst();
    fitForm();
    retranslate();
}

void ContactSitePage::closeForm()
{
    if (!m_form)
        return;
    m_side->hide();
    m_side->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    fitForm();
    retranslate();
    focusFirst();
}

void ContactSitePage::submit()
{
    if (!m_form->isChanged())
        return m_form->setProblem(tr("Nothing is changed yet."));
    m_submission.submit({ m_form->command() }, [this, form = m_form](const QList<CommandResult>& results) {
        const CommandResult& result = results.first();
        if (!result.applied) {
            if (form == m_form)
                form->showRefusal(result.refusal);
            return;
        }
        const QString number = result.answer.value(QLatin1String("change_request")).toString();
        if (form == m_form)
            closeForm();
        Q_EMIT noticed({ NoticeKind::Success, tr("%1 was handed in").arg(number),
            tr("The PA office checks it; it stands under 'Under way' until then."), {}, {} });
        read();
    });
}

// ---- What is seen ----------------------------------------------------------------------------------------------

/** Beside a form, or with a large font, the two columns of cards stand one below the other. */
void ContactSitePage::fitForm()
{
    const int form = em(formWidth, font());
    m_side->setFixedWidth(form);
    const int room = width() - (m_form ? form : 0);
    m_columns->setDirection(room < em(twoColumnsFrom, font()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ContactSitePage::showEvent(QShowEvent* event)
{
    if (!m_site && !m_reading)
        read();
    Page::showEvent(event);
}

void ContactSitePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitForm();
}

void ContactSitePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitForm();
    Page::changeEvent(event);
}

} // namespace padesk
