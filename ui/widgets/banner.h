// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace padesk {

class IconLabel;
class KeyButton;
class TextLabel;

/** What a banner says: what happened in the title, what was kept or what comes next in the sentence. */
struct BannerText {
    Tone tone = Tone::Blue;
    QString icon {};
    QString title {};
    QString sentence {};
};

/**
 * The message over the full width under the top bar, or, with setInset(), a box between the fields of a form. Told to
 * screen readers as an alert when it comes up or changes.
 */
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setText(const BannerText& text);
    const BannerText& text() const { return m_text; }
    /** A link at the right; the caller connects its clicked() and owns its text. */
    KeyButton* addAction(const QString& words);
    void clearActions();
    /** False for what has to stay, such as a lost connection. */
    void setMayClose(bool on);
    void setInset(bool on);

Q_SIGNALS:
    /** The user has closed it; it is hidden already. */
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void spaceOut();
    void tell();

    BannerText m_text;
    bool m_inset = false;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_actions;
    QList<KeyButton*> m_buttons;
    KeyButton* m_close;
};

} // namespace padesk
