// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/casetitle.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/heardrole.h"

#include <QEvent>
#include <QPainter>

namespace padesk {
namespace {
constexpr int gap = 10;
constexpr int iconSize = 16;
constexpr int height = 28;
constexpr int shortest = 40;
} // namespace

struct CaseTitle::Part {
    enum class Kind { Text, Chip, Icon } kind = Kind::Text;
    QString text {};
    TextRole role = TextRole::Body;
    ChipLook chip {};
    QColor ink {};
    /** 0 stays; the highest leaves first. */
    int priority = 0;
    bool elides = false;
};

CaseTitle::CaseTitle(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHeardRole(this, QAccessible::StaticText);
}

void CaseTitle::setHead(const CaseHead& head)
{
    m_head = head;
    QStringList heard { head.person, head.state.text, head.number, head.siteNumber, head.company, head.contract };
    if (head.extra)
        heard.append(head.extra->text);
    heard.removeAll(QString());
    setAccessibleName(heard.join(u", "_qs));
    setToolTip(head.company);
    updateGeometry();
    update();
}

QList<CaseTitle::Part> CaseTitle::parts() const
{
    using Kind = Part::Kind;
    const ThemeTokens& tokens = Theme::tokens();
    QList<Part> all { { Kind::Text, m_head.person, TextRole::Heading, {}, tokens.text },
        { Kind::Chip, m_head.state.text, TextRole::Caption, m_head.state, {} },
        { Kind::Text, m_head.number, TextRole::Body, {}, tokens.text2, 1 },
        { Kind::Icon, m_head.siteNumber.isEmpty() ? QString() : u"building"_qs, TextRole::Body, {}, tokens.text2, 2 },
        { Kind::Text, m_head.siteNumber, TextRole::Strong, {}, tokens.text },
        { Kind::Text, m_head.company, TextRole::Body, {}, tokens.text, 0, true },
        { Kind::Chip, m_head.contract, TextRole::Caption, { Tone::Grey, {}, m_head.contract }, {}, 3 } };
    if (m_head.extra)
        all.append({ Kind::Chip, m_head.extra->text, TextRole::Caption, *m_head.extra, {}, 0 });
    all.removeIf([](const Part& part) { return part.text.isEmpty(); });
    return all;
}

int CaseTitle::widthOf(const Part& part) const
{
    if (part.kind == Part::Kind::Icon)
        return em(iconSize, font());
    if (part.kind == Part::Kind::Chip)
        return chipSize(part.chip, font()).width();
    return QFontMetrics(textFont(part.role, font())).horizontalAdvance(part.text) + 1;
}

int CaseTitle::widthOf(const QList<Part>& parts) const
{
    int width = 0;
    for (const Part& part : parts)
        width += widthOf(part) + (width > 0 ? em(gap, font()) : 0);
    return width;
}

QList<CaseTitle::Part> CaseTitle::fitting(int width) const
{
    QList<Part> kept = parts();
    while (widthOf(kept) > width) {
        const auto leaver = std::max_element(
            kept.begin(), kept.end(), [](const Part& a, const Part& b) { return a.priority < b.priority; });
        if (leaver == kept.end() || leaver->priority == 0)
            break;
        kept.erase(leaver);
    }
    return kept;
}

void CaseTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QList<Part> kept = fitting(width());
    const int beyond = std::max(0, widthOf(kept) - width());
    int x = 0;
    for (const Part& part : kept) {
        const int own = std::max(0, widthOf(part) - (part.elides ? beyond : 0));
        paintPart(&painter, part, { x, 0, own, QWidget::height() });
        x += own + em(gap, font());
    }
}

void CaseTitle::paintPart(QPainter* painter, const Part& part, const QRect& rect) const
{
    if (part.kind == Part::Kind::Icon)
        return paintIcon(painter, { rect.left(), (rect.height() - rect.width()) / 2, rect.width(), rect.width() },
            part.text, part.ink);
    if (part.kind == Part::Kind::Chip) {
        paintChip(painter, rect, part.chip, font());
        return;
    }
    painter->setFont(textFont(part.role, font()));
    paintText(painter, rect, part.text, part.ink);
}

QSize CaseTitle::sizeHint() const
{
    return { widthOf(parts()), em(padesk::height, font()) };
}

/** Without what leaves and nearly without the company. */
QSize CaseTitle::minimumSizeHint() const
{
    QList<Part> least = parts();
    least.removeIf([](const Part& part) { return part.priority > 0 || part.elides; });
    return { widthOf(least) + em(shortest, font()), em(padesk::height, font()) };
}

void CaseTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace padesk
