// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace padesk {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setProperty("variant", u"search"_qs);
    addAction(icon(u"search"_qs), QLineEdit::LeadingPosition)->setEnabled(false);
    m_clear = addAction(icon(u"x"_qs), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    retranslate();
}

void SearchField::setPrompt(const QString& prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void SearchField::showKey(const QKeySequence& key)
{
    m_key = keyCapText(key.toString(QKeySequence::NativeText));
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    QRect cap(QPoint(), keyCapSize(m_key, font()));
    cap.moveCenter(rect().center());
    cap.moveRight(rect().right() - em(7, font()));
    paintKeyCap(&painter, cap, m_key, font(), Theme::tokens().text2, Theme::tokens().control);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace padesk
