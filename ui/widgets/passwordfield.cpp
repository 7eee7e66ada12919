// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>

#include <optional>

namespace padesk {
namespace {

constexpr int toggleSize = 26;
constexpr int toggleInset = 2;

/** Whether a letter came out the other way round than Shift says: the only sign that all systems give. */
std::optional<bool> capsLockOf(const QKeyEvent& event)
{
    const QString text = event.text();
    if (text.size() != 1 || text.at(0).unicode() > 0x7F || !text.at(0).isLetter()
        || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return std::nullopt;
    return text.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent)
    , m_toggle(new QToolButton(this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setCursor(Qt::ArrowCursor);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::toggled, this, &PasswordField::setShown);
    placeToggle();
    retranslate();
}

void PasswordField::setShown(bool on)
{
    m_toggle->setChecked(on);
    if (isShown() == on)
        return;
    setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
    Q_EMIT shownChanged(on);
}

void PasswordField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_CapsLock)
        tellCapsLock(false);
    else if (const auto seen = capsLockOf(*event))
        tellCapsLock(*seen);
    QLineEdit::keyPressEvent(event);
}

void PasswordField::focusOutEvent(QFocusEvent* event)
{
    tellCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordField::tellCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockSeen(on);
}

void PasswordField::placeToggle()
{
    const int size = em(toggleSize, font());
    m_toggle->setIconSize(QSize(em(16, font()), em(16, font())));
    m_toggle->setGeometry(width() - size - em(toggleInset, font()), (height() - size) / 2, size, size);
    setTextMargins(0, 0, size, 0);
}

void PasswordField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeToggle();
}

void PasswordField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        placeToggle();
    QLineEdit::changeEvent(event);
}

void PasswordField::retranslate()
{
    const QString words = isShown() ? tr("Hide the password") : tr("Show the password");
    m_toggle->setIcon(icon(isShown() ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
}

} // namespace padesk
