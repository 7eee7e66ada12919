// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"

#include <QEvent>
#include <QScrollArea>

namespace padesk {

/** The confirming button of a decision, and what stands beside it. */
struct Confirmation {
    QString text;
    bool ready = false;
    /** What is missing, or when the notice leaves. */
    QString remark;
};

/**
 * What is asked for before a decision is handed in, in place of the right column of the case. The rules are asked about
 * drafts(); what they say comes back by take(). Typed text stays until the case changes.
 */
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual Confirmation confirmation() const = 0;
    /** What would be handed in as things stand, for the rules to judge. */
    virtual QList<Command> drafts() const = 0;
    /** One for each draft, in order. */
    virtual void take(const QList<ActionState>& states) = 0;
    /** What is handed in; applied in order. */
    virtual QList<Command> commands() const = 0;
    /** For the undo bar or the banner once it is applied. */
    virtual QString doneText() const = 0;
    /** The decision can be taken back, so the undo bar says it. */
    virtual bool isUndoable() const { return false; }
    /** Says at its field why it was refused; false when it has no such field. */
    virtual bool showRefusal(const Refusal& refusal)
    {
        Q_UNUSED(refusal)
        return false;
    }
    virtual void focusFirst() = 0;
    /** The words of the notice that noticeWanted() asked for. */
    virtual void showNotice(const QString& text) { Q_UNUSED(text) }

Q_SIGNALS:
    /** Something was chosen or typed. */
    void edited();
    /** Somebody wants to read the notice that would leave. */
    void noticeWanted(const padesk::PlannedNotice& notice);

protected:
    virtual void retranslate() = 0;

    /** Gives it the keyboard and brings it into sight. */
    static void focusOn(QWidget* widget)
    {
        widget->setFocus(Qt::OtherFocusReason);
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                return area->ensureWidgetVisible(widget);
        }
    }

    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};

} // namespace padesk
