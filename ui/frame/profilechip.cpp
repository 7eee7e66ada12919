// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/profilechip.h"

#include "ui/style/fonts.h"

#include <QEvent>
#include <QPainter>

namespace padesk {
namespace {

constexpr int chipHeight = 28;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int dot = 7;
constexpr int radius = 5;

QColor dotColour(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return Theme::tone(Tone::Green).text;
    case ConnectionState::Reconnecting:
        return Theme::tone(Tone::Amber).text;
    case ConnectionState::Lost:
        return Theme::tone(Tone::Red).text;
    }
    return {};
}

} // namespace

/** Texts and fonts from left to right. */
struct ProfileChip::Parts {
    struct Part {
        QString text;
        QFont font;
        QColor colour;
        int width;
    };
    Part word, database, state;
};

ProfileChip::ProfileChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

ProfileChip::Parts ProfileChip::parts() const
{
    const auto part = [](const QString& text, const QFont& font, const QColor& colour) {
        return Parts::Part { text, font, colour, QFontMetrics(font).horizontalAdvance(text) };
    };
    const QColor word = Theme::tone(profileTone(m_shown.kind)).text;
    return { part(profileWord(m_shown.kind), textFont(TextRole::Strong, font()), word),
        part(m_shown.database, font(), Theme::tokens().text2),
        part(m_shown.readOnly ? tr("Read only") : connectionWord(m_connection), textFont(TextRole::Caption, font()),
            Theme::tokens().text2) };
}

void ProfileChip::setProfile(const Profile& profile)
{
    m_shown = profile;
    describe();
}

void ProfileChip::setConnection(ConnectionState state)
{
    m_connection = state;
    describe();
}

void ProfileChip::describe()
{
    const Parts all = parts();
    setAccessibleName(tr("Database"));
    setAccessibleDescription(QStringList { all.word.text, all.database.text, all.state.text }.join(u' '));
    updateGeometry();
    update();
}

QSize ProfileChip::sizeHint() const
{
    const Parts all = parts();
    const int texts
        = all.word.width + all.database.width + all.state.width + (all.database.text.isEmpty() ? 0 : em(gap, font()));
    return { texts + em(2 * padding + gap + dot + gap / 2, font()), em(chipHeight, font()) };
}

void ProfileChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tone(profileTone(m_shown.kind)).tint);
    painter.drawRoundedRect(rect(), em(radius, font()), em(radius, font()));
    int x = em(padding, font());
    const auto draw = [&](const Parts::Part& part) {
        painter.setFont(part.font);
        painter.setPen(part.colour);
        painter.drawText(QRect(x, 0, part.width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, part.text);
        x += part.width + em(gap, font());
    };
    const Parts all = parts();
    draw(all.word);
    if (!all.database.text.isEmpty())
        draw(all.database);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColour(m_connection));
    const int size = em(dot, font());
    painter.drawEllipse(QRect(x, (height() - size) / 2, size, size));
    x += size + em(gap / 2, font());
    draw(all.state);
}

void ProfileChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace padesk
