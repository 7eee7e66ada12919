// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskchecks.h"

#include "ui/language.h"
#include "ui/style/theme.h"
#include "ui/widgets/columnlayout.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

/** What of a widget is to be seen, in the window's coordinates; scroll areas hide the rest. */
QRect seenOf(const QWidget& widget, const QWidget& window)
{
    QRect seen(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget* above = widget.parentWidget(); above && above != &window; above = above->parentWidget())
        seen &= QRect(above->mapTo(&window, QPoint()), above->size());
    return seen & window.rect();
}

bool saysSomething(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty() || !button->icon().isNull();
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
}

/** A scroll area without a sideways scroll bar hides part of it for good. */
bool isCutSideways(const QWidget& widget, const QWidget& window)
{
    const QRect seen = seenOf(widget, window);
    return !seen.isEmpty() && seen.width() + tolerance < widget.width();
}

QString called(const QWidget& widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return QStringLiteral("%1 '%2'").arg(
        QString::fromLatin1(widget.metaObject()->className()), spoken ? spoken->text(QAccessible::Name) : QString());
}

/** Texts and buttons whose side a scroll area hides for good. */
QStringList cutSides(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && saysSomething(*widget) && !qobject_cast<const QLineEdit*>(widget)
            && !qobject_cast<const QComboBox*>(widget) && isCutSideways(*widget, window))
            texts.append(called(*widget));
    }
    return texts;
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
    QStringList texts = cutSides(window);
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

QStringList overlaps(const QWidget& window)
{
    QList<const QWidget*> parts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && saysSomething(*widget))
            parts.append(widget);
    }
    QStringList found;
    for (qsizetype one = 0; one < parts.size(); ++one) {
        const QRect seen = seenOf(*parts[one], window);
        for (qsizetype other = one + 1; other < parts.size(); ++other) {
            const QRect common = seen & seenOf(*parts[other], window);
            const bool nested = parts[one]->isAncestorOf(parts[other]) || parts[other]->isAncestorOf(parts[one]);
            if (!nested && common.width() > tolerance && common.height() > tolerance)
                found.append(called(*parts[one]) + QStringLiteral(" over ") + called(*parts[other]));
        }
    }
    return found;
}

QStringList cutCells(const QWidget& window)
{
    QStringList cut;
    for (DataTable* table : window.findChildren<DataTable*>()) {
        if (!table->isVisibleTo(&window) || !table->model())
            continue;
        QStyleOptionViewItem option;
        option.initFrom(table);
        const QList<ViewColumn>& columns = table->columnLayout()->columns();
        for (int row = table->rowAt(0); row >= 0 && row <= table->rowAt(table->viewport()->height() - 1); ++row) {
            for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (columns[column].required && !table->isColumnHidden(column)
                    && table->itemDelegate()->sizeHint(option, index).width() > table->columnWidth(column) + tolerance)
                    cut.append(columns[column].key + QStringLiteral(": ") + index.data().toString());
            }
        }
    }
    return cut;
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
