// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonlook.h"

#include <QKeySequence>
#include <QPushButton>

namespace padesk {

/**
 * The button of the desk: icon, words, and the key that presses it drawn inside (VISUAL.md 5). The style paints it by
 * its variant; at most one Primary a page.
 */
class KeyButton final : public QPushButton {
    Q_OBJECT

public:
    explicit KeyButton(QWidget* parent = nullptr);
    explicit KeyButton(ButtonVariant variant, const QString& iconName = {}, QWidget* parent = nullptr);

    ButtonVariant variant() const { return m_variant; }
    void setVariant(ButtonVariant variant);
    /** An icon by its name; empty for none. */
    void setIconName(const QString& name);

    /** Draws the key and lets it press the button. */
    void setKey(const QKeySequence& key);
    /** Draws the key only, for buttons whose key belongs to an action. */
    void showKey(const QKeySequence& key);

    /** Keeps the key, which QAbstractButton would drop; the accessible name is the text without its mnemonic. */
    void setText(const QString& text);
    /** Only the icon: the words become the tool tip and the accessible name. */
    void setIconOnly(bool on);
    bool isIconOnly() const { return m_iconOnly; }

    /** QPushButton would remember a size from before the key was set. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void showText();
    void setLook(const char* property, const QString& value);

    ButtonVariant m_variant = ButtonVariant::Normal;
    QString m_text;
    QKeySequence m_key;
    bool m_iconOnly = false;
};

} // namespace padesk
