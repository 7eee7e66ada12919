// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/paperform.h"

#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/paperentries.h"
#include "ui/approvals/papervalues.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int pageEdge = 20;
constexpr int columns = 3;

} // namespace

PaperForm::PaperForm(const Ports& ports, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_cases(ports.cases)
    , m_access(ports.access)
    , m_now(ports.now)
    , m_submission(submission)
{
    auto* rows = new QVBoxLayout(this);
    const int edge = em(pageEdge, font());
    rows->setContentsMargins(edge, em(12, font()), edge, edge);
    rows->setSpacing(em(12, font()));
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextRole::Title, Ink::Text, this);
    m_summary = new TextLabel(TextRole::Body, Ink::Text2, this);
    head->addWidget(m_title);
    head->addSpacing(em(8, font()));
    head->addWidget(m_summary, 1);
    rows->addLayout(head);
    m_card = new Card(this);
    makeTop(m_card);
    makeFields(m_card);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_card);
    rows->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    m_problems = new TextLabel(TextRole::Body, Ink::Text, this);
    m_problems->setTone(Tone::Red);
    m_problems->setWordWrap(true);
    m_cancel = new KeyButton(ButtonVariant::Normal, {}, this);
    m_cancel->setKey(Qt::Key_Escape);
    m_register = new KeyButton(ButtonVariant::Primary, QStringLiteral("check"), this);
    m_register->setKey(QKeySequence(Qt::ControlModifier | Qt::Key_S));
    foot->addWidget(m_problems, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_register);
    rows->addLayout(foot);
    connect(m_cancel, &KeyButton::clicked, this, &PaperForm::cancelled);
    connect(m_register, &KeyButton::clicked, this, &PaperForm::submit);
    connect(&m_submission, &Submission::busyChanged, this, [this](bool busy) { m_register->setEnabled(!busy); });
    clear();
}

void PaperForm::makeTop(Card* card)
{
    m_kind = new SegmentSwitch(card);
    for (int n = 0; n < 3; ++n)
        m_kind->addChoice({});
    connect(m_kind, &SegmentSwitch::chosen, this, &PaperForm::showKind);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_source = new QComboBox(card);
    m_sourceField = new FormField(m_source, card);
    m_channel = new QComboBox(card);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &PaperForm::showWhoseAndWhere);
    m_channelField = new FormField(m_channel, card);
    m_claims = new QCheckBox(card);
}

void PaperForm::makeFields(Card* card)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(em(16, font()));
    m_grid->setVerticalSpacing(em(4, font()));
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    card->body()->addLayout(m_grid);
    card->body()->addStretch(1);
    for (const PaperEntry& entry : paperEntries()) {
        const QString name = QString::fromLatin1(entry.name);
        auto* field = new FormField(card);
        m_fields.insert(name, field);
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, [this, &entry] { check(entry); });
        connect(field->lineEdit(), &QLineEdit::textEdited, field, [field] { field->setError({}); });
    }
    connect(m_fields.value(QStringLiteral("site_number"))->lineEdit(), &QLineEdit::editingFinished, this,
        &PaperForm::lookUpSite);
}

// ---- Kinds -----------------------------------------------------------------------------------------------------

PaperForm::Kind PaperForm::kind() const
{
    return static_cast<Kind>(m_kind->current());
}

void PaperForm::setKind(Kind kind)
{
    m_kind->setCurrent(static_cast<int>(kind));
    showKind();
}

void PaperForm::keepTo(Kind kind)
{
    m_kind->hide();
    setKind(kind);
}

void PaperForm::clear()
{
    for (FormField* field : std::as_const(m_fields)) {
        field->lineEdit()->clear();
        field->setError({});
        field->setFolded({});
    }
    m_claims->setChecked(false);
    m_site.reset();
    m_fields.value(QStringLiteral("received_at"))->lineEdit()->setText(officeTime(m_now()));
    retranslate();
    showKind();
}

/** An empty form proposes the hour at which it is opened, not that of the one before. */
void PaperForm::showEvent(QShowEvent* event)
{
    QLineEdit* received = m_fields.value(QStringLiteral("received_at"))->lineEdit();
    if (!received->isModified() && typed(QStringLiteral("site_number")).isEmpty())
        received->setText(officeTime(m_now()));
    QWidget::showEvent(event);
}

void PaperForm::focusFirst()
{
    m_fields.value(QStringLiteral("site_number"))->editor()->setFocus(Qt::OtherFocusReason);
}

/** Puts the fields of the kind into the grid, in reading order; what was typed in common fields stays. */
void PaperForm::showKind()
{
    QList<QWidget*> shown { m_fields.value(QStringLiteral("site_number")), m_sourceField };
    for (const PaperEntry& entry : paperEntries()) {
        FormField* field = m_fields.value(QString::fromLatin1(entry.name));
        const bool on = entry.isFor(kind());
        field->setVisible(on);
        field->setRequired(entry.isRequired(kind()));
        if (on && !shown.contains(field))
            shown.append(field);
    }
    m_channelField->setVisible(kind() == Kind::PasscodeRequest);
    m_claims->setVisible(kind() == Kind::Nomination);
    if (kind() == Kind::PasscodeRequest)
        shown.append(m_channelField);
    if (kind() == Kind::Nomination)
        shown.append(m_claims);
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int n = 0; n < shown.size(); ++n)
        m_grid->addWidget(shown.at(n), n / columns, n % columns, Qt::AlignTop);
    tabLikeTheEye(this);
    m_problems->clear();
    retranslate();
}

// ---- Input -----------------------------------------------------------------------------------------------------

QString PaperForm::typed(const QString& name) const
{
    return m_fields.value(name)->lineEdit()->text().trimmed();
}

bool PaperForm::check(const PaperEntry& entry)
{
    const QString name = QString::fromLatin1(entry.name);
    FormField* field = m_fields.value(name);
    const QString text = typed(name);
    field->setFolded({});
    field->setError({});
    if (text.isEmpty()) {
        if (entry.isRequired(kind()))
            field->setError(inputProblemSentence({ problem::required.toString(), {} }));
        return !entry.isRequired(kind());
    }
    if (name == QLatin1String("received_at")) {
        const QDateTime moment = momentOf(text);
        if (!moment.isValid())
            field->setError(tr("Enter day and time, for example 2026-11-22 09:30."));
        return moment.isValid();
    }
    const Parsed<QString> value = entry.parse(text);
    if (!value) {
        field->setError(inputProblemSentence(value.error()));
        return false;
    }
    const QString shown = entry.shown ? entry.shown(*value) : *value;
    if (shown != text)
        //: %1: what was typed, as it was understood
        field->setFolded(tr("Read as %1").arg(shown));
    return true;
}

void PaperForm::lookUpSite()
{
    const QString number = typed(QStringLiteral("site_number"));
    m_site.reset();
    retranslate();
    const int asked = ++m_lookUp;
    if (!parseSiteNumber(number))
        return;
    whenFinished(m_access.lookUp(number, {}), this, [this, asked](const Result<AccessCase>& found) {
        if (asked == m_lookUp && found)
            showSite(*found);
    });
}

void PaperForm::showSite(const AccessCase& found)
{
    FormField* field = m_fields.value(QStringLiteral("site_number"));
    if (found.siteId == 0) {
        if (kind() == Kind::Nomination)
            field->setHint(tr("Not known; the request waits among the unknown sites."));
        else
            field->setError(tr("There is no such site; compare the number with the paper."));
        return;
    }
    const int asked = m_lookUp;
    whenFinished(m_cases.site(found.siteId), this, [this, asked, field](const Result<SiteCase>& site) {
        if (asked != m_lookUp || !site)
            return;
        m_site = *site;
        field->setFolded(site->site.siteNumber + u' ' + site->site.company);
        retranslate();
    });
}

// ---- Words -----------------------------------------------------------------------------------------------------

namespace {

void fill(QComboBox* box, TermGroup group, const QStringList& keys)
{
    const int chosen = std::max(box->currentIndex(), 0);
    box->clear();
    for (const QString& key : keys)
        box->addItem(termText(group, key), key);
    box->setCurrentIndex(chosen);
}

} // namespace

void PaperForm::retranslate()
{
    m_title->setText(tr("Register a request"));
    m_summary->setText(tr("What came by fax, phone or mail"));
    m_kind->setText(0, tr("Request for access"));
    m_kind->setText(1, tr("Passcode request"));
    m_kind->setText(2, tr("Change of registration"));
    m_cancel->setText(tr("Cancel"));
    m_register->setText(tr("Register"));
    m_sourceField->setLabel(tr("Came by"));
    fill(m_source, TermGroup::Source,
        { QStringLiteral("fax"), QStringLiteral("phone"), QStringLiteral("mail"), QStringLiteral("operator") });
    m_channelField->setLabel(tr("Send by"));
    fill(m_channel, TermGroup::Channel, { QStringLiteral("post"), QStringLiteral("fax") });
    m_claims->setText(tr("Says to be the site contact"));
    for (const PaperEntry& entry : paperEntries()) {
        const QString name = QString::fromLatin1(entry.name);
        FormField* field = m_fields.value(name);
        const bool change = kind() == Kind::RegistrationChange && entry.changes;
        const QString term = QString::fromLatin1(change ? entry.changes : entry.name);
        field->setLabel(termText(TermGroup::Field, term));
        const QString stored = change && m_site ? storedValue(*m_site, term) : QString();
        //: %1: the value on file
        field->setHint(stored.isEmpty() ? QString() : tr("Now: %1").arg(entry.shown ? entry.shown(stored) : stored));
    }
    showWhoseAndWhere();
}

/** F24: the request is the site contact's, and goes to what is on file; both can be compared with the paper. */
void PaperForm::showWhoseAndWhere()
{
    FormField* person = m_fields.value(QStringLiteral("ibm_id"));
    const Member* contact = m_site ? m_site->holders.primary() : nullptr;
    if (!person || kind() != Kind::PasscodeRequest)
        return;
    //: %1: the name of the site contact, to whom a passcode belongs
    person->setHint(contact ? tr("Site contact: %1").arg(fullName(contact->family, contact->given)) : QString());
    const bool fax = m_channel->currentData().toString() == enumText(Channel::Fax);
    const QString place
        = m_site ? storedValue(*m_site, fax ? QStringLiteral("fax") : QStringLiteral("address")) : QString();
    const QString missing = m_site ? tr("There is none on file.") : QString();
    //: %1: fax number or address on file
    m_channelField->setHint(place.isEmpty() ? missing : tr("Goes to %1").arg(fax ? formatPhone(place) : place));
}

void PaperForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
