// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/keysheet.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int columns = 3;

/** 「承認…(A)」 and "&Refresh" without what only menus need. */
QString plainText(const QAction& action)
{
    QString text = action.text();
    const qsizetype mnemonic = text.indexOf(u"(&");
    if (mnemonic >= 0)
        text.remove(mnemonic, text.indexOf(u')', mnemonic) - mnemonic + 1);
    text.remove(u'&');
    text.remove(u'…');
    return text.trimmed();
}

bool hasKey(const QAction* action)
{
    return action->isVisible() && !action->shortcut().isEmpty();
}

} // namespace

KeySheet::KeySheet(const QList<KeyGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* rows = new QVBoxLayout(this);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keys"));
    auto* sheet = new QWidget(area);
    auto* beside = new QHBoxLayout(sheet);
    beside->setSpacing(em(28, font()));
    QList<QVBoxLayout*> stacks;
    for (int column = 0; column < columns; ++column) {
        stacks.append(new QVBoxLayout);
        stacks.last()->setSpacing(em(16, font()));
        beside->addLayout(stacks.last());
    }
    qsizetype place = 0;
    for (const KeyGroup& group : groups) {
        if (std::any_of(group.actions.begin(), group.actions.end(), hasKey))
            stacks.at(place++ % columns)->addWidget(makeGroup(group));
    }
    for (QVBoxLayout* stack : stacks)
        stack->addStretch(1);
    area->setWidget(sheet);
    rows->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(em(920, font()), em(560, font()));
}

QWidget* KeySheet::makeGroup(const KeyGroup& group)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(em(6, font()));
    grid->setColumnStretch(0, 1);
    auto* title = new TextLabel(TextRole::Heading, Ink::Text, box);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const QAction* action : group.actions) {
        if (!hasKey(action))
            continue;
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(plainText(*action), box), row, 0);
        auto* key = new TextLabel(TextRole::Strong, Ink::Text2, box);
        key->setText(action->shortcut().toString(QKeySequence::NativeText));
        grid->addWidget(key, row, 1, Qt::AlignRight);
    }
    return box;
}

} // namespace padesk
