// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskchecks.h"

#include "ui/language.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

namespace padesk::test {
namespace {

/** Between what fonts round up and what is cut. */
constexpr int tolerance = 2;

QString described(const QWidget& widget, const QString& text, const QSize& needs)
{
    return QStringLiteral("%1: %2 (%3x%4 < %5x%6)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needs.width())
        .arg(needs.height());
}

QString cut(const QLabel& label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    if (label.wordWrap()) {
        const QSize needs(label.width(), label.heightForWidth(label.width()));
        return label.height() + tolerance < needs.height() ? described(label, label.text(), needs) : QString();
    }
    const QSize needs = label.sizeHint();
    const bool fits = label.width() + tolerance >= needs.width() && label.height() + tolerance >= needs.height();
    return fits ? QString() : described(label, label.text(), needs);
}

QString cut(const QAbstractButton& button)
{
    const bool elides = button.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
        || button.property("variant") == QStringLiteral("search");
    if (button.text().isEmpty() || elides)
        return {};
    const QSize needs = button.sizeHint();
    const bool fits = button.width() + tolerance >= needs.width() && button.height() + tolerance >= needs.height();
    return fits ? QString() : described(button, button.text(), needs);
}

} // namespace

void dressDesk(const QString& language)
{
    if (auto* application = qobject_cast<QApplication*>(QApplication::instance()))
        Theme::apply(*application, ThemeKind::Light);
    useLanguage(language);
}

QStringList cutTexts(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&window) && label->pixmap().isNull())
            texts.append(cut(*label));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&window))
            texts.append(cut(*button));
    }
    texts.removeAll(QString());
    return texts;
}

QStringList unnamedWidgets(const QWidget& window)
{
    QStringList names;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus
            || widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            names.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return names;
}

} // namespace padesk::test
