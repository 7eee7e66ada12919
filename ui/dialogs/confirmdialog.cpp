// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int dialogWidth = 470;

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmWords& words, QWidget* parent)
    : QDialog(parent)
    , m_confirm(new KeyButton(ButtonVariant::Danger, {}, this))
{
    auto* sign = new IconLabel(QStringLiteral("alert"), 24, this);
    sign->setTone(Tone::Red);
    auto* heading = new TextLabel(TextRole::Heading, Ink::Text, this);
    heading->setText(words.heading);
    heading->setWordWrap(true);
    auto* consequence = new TextLabel(TextRole::Body, Ink::Text2, this);
    consequence->setText(words.consequence);
    consequence->setWordWrap(true);
    auto* cancel = new KeyButton(ButtonVariant::Normal, {}, this);
    cancel->setText(tr("Cancel"));
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    m_confirm->setText(words.verb);
    auto* grid = new QGridLayout(this);
    const int edge = em(20, font());
    grid->setContentsMargins(edge, edge, edge, em(16, font()));
    grid->setSpacing(em(8, font()));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(heading, 0, 1, 1, 3);
    grid->addWidget(consequence, 1, 1, 1, 3);
    grid->addWidget(cancel, 2, 2);
    grid->addWidget(m_confirm, 2, 3);
    grid->setColumnStretch(1, 1);
    setWindowTitle(words.heading);
    setAccessibleDescription(words.consequence);
    setMinimumWidth(em(dialogWidth, font()));
    setWindowModality(Qt::WindowModal);
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &KeyButton::clicked, this, &QDialog::accept);
    m_confirm->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
}

ConfirmDialog* ConfirmDialog::ask(const ConfirmWords& words, QWidget* parent, std::function<void()> act)
{
    auto* dialog = new ConfirmDialog(words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, std::move(act));
    dialog->open();
    return dialog;
}

ConfirmDialog* ConfirmDialog::askDiscard(QWidget* form, std::function<void()> act)
{
    return ask(
        { tr("Throw away what was typed?"), tr("It has not been handed in, and nothing keeps it."), tr("Throw away") },
        form, std::move(act));
}

void ConfirmDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

} // namespace padesk
