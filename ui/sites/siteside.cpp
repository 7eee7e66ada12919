// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/siteside.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int barHeight = 6;
constexpr int personHeight = 36;
constexpr int marginDays = 45;

/** The button of a card, as wide as its words. */
void addButton(Card* card, QAction* action, const QString& icon)
{
    card->body()->addWidget(actionButton(action, ButtonVariant::Normal, icon, card), 0, Qt::AlignLeft);
}

} // namespace

// ---- S&S -------------------------------------------------------------------------------------------------------

SnsBar::SnsBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SnsBar::setPeriods(const QList<SnsPeriod>& periods, const SnsCover& cover, QDate today)
{
    m_periods = periods;
    m_cover = cover;
    m_today = today;
    m_from = {};
    m_to = {};
    QStringList words;
    for (const SnsPeriod& period : periods) {
        m_from = m_from.isValid() ? std::min(m_from, period.validFrom) : period.validFrom;
        m_to = m_to.isValid() ? std::max(m_to, period.validTo) : period.validTo;
        //: a period: %1 to %2
        words.append(tr("%1 to %2").arg(shownDay(period.validFrom), shownDay(period.validTo)));
    }
    m_first = (m_from.isValid() ? std::min(m_from, today) : today).addDays(-marginDays);
    m_last = (m_to.isValid() ? std::max(m_to, today) : today).addDays(marginDays);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!periods.isEmpty());
    updateGeometry();
    update();
}

QSize SnsBar::sizeHint() const
{
    const QFontMetrics caption(textFont(TextRole::Caption, font()));
    return { em(120, font()), 2 * caption.height() + em(barHeight + 12, font()) };
}

int SnsBar::placeOf(QDate day, const QRect& room) const
{
    const double all = double(std::max<qint64>(1, m_first.daysTo(m_last)));
    return room.left() + int(double(room.width()) * double(m_first.daysTo(day)) / all);
}

void SnsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = textFont(TextRole::Caption, font());
    painter.setFont(caption);
    const int line = QFontMetrics(caption).height();
    const QRect bar(0, line + em(6, font()), width(), em(barHeight, font()));
    const qreal radius = bar.height() / 2.0;
    paintBox(&painter, bar, radius, { Theme::tokens().sunken, {}, 0 });
    for (const SnsPeriod& period : m_periods) {
        const int from = placeOf(period.validFrom, bar);
        const int to = std::max(from + bar.height(), placeOf(period.validTo, bar));
        const bool over = period.validTo < m_today;
        paintBox(&painter, QRect(from, bar.top(), to - from, bar.height()), radius,
            { over ? Theme::tokens().control : Theme::tone(Tone::Green).text, {}, 0 });
    }
    const int today = placeOf(m_today, bar);
    painter.fillRect(QRect(today, bar.top() - em(4, font()), 2, bar.height() + em(8, font())), Theme::tokens().text);
    const QString word = tr("today");
    const int wide = QFontMetrics(caption).horizontalAdvance(word) + 2;
    const int left = qBound(0, today - wide / 2, width() - wide);
    paintText(&painter, QRect(left, 0, wide, line), word, Theme::tokens().text);
    const QRect below(0, height() - line, width(), line);
    if (m_periods.isEmpty())
        return;
    // Each under its end of the bar, as far as there is room for both.
    const QFontMetrics metrics(caption);
    const QString from = shownDay(m_from);
    const QString to = shownDay(m_to);
    const int toWidth = metrics.horizontalAdvance(to) + 2;
    const int toLeft = qBound(0, placeOf(m_to, bar) - toWidth, width() - toWidth);
    const int fromWidth = metrics.horizontalAdvance(from) + 2;
    const int most = std::max(0, toLeft - fromWidth - em(6, font()));
    const int fromLeft = qBound(0, placeOf(m_from, bar), most);
    paintText(&painter, QRect(fromLeft, below.top(), fromWidth, line), from, Theme::tokens().text2);
    paintText(&painter, QRect(std::max(toLeft, fromLeft + fromWidth + em(6, font())), below.top(), toWidth, line), to,
        Theme::tokens().text2);
}

// ---- Places ----------------------------------------------------------------------------------------------------

CapBar::CapBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapBar::setTaken(int taken)
{
    m_taken = taken;
    update();
}

QSize CapBar::sizeHint() const
{
    return { em(120, font()), em(barHeight, font()) };
}

void CapBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = em(3, font());
    const int wide = (width() - (secondaryCap - 1) * gap) / secondaryCap;
    for (int slot = 0; slot < secondaryCap; ++slot) {
        const QRect piece(slot * (wide + gap), 0, wide, height());
        paintBox(&painter, piece, height() / 2.0,
            { slot < m_taken ? Theme::tokens().accentText : Theme::tokens().sunken, {}, 0 });
    }
}

PersonLine::PersonLine(const Member& member, QWidget* parent)
    : QAbstractButton(parent)
    , m_member(member)
{
    setText(memberName(member));
    setAccessibleName(memberName(member) + QStringLiteral(", ") + roleText(member.role) + QStringLiteral(", ")
        + memberChip(member.state).text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PersonLine::sizeHint() const
{
    return { em(160, font()), em(personHeight, font()) };
}

void PersonLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintBox(&painter, rect(), em(6, font()), { Theme::tokens().hover, {}, 0 });
    if (hasFocus())
        paintFocusRing(&painter, rect(), em(6, font()));
    const int mark = em(24, font());
    paintAvatar(&painter, QRect(em(4, font()), (height() - mark) / 2, mark, mark), { text(), m_member.id }, font());
    const ChipLook look = memberChip(m_member.state);
    const QSize chip = chipSize(look, font());
    const int chipWidth = std::min(chip.width(), width() / 2);
    const QRect chipRoom(width() - chipWidth - em(4, font()), (height() - chip.height()) / 2, chipWidth, chip.height());
    paintChip(&painter, chipRoom, look, font(), Qt::AlignRight | Qt::AlignVCenter);
    const int left = em(36, font());
    const QRect words(left, 0, chipRoom.left() - left - em(6, font()), height());
    painter.setFont(font());
    paintText(&painter, words.adjusted(0, em(2, font()), 0, -height() / 2), text(), Theme::tokens().text);
    painter.setFont(textFont(TextRole::Caption, font()));
    paintText(
        &painter, words.adjusted(0, height() / 2, 0, -em(2, font())), roleText(m_member.role), Theme::tokens().text2);
}

// ---- Both ------------------------------------------------------------------------------------------------------

SiteSide::SiteSide(QAction* recordSns, QAction* addUser, QWidget* parent)
    : QWidget(parent)
    , m_snsCard(new Card(this))
    , m_bar(new SnsBar(m_snsCard))
    , m_snsWords(new TextLabel(TextRole::Caption, Ink::Text2, m_snsCard))
    , m_usersCard(new Card(this))
    , m_cap(new CapBar(m_usersCard))
    , m_people(new QVBoxLayout)
    , m_nobody(new TextLabel(TextRole::Body, Ink::Text, m_usersCard))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(12, font()));
    rows->addWidget(m_snsCard);
    rows->addWidget(m_usersCard);
    rows->addStretch(1);
    m_snsWords->setWordWrap(true);
    m_snsCard->body()->addWidget(m_bar);
    m_snsCard->body()->addWidget(m_snsWords);
    addButton(m_snsCard, recordSns, QStringLiteral("calendar"));
    m_nobody->setTone(Tone::Red);
    m_nobody->setWordWrap(true);
    m_people->setSpacing(0);
    m_usersCard->body()->addWidget(m_cap);
    m_usersCard->body()->addWidget(m_nobody);
    m_usersCard->body()->addLayout(m_people);
    addButton(m_usersCard, addUser, QStringLiteral("plus"));
    retranslate();
}

void SiteSide::show(const SiteCase& site, QDate today)
{
    m_site = site;
    m_today = today;
    retranslate();
}

void SiteSide::showPeople()
{
    while (QLayoutItem* item = m_people->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Member& member : std::as_const(m_site->holders.people)) {
        auto* line = new PersonLine(member, m_usersCard);
        connect(line, &PersonLine::clicked, this, [this, id = member.id] { Q_EMIT memberWanted(id); });
        m_people->addWidget(line);
    }
    m_cap->setTaken(m_site->holders.secondaries());
    m_nobody->setVisible(m_site->holders.primary() == nullptr);
}

void SiteSide::retranslate()
{
    m_snsCard->setHeading(tr("S&S period"));
    m_nobody->setText(tr("This site has no site contact."));
    if (!m_site) {
        m_usersCard->setHeading(tr("Users"));
        return;
    }
    //: %1 of %2 secondary users
    m_usersCard->setHeading(tr("Users"), tr("Secondary %1 / %2").arg(m_site->holders.secondaries()).arg(secondaryCap));
    m_bar->setPeriods(m_site->snsPeriods, m_site->sns, m_today);
    m_snsWords->setText(m_site->snsPeriods.isEmpty() ? tr("No period is recorded: downloads and media orders are off.")
                                                     : tr("Downloads and media orders stop when it ends."));
    showPeople();
}

void SiteSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
