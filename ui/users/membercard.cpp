// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/membercard.h"

#include "models/domain/calendar.h"
#include "models/domain/formfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/actorname.h"
#include "ui/style/paint.h"
#include "ui/style/statelook.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int buttonsARow = 2;
constexpr int labelWidth = 100;

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

MemberCard::MemberCard(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_kana(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_chips(new QHBoxLayout)
    , m_facts(new FactList(this))
    , m_elsewhereTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_elsewhere(new FactList(this))
    , m_body(new QWidget(this))
    , m_person(new QWidget(m_body))
    , m_count(new TextLabel(TextRole::Heading, Ink::Text, m_body))
    , m_buttons(new QGridLayout)
    , m_sign(new IconLabel(QStringLiteral("info"), 14, this))
    , m_reasons(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_nobody(new TextLabel(TextRole::Body, Ink::Text2, this))
{
    auto* lines = new QVBoxLayout(m_person);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_name);
    lines->addWidget(m_kana);
    lines->addLayout(m_chips);
    lines->addWidget(m_facts);
    lines->addWidget(m_elsewhereTitle);
    lines->addWidget(m_elsewhere);
    lines->addStretch(1);
    auto* parts = new QVBoxLayout(m_body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_count);
    parts->addWidget(scrolling(m_person, m_body), 1);
    int place = 0;
    for (QAction* action : actions) {
        auto* button = actionButton(action, ButtonVariant::Normal, action->data().toString(), m_body);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addWidget(button, place / buttonsARow, place % buttonsARow);
        ++place;
    }
    parts->addLayout(m_buttons);
    auto* why = new QHBoxLayout;
    why->addWidget(m_sign, 0, Qt::AlignTop);
    why->addWidget(m_reasons, 1);
    parts->addLayout(why);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_body);
    rows->addWidget(m_nobody);
    for (TextLabel* label : { m_name, m_kana, m_reasons, m_nobody, m_count })
        label->setWordWrap(true);
    m_facts->setLabelWidth(labelWidth);
    m_elsewhere->setLabelWidth(labelWidth);
    spaceOut();
    clear();
}

void MemberCard::show(const MemberCase& one)
{
    m_many = 0;
    m_case = one;
    retranslate();
}

void MemberCard::showMany(qint64 count)
{
    m_many = count;
    retranslate();
}

void MemberCard::clear()
{
    m_many = 0;
    m_case.reset();
    retranslate();
}

int MemberCard::neededWidth() const
{
    const QMargins edges = layout()->contentsMargins();
    return m_person->minimumSizeHint().width() + edges.left() + edges.right()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

void MemberCard::setReasons(const QStringList& reasons)
{
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    m_sign->setVisible(!reasons.isEmpty());
}

void MemberCard::showPerson()
{
    const Member& member = m_case->member;
    m_name->setText(memberName(member));
    const QString kana = memberName(member.familyKana, member.givenKana);
    const QString roman = memberName(member.givenRoman, member.familyRoman);
    m_kana->setText(
        kana.isEmpty() || roman.isEmpty() ? QString(kana + roman) : QString(kana + QStringLiteral("　") + roman));
    m_kana->setVisible(!m_kana->text().isEmpty());
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_chips->addWidget(new Chip(memberChip(member.state), this));
    if (m_case->downloadOnly)
        m_chips->addWidget(new Chip(chipLook(stateLook(Mark::DownloadOnly), tr("Download only")), this));
    m_chips->addStretch(1);
}

QList<FactLine> MemberCard::facts() const
{
    const Member& member = m_case->member;
    const Site& site = m_case->site;
    const auto openSite = [this, id = site.id] {
        Q_EMIT const_cast<MemberCard*>(this)->targetWanted({ PageId::Sites, {}, id });
    };
    QString passcode;
    switch (m_case->passcodeNeed) {
    case PasscodeNeed::NotThePrimary:
        passcode = tr("not needed: only site contacts have one");
        break;
    case PasscodeNeed::Needed:
        passcode = tr("needed at the first sign-in");
        break;
    case PasscodeNeed::Verified:
        passcode = tr("no longer needed: verified %1").arg(shownDay(officeDate(member.verifiedAt)));
        break;
    case PasscodeNeed::NotNeeded:
        passcode = tr("not needed");
        break;
    }
    return {
        { tr("Site"), site.siteNumber, {}, true, {}, tr("Open"), openSite },
        { {}, site.company },
        { tr("Role"), roleText(member.role) },
        { tr("Access"), toolLevelText(member.toolLevel) },
        { tr("E-mail"), member.email },
        { tr("IBM ID"), member.ibmId },
        { tr("Telephone"), shownFormField(QStringLiteral("tel"), member.tel) },
        { tr("Department"), member.department },
        { tr("Last sign-in"), member.lastSignedInOn.isValid() ? shownDay(member.lastSignedInOn) : tr("never") },
        { tr("Expires"), member.expiresOn.isValid() ? shownDay(member.expiresOn) : tr("no end") },
        { tr("Passcode"), passcode },
        { tr("Let in by"), actorName(m_case->background, member.grantedBy) },
        { tr("Ended"),
            member.endedAt.isValid() ? QString(shownDay(officeDate(member.endedAt)) + u' ' + member.endedReason)
                                     : QString() },
    };
}

void MemberCard::showElsewhere()
{
    QList<FactLine> lines;
    for (const OtherMembership& other : std::as_const(m_case->elsewhere)) {
        const QString words = other.company + QStringLiteral("\n") + roleText(other.role) + QStringLiteral(" · ")
            + celltext::capitalised(termText(TermGroup::MemberState, enumText(other.state)));
        lines.append({ other.siteNumber, words, {}, false, {}, tr("Open"), [this, id = other.memberId] {
                          Q_EMIT targetWanted({ PageId::Users, {}, id });
                      } });
    }
    for (const IbmIdentity& former : std::as_const(m_case->formerIds))
        lines.append({ tr("Former ID"), former.ibmId });
    m_elsewhereTitle->setText(m_case->elsewhere.isEmpty() ? tr("Former IBM IDs") : tr("Also at"));
    m_elsewhereTitle->setVisible(!lines.isEmpty());
    m_elsewhere->setFacts(lines);
}

void MemberCard::retranslate()
{
    m_nobody->setText(tr("Choose somebody in the table."));
    m_nobody->setVisible(!m_case);
    m_body->setVisible(m_case.has_value());
    m_count->setText(tr("%n person(s) selected", nullptr, int(m_many)));
    m_count->setVisible(m_many > 1);
    m_person->setVisible(m_many <= 1);
    if (!m_case)
        return;
    showPerson();
    m_facts->setFacts(facts());
    showElsewhere();
}

void MemberCard::spaceOut()
{
    const int edge = em(16, font());
    layout()->setContentsMargins(edge, edge, edge, em(12, font()));
    m_body->layout()->setSpacing(em(8, font()));
    m_buttons->setSpacing(em(6, font()));
}

void MemberCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    paintLeftLine(&painter, rect(), Theme::tokens().line);
}

void MemberCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
