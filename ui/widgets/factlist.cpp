// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/style/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace padesk {
namespace {

enum Place { IconPlace, LabelPlace, ValuePlace, LinkPlace };

TextLabel* valueLabel(const FactLine& fact, QWidget* parent)
{
    auto* value = new TextLabel(fact.strong ? TextRole::Strong : TextRole::Body, Ink::Text, parent);
    value->setText(fact.value);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(fact.label + u' ' + fact.value);
    return value;
}

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(ValuePlace, 1);
    spaceOut();
}

void FactList::setFacts(const QList<FactLine>& facts)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        // One of them may be the link that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const FactLine& fact : facts) {
        if (!fact.value.isEmpty() || fact.chip)
            addLine(fact, row++);
    }
    spaceOut();
}

void FactList::addLine(const FactLine& fact, int row)
{
    const bool linked = !fact.linkText.isEmpty();
    const Qt::Alignment high = linked ? Qt::AlignVCenter : Qt::AlignTop;
    if (!fact.icon.isEmpty())
        m_grid->addWidget(new IconLabel(fact.icon, 16, this), row, IconPlace, high);
    auto* label = new TextLabel(TextRole::Body, Ink::Text2, this);
    label->setText(fact.label);
    label->setWordWrap(true);
    m_grid->addWidget(label, row, LabelPlace, high);
    const int span = linked ? 1 : 2;
    if (fact.chip)
        m_grid->addWidget(new Chip(*fact.chip, this), row, ValuePlace, 1, span, Qt::AlignLeft | high);
    else
        m_grid->addWidget(valueLabel(fact, this), row, ValuePlace, 1, span, high);
    if (!linked)
        return;
    auto* link = new KeyButton(ButtonVariant::Quiet, {}, this);
    link->setText(fact.linkText);
    link->setAccessibleName(fact.label + u' ' + fact.linkText);
    connect(link, &KeyButton::clicked, this, [act = fact.link] {
        if (act)
            act();
    });
    m_grid->addWidget(link, row, LinkPlace, Qt::AlignVCenter | Qt::AlignRight);
}

void FactList::setLabelWidth(int width)
{
    m_labelWidth = width;
    spaceOut();
}

void FactList::spaceOut()
{
    m_grid->setHorizontalSpacing(em(8, font()));
    m_grid->setVerticalSpacing(em(6, font()));
    m_grid->setColumnMinimumWidth(LabelPlace, em(m_labelWidth, font()));
    for (int at = 0; at < m_grid->count(); ++at) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_grid->getItemPosition(at, &row, &column, &rows, &columns);
        if (column == LabelPlace)
            m_grid->itemAt(at)->widget()->setFixedWidth(em(m_labelWidth, font()));
    }
}

void FactList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
