// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/coolingbox.h"

#include "models/domain/inputfields.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace padesk {
namespace {

constexpr int fieldWidth = 220;

} // namespace

CoolingBox::CoolingBox(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("alert"), 18, this))
    , m_title(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text, this))
    , m_again(new FormField(this))
{
    m_icon->setTone(Tone::Amber);
    m_title->setTone(Tone::Amber);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(em(12, font()), em(12, font()), em(12, font()), em(12, font()));
    line->setSpacing(em(10, font()));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_again);
    m_again->setFixedWidth(em(fieldWidth, font()));
    connect(m_again->lineEdit(), &QLineEdit::textChanged, this, [this] {
        showReading();
        Q_EMIT edited();
    });
}

void CoolingBox::show(Channel channel, int days, bool supervisor)
{
    if (channel != m_channel)
        m_again->lineEdit()->clear();
    m_channel = channel;
    m_days = days;
    m_supervisor = supervisor;
    retranslate();
}

QString CoolingBox::typed() const
{
    return m_again->lineEdit()->text().trimmed();
}

void CoolingBox::clear()
{
    m_again->lineEdit()->clear();
}

void CoolingBox::setError(const QString& sentence)
{
    m_again->setError(sentence);
}

void CoolingBox::focusField()
{
    m_again->lineEdit()->setFocus();
    m_again->lineEdit()->selectAll();
}

/** What was understood so far; nothing is compared here. */
void CoolingBox::showReading()
{
    m_again->setError({});
    const QString typed = this->typed();
    const bool fax = m_channel == Channel::Fax;
    const Parsed<QString> reading = fax ? parsePhone(typed) : parsePostalCode(typed);
    if (!reading) {
        m_again->setFolded({});
        return;
    }
    //: below a field; %1: how the typed number was understood
    m_again->setFolded(tr("Read as %1").arg(fax ? formatPhone(*reading) : formatPostalCode(*reading)));
}

void CoolingBox::retranslate()
{
    const bool fax = m_channel == Channel::Fax;
    m_title->setText(fax ? tr("The fax number changed within the last %n days", nullptr, m_days)
                         : tr("The address changed within the last %n days", nullptr, m_days));
    const QString again = fax ? tr("Type the number that the caller gives you once more.")
                              : tr("Type the postal code that the caller gives you once more.");
    const QString who = m_supervisor ? QString() : tr("A supervisor has to release it.");
    m_sentence->setText(QString(again + u' ' + who).trimmed());
    m_again->setLabel(fax ? tr("Fax number once more") : tr("Postal code once more"));
    showReading();
}

void CoolingBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), em(8, font()), { Theme::tone(Tone::Amber).tint, {} });
}

void CoolingBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_again->setFixedWidth(em(fieldWidth, font()));
    QWidget::changeEvent(event);
}

} // namespace padesk
