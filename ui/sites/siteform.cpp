// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/siteform.h"

#include "models/domain/formfields.h"
#include "models/domain/guidedocuments.h"
#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"
#include "ui/frame/pageheader.h"
#include "ui/refusaltext.h"
#include "ui/sites/postalfill.h"
#include "ui/sites/similarsitescard.h"
#include "ui/sites/sitefields.h"
#include "ui/style/theme.h"
#include "ui/users/memberforms.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conflictbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace padesk {
namespace {

constexpr int sideWidth = 312;
constexpr int rowsASection = 5;
const QString contractKey = QStringLiteral("contract");
const QString siteKey = QStringLiteral("site_number");
const QString postalKey = QStringLiteral("postal_code");
const QString addressKey = QStringLiteral("address");
const QString telKey = QStringLiteral("tel");
const QString faxKey = QStringLiteral("fax");

} // namespace

SiteForm::SiteForm(const Session& session, RowSource<SiteRow>& sites, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(sites, this)
    , m_fields(new FieldSet(readingOf(session), this))
    , m_header(new PageHeader(this))
    , m_area(new QScrollArea(this))
    , m_card(new Card(m_area))
    , m_sameNumber(new Banner(m_card))
    , m_documents(new TextLabel(TextRole::Body, Ink::Text2, m_card))
    , m_conflicts(new ConflictBox(this))
    , m_similar(new SimilarSitesCard(this))
    , m_side(new QWidget(this))
    , m_sign(new IconLabel(QStringLiteral("alert"), 16, this))
    , m_problem(new TextLabel(TextRole::Body, Ink::Text, this))
    , m_cancel(new KeyButton(ButtonVariant::Normal, {}, this))
    , m_submit(new KeyButton(ButtonVariant::Primary, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    makeFields();
    auto* content = new QWidget(m_area);
    auto* parts = new QHBoxLayout(content);
    auto* sideRows = new QVBoxLayout(m_side);
    sideRows->setContentsMargins(0, 0, 0, 0);
    sideRows->addWidget(m_similar);
    sideRows->addStretch(1);
    parts->addWidget(m_card, 1, Qt::AlignTop);
    parts->addWidget(m_side);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_area, 1);
    makeFoot(rows);
    connect(m_fields, &FieldSet::edited, this, &SiteForm::edited);
    connect(m_fields, &FieldSet::left, this, &SiteForm::left);
    connect(m_similar, &SimilarSitesCard::siteWanted, this, &SiteForm::siteWanted);
    connect(&m_search, &SimilarSiteSearch::found, m_similar, &SimilarSitesCard::setSites);
    connect(m_postal, &PostalFill::chosen, this, [this] { edited(addressKey); });
    connect(m_conflicts, &ConflictBox::chosen, this, [this](const QString& field, bool mine) {
        if (!mine)
            m_fields->setValue(field, m_edit.stored(field));
        m_fields->setError(field, {});
        setProblem({});
    });
    retranslate();
}

// ---- Parts -----------------------------------------------------------------------------------------------------

TextLabel* SiteForm::addSection(QGridLayout* grid, int row)
{
    auto* title = new TextLabel(TextRole::Heading, Ink::Text, m_card);
    grid->addWidget(title, row, 0, 1, siteColumnCount);
    return title;
}

void SiteForm::makeFields()
{
    m_grid = new QGridLayout;
    for (int column = 0; column < siteColumnCount; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int section = 0; section < siteSectionCount; ++section)
        m_sections.append(addSection(m_grid, section * rowsASection));
    for (const SiteFieldPlace& place : siteFieldPlaces()) {
        const FieldSpec spec = siteFieldSpec(QString::fromLatin1(place.key));
        m_grid->addWidget(m_fields->add(spec, m_card), place.section * rowsASection + 1 + place.row, place.column, 1,
            place.span, Qt::AlignTop);
    }
    m_sameNumber->setInset(true);
    m_sameNumber->setMayClose(false);
    m_sameNumber->hide();
    m_grid->addWidget(m_sameNumber, rowsASection + 4, 0, 1, siteColumnCount);
    m_documents->setWordWrap(true);
    m_card->body()->addWidget(m_conflicts);
    m_card->body()->addLayout(m_grid);
    m_card->body()->addWidget(m_documents);
    m_postal = new PostalFill(*m_fields, this);
}

void SiteForm::makeFoot(QVBoxLayout* rows)
{
    auto* foot = new QHBoxLayout;
    foot->setObjectName(QStringLiteral("foot"));
    foot->addWidget(m_sign);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_submit);
    rows->addLayout(foot);
    m_sign->setTone(Tone::Red);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    m_submit->setKey(QKeySequence::Save);
    connect(m_cancel, &KeyButton::clicked, this, &SiteForm::cancelled);
    connect(m_submit, &KeyButton::clicked, this, &SiteForm::submit);
    showProblem();
    spaceOut();
}

// ---- Begin -----------------------------------------------------------------------------------------------------

void SiteForm::beginNew()
{
    m_siteId = 0;
    m_siteNumber.clear();
    m_edit = RecordEdit();
    m_postal->forget();
    for (const QString& key : m_fields->keys())
        m_fields->setTyped(key, key == contractKey ? contractText(Contract::Pa) : QString());
    m_fields->clearErrors();
    m_similar->setSites({});
    m_conflicts->setLines({});
    m_edited = false;
    setProblem({});
    fitContract();
    retranslate();
}

void SiteForm::beginEdit(const SiteCase& site)
{
    beginNew();
    m_siteId = site.site.id;
    m_siteNumber = site.site.siteNumber;
    m_edit = RecordEdit(storedSiteValues(site));
    for (const QString& key : m_fields->keys())
        m_fields->setValue(key, m_edit.stored(key));
    fitContract();
    retranslate();
}

Contract SiteForm::contract() const
{
    return contractFromText(m_fields->hiddenValue(contractKey)).value_or(Contract::Pa);
}

/** Which fields there are, and which must not stay empty. */
void SiteForm::fitContract()
{
    for (const QString& key : m_fields->keys()) {
        const bool mayChange = isNew() || isEditableSiteField(key);
        // Contract and number are seen, and stay what they are.
        const bool seen = mayChange || key == contractKey || key == siteKey;
        m_fields->setShown(key, siteHasField(key, contract()) && seen);
        m_fields->field(key)->editor()->setEnabled(mayChange && !m_busy);
        m_fields->setRequired(key, siteNeedsField(key, contract()));
    }
    m_sections.at(3)->setVisible(isNew());
    m_documents->setVisible(isNew());
    warnAboutNumbers();
}

void SiteForm::focusFirst()
{
    m_fields->focusFirst();
}

// ---- Typing ----------------------------------------------------------------------------------------------------

void SiteForm::edited(const QString& key)
{
    m_edited = true;
    setProblem({});
    if (key == contractKey) {
        fitContract();
        retranslate();
    }
    if (key == postalKey)
        m_postal->lookUp();
    if (key == telKey || key == faxKey)
        warnAboutNumbers();
    lookForSimilar();
}

void SiteForm::left(const QString& key)
{
    if (key == telKey || key == faxKey)
        warnAboutNumbers();
}

void SiteForm::lookForSimilar()
{
    if (isNew())
        m_search.look({ m_fields->value(siteKey), m_fields->value(QStringLiteral("agreement_number")),
            m_fields->value(QStringLiteral("company")), m_fields->value(postalKey), m_fields->value(addressKey),
            m_fields->value(telKey) });
}

/** DOMAIN.md 1.9: a warning, no error. */
void SiteForm::warnAboutNumbers()
{
    const QString tel = m_fields->value(telKey);
    m_sameNumber->setVisible(!tel.isEmpty() && tel == m_fields->value(faxKey));
}

// ---- Handing in ------------------------------------------------------------------------------------------------

QJsonObject SiteForm::values() const
{
    QJsonObject values;
    for (const QString& key : m_fields->keys()) {
        if (m_fields->isShown(key))
            values.insert(key, m_fields->value(key));
    }
    return values;
}

void SiteForm::submit()
{
    if (m_busy)
        return;
    setProblem({});
    if (!m_fields->check()) {
        m_fields->focusFirstWrong();
        return showProblem();
    }
    if (!m_conflicts->isEmpty())
        return setProblem(tr("Choose first between your values and those of the other person."));
    if (isNew()) {
        QJsonObject payload;
        const QJsonObject all = values();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!it.value().toString().isEmpty())
                payload.insert(it.key(), it.value());
        }
        Q_EMIT submitted(newCommand(QStringLiteral("site.register"), payload));
        return;
    }
    const QJsonObject changes = m_edit.changes(values());
    if (changes.isEmpty())
        return setProblem(tr("Nothing is changed yet."));
    Q_EMIT submitted(newCommand(
        QStringLiteral("site.update"), { { siteKey, m_siteNumber }, { QStringLiteral("changes"), changes } }));
}

void SiteForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    fitContract();
}

void SiteForm::setProblem(const QString& sentence)
{
    m_said = sentence;
    showProblem();
}

void SiteForm::showRefusal(const Refusal& refusal)
{
    Refusal named = refusal;
    // Some name what is wrong by the value alone, as a site number that is taken.
    for (const QString& key : m_fields->keys()) {
        if (!named.parameters.contains(QLatin1String("field")) && named.parameters.contains(key))
            named.parameters.insert(QStringLiteral("field"), key);
    }
    if (m_fields->showRefusal(named))
        showProblem();
    else
        setProblem(refusalSentence(refusal));
}

/** In the foot: what the rules said, else which fields have to be mended. */
void SiteForm::showProblem()
{
    QString text = m_said;
    const QStringList wrong = m_fields->wrongNames();
    if (text.isEmpty() && !wrong.isEmpty())
        text = tr("Mend %n field(s): %1", nullptr, int(wrong.size())).arg(QLocale().createSeparatedList(wrong));
    m_problem->setText(text);
    m_sign->setVisible(!text.isEmpty());
}

void SiteForm::rebase(const SiteCase& now)
{
    const Rebased rebased = m_edit.rebase(storedSiteValues(now), values());
    for (const QString& field : rebased.followed)
        m_fields->setValue(field, m_edit.stored(field));
    QList<ConflictLine> lines;
    for (const EditConflict& one : rebased.conflicts)
        lines.append({ one.field, termText(TermGroup::Field, one.field), shownFormField(one.field, one.mine),
            shownFormField(one.field, one.theirs) });
    m_conflicts->setLines(lines);
}

// ---- Words and sizes -------------------------------------------------------------------------------------------

void SiteForm::retranslate()
{
    m_header->setTitle(isNew() ? tr("Register a site") : tr("Edit site %1").arg(m_siteNumber));
    m_header->setSummary(isNew() ? QString() : m_edit.stored(QStringLiteral("company")));
    m_sections.at(0)->setText(tr("Contract"));
    m_sections.at(1)->setText(tr("Company and address"));
    m_sections.at(2)->setText(tr("Site contact"));
    m_sections.at(3)->setText(tr("S&S period"));
    m_sameNumber->setText({ Tone::Amber, QStringLiteral("alert"), tr("Telephone and fax are the same number."),
        tr("It can be registered so.") });
    QStringList documents;
    for (const GuideDocument document : documentsDue(contract(), DocumentEvent::SiteRegistered))
        documents.append(termText(TermGroup::Document, enumText(document)));
    m_documents->setText(documents.isEmpty()
            ? tr("No document is queued at the registration of such a site.")
            : tr("Queued at the registration: %1").arg(QLocale().createSeparatedList(documents)));
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(isNew() ? tr("Register") : tr("Save"));
    m_fields->retranslate();
    showProblem();
}

void SiteForm::spaceOut()
{
    const int edge = em(20, font());
    if (m_area->widget()) {
        m_area->widget()->layout()->setContentsMargins(edge, em(14, font()), edge, em(14, font()));
        m_area->widget()->layout()->setSpacing(em(14, font()));
    }
    m_grid->setHorizontalSpacing(em(16, font()));
    m_grid->setVerticalSpacing(em(6, font()));
    m_side->setFixedWidth(em(sideWidth, font()));
    if (auto* foot = layout()->findChild<QHBoxLayout*>(QStringLiteral("foot"))) {
        foot->setContentsMargins(edge, em(8, font()), edge, em(8, font()));
        foot->setSpacing(em(8, font()));
    }
}

void SiteForm::resizeEvent(QResizeEvent* event)
{
    // Small windows and large fonts: the fields before the neighbours.
    constexpr int wide = 900;
    m_side->setVisible(width() >= em(wide, font()));
    QWidget::resizeEvent(event);
}

void SiteForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
