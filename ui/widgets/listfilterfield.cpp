// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/filterfield.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace padesk {
namespace {
/** A menu in which several entries are ticked one after the other: a tick leaves it open, Enter and Esc close it. */
class TickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!trigger(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Space || !trigger(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool trigger(QAction* action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};
} // namespace

ListFilterField::ListFilterField(QString column, QList<FilterChoice> choices, QWidget* parent)
    : FilterField(std::move(column), parent)
    , m_choices(std::move(choices))
    , m_menu(new TickMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

ColumnFilter ListFilterField::filter() const
{
    ColumnFilter filter;
    filter.column = column();
    filter.kind = FilterKind::List;
    filter.texts = m_chosen;
    filter.negated = m_negated && !m_chosen.isEmpty();
    return filter;
}

void ListFilterField::setFilter(const ColumnFilter& filter)
{
    m_chosen = filter.texts;
    m_negated = filter.negated;
    retranslate();
}

void ListFilterField::setChoices(const QList<FilterChoice>& choices)
{
    m_choices = choices;
    const auto isGone = [this](const QString& key) {
        return std::none_of(
            m_choices.cbegin(), m_choices.cend(), [&key](const FilterChoice& choice) { return choice.key == key; });
    };
    m_chosen.removeIf(isGone);
    retranslate();
}

/** The one value, or the first and how many more. */
QString ListFilterField::text() const
{
    if (m_chosen.isEmpty())
        //: no value of a list is chosen, so all rows are shown
        return tr("All");
    QString first;
    for (const FilterChoice& choice : m_choices) {
        if (choice.key == m_chosen.constFirst())
            first = choice.text;
    }
    const int more = static_cast<int>(m_chosen.size()) - 1;
    const QString chosen = more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
    //: %1 is a value or several; rows without it are shown
    return m_negated ? tr("not %1").arg(chosen) : chosen;
}

void ListFilterField::fillMenu()
{
    m_menu->clear();
    QAction* all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, &FilterField::clear);
    m_menu->addSeparator();
    for (const FilterChoice& choice : m_choices) {
        QAction* action = m_menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        connect(action, &QAction::toggled, this, [this, key = choice.key](bool on) { toggle(key, on); });
    }
    m_menu->addSeparator();
    //: all rows but those with the chosen values
    QAction* negate = m_menu->addAction(tr("All but these"));
    negate->setCheckable(true);
    negate->setChecked(m_negated);
    connect(negate, &QAction::toggled, this, [this](bool on) {
        m_negated = on;
        announce();
    });
}

void ListFilterField::toggle(const QString& key, bool on)
{
    m_chosen.removeAll(key);
    if (on)
        m_chosen.append(key);
    announce();
}

void ListFilterField::announce()
{
    setTitle(m_title);
    update();
    Q_EMIT edited();
}

void ListFilterField::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(tr("Filter: %1, %2").arg(title, text()));
}

void ListFilterField::retranslate()
{
    // The menu may be the one that asked: it is filled when it opens.
    setTitle(m_title);
    update();
}

/** That nothing is chosen is read whole; values are as long as those of the column. */
int ListFilterField::wantedWidth() const
{
    return FilterField::wantedWidth() + QFontMetrics(textFont()).horizontalAdvance(tr("All")) + em(4, font());
}

void ListFilterField::openChoices()
{
    fillMenu();
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ListFilterField::paintEvent(QPaintEvent* event)
{
    FilterField::paintEvent(event);
    QPainter painter(this);
    const ThemeTokens& tokens = Theme::tokens();
    painter.setFont(textFont());
    paintText(&painter, contentRect(), text(), isInUse() ? tokens.accentText : tokens.text2);
}

void ListFilterField::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (contentRect().contains(event->pos()))
        openChoices();
    else
        FilterField::mousePressEvent(event);
}

void ListFilterField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openChoices();
    case Qt::Key_Escape:
        if (isInUse())
            return clear();
        break;
    default:
        break;
    }
    FilterField::keyPressEvent(event);
}

void ListFilterField::focusInEvent(QFocusEvent* event)
{
    FilterField::focusInEvent(event);
    update();
}

void ListFilterField::focusOutEvent(QFocusEvent* event)
{
    FilterField::focusOutEvent(event);
    update();
}

} // namespace padesk
