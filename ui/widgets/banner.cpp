// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/paint.h"
#include "ui/widgets/heardrole.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 16, this))
    , m_title(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text, this))
    , m_actions(new QHBoxLayout)
    , m_close(new KeyButton(ButtonVariant::Quiet, u"x"_qs, this))
{
    auto* line = new QHBoxLayout(this);
    m_sentence->setWordWrap(true);
    line->addWidget(m_icon);
    line->addWidget(m_title);
    line->addWidget(m_sentence, 1);
    line->addLayout(m_actions);
    line->addWidget(m_close);
    m_close->setIconOnly(true);
    connect(m_close, &KeyButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setHeardRole(this, QAccessible::AlertMessage);
    spaceOut();
    retranslate();
}

void Banner::spaceOut()
{
    const int side = em(m_inset ? 12 : 16, font());
    layout()->setContentsMargins(side, em(6, font()), side, em(6, font()));
    layout()->setSpacing(em(8, font()));
    m_actions->setSpacing(em(8, font()));
    setMinimumHeight(em(m_inset ? 34 : 42, font()));
}

void Banner::setText(const BannerText& text)
{
    m_text = text;
    m_icon->setIconName(text.icon);
    m_icon->setTone(text.tone);
    m_title->setText(text.title);
    m_title->setTone(text.tone);
    m_title->setVisible(!text.title.isEmpty());
    m_sentence->setText(text.sentence);
    setAccessibleName(QString(text.title + u' ' + text.sentence).trimmed());
    tell();
    update();
}

KeyButton* Banner::addAction(const QString& words)
{
    auto* button = new KeyButton(ButtonVariant::Quiet, {}, this);
    button->setText(words);
    m_actions->addWidget(button);
    m_buttons.append(button);
    return button;
}

void Banner::clearActions()
{
    for (KeyButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void Banner::setMayClose(bool on)
{
    m_close->setVisible(on);
}

void Banner::setInset(bool on)
{
    m_inset = on;
    m_close->setVisible(!on);
    spaceOut();
    update();
}

void Banner::tell()
{
    if (!isVisible())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::retranslate()
{
    m_close->setText(tr("Close"));
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int corner = m_inset ? em(5, font()) : 0;
    paintBox(&painter, rect(), corner, { Theme::tone(m_text.tone).tint, {} });
}

void Banner::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tell();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
