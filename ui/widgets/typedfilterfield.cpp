// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/filterfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace padesk {
namespace {
constexpr std::array presetsOffered { DatePreset::Today, DatePreset::Last7Days, DatePreset::Last30Days,
    DatePreset::ThisMonth, DatePreset::LastMonth };
} // namespace

TypedFilterField::TypedFilterField(FilterKind kind, QString column, TodayClock today, QWidget* parent)
    : FilterField(std::move(column), parent)
    , m_kind(kind)
    , m_today(std::move(today))
    , m_edit(new QLineEdit(this))
{
    m_filter.column = FilterField::column();
    m_filter.kind = kind;
    m_edit->setFrame(false);
    m_edit->setFont(textFont());
    m_edit->setTextMargins(-2, 0, -2, 0);
    // The field paints the ground; a mask of one role leaves the others to the theme.
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->setProperty("variant", u"bare"_qs);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    if (kind == FilterKind::Date)
        m_presets = new QMenu(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TypedFilterField::read);
    retranslate();
}

QString TypedFilterField::text() const
{
    return m_edit->text();
}

FilterField::Sign TypedFilterField::sign() const
{
    return m_presets ? Sign::Chevron : Sign::Lens;
}

void TypedFilterField::read(const QString& typed)
{
    if (m_kind == FilterKind::Date)
        take(parseDateFilter(column(), typed, m_today()));
    else if (m_kind == FilterKind::Number)
        take(parseNumberFilter(column(), typed));
    else
        take(parseTextFilter(column(), typed));
    Q_EMIT edited();
}

void TypedFilterField::take(const Parsed<ColumnFilter>& parsed)
{
    m_wrong = !parsed;
    ColumnFilter none;
    none.column = column();
    none.kind = m_kind;
    m_filter = parsed.value_or(none);
    const QString problem = parsed ? QString() : inputProblemSentence(parsed.error());
    setToolTip(problem);
    m_edit->setAccessibleDescription(problem);
    showState();
}

void TypedFilterField::showState()
{
    m_edit->setGeometry(contentRect());
    update();
}

void TypedFilterField::setFilter(const ColumnFilter& filter)
{
    take(filter);
    m_filter.kind = m_kind;
    m_edit->setText(shownText(filter));
    m_edit->setCursorPosition(0);
}

/** What would be typed for it, when it was made otherwise. */
QString TypedFilterField::shownText(const ColumnFilter& filter)
{
    const auto range = [&filter](const QString& from, const QString& to) {
        return (filter.negated ? u"!"_qs : QString()) + (from == to ? from : from + u'~' + to);
    };
    const auto number = [](std::optional<qint64> bound) { return bound ? QString::number(*bound) : QString(); };
    if (filter.preset != DatePreset::None)
        return presetText(filter.preset);
    if (!filter.typed.isEmpty() || filter.isEmpty())
        return filter.typed;
    if (!filter.texts.isEmpty())
        return (filter.negated ? u"!"_qs : QString()) + filter.texts.join(u", "_qs);
    if (filter.least || filter.most)
        return range(number(filter.least), number(filter.most));
    const QString format = QStringLiteral("yyyy/MM/dd");
    return range(filter.from.toString(format), filter.to.toString(format));
}

void TypedFilterField::choose(DatePreset preset)
{
    setFilter(presetFilter(column(), preset, m_today()));
    Q_EMIT edited();
}

void TypedFilterField::openChoices()
{
    if (m_presets)
        m_presets->popup(mapToGlobal(rect().bottomLeft()));
    else
        m_edit->setFocus(Qt::MouseFocusReason);
}

void TypedFilterField::fillPresets()
{
    m_presets->clear();
    for (const DatePreset preset : presetsOffered) {
        QAction* action = m_presets->addAction(presetText(preset));
        connect(action, &QAction::triggered, this, [this, preset] { choose(preset); });
    }
    m_presets->addSeparator();
    //: opens the field for typing the first and the last day
    QAction* between = m_presets->addAction(tr("From … to …"));
    connect(between, &QAction::triggered, this, [this] {
        const QString today = m_today().toString(QStringLiteral("yyyy/MM/dd"));
        m_edit->setText(today + u'~' + today);
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->selectAll();
        read(m_edit->text());
    });
}

void TypedFilterField::setTitle(const QString& title)
{
    m_title = title;
    //: accessible name of the field that narrows a table by one column; %1 is the column
    m_edit->setAccessibleName(tr("Filter: %1").arg(title));
}

void TypedFilterField::retranslate()
{
    setTitle(m_title);
    if (!m_presets)
        return;
    fillPresets();
    if (m_filter.preset != DatePreset::None)
        m_edit->setText(presetText(m_filter.preset));
}

/** A preset is read whole. */
int TypedFilterField::wantedWidth() const
{
    int widest = 0;
    for (const DatePreset preset : presetsOffered)
        widest = std::max(widest, QFontMetrics(textFont()).horizontalAdvance(presetText(preset)));
    return FilterField::wantedWidth() + (m_presets ? widest + em(4, font()) : 0);
}

void TypedFilterField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        m_edit->setFont(textFont());
    FilterField::changeEvent(event);
}

void TypedFilterField::resizeEvent(QResizeEvent*)
{
    showState();
}

bool TypedFilterField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return FilterField::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        clear();
        return true;
    }
    if (key == Qt::Key_Down && m_presets) {
        openChoices();
        return true;
    }
    return FilterField::eventFilter(watched, event);
}

} // namespace padesk
