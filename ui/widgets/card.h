// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace padesk {

class ElidedLabel;
class KeyButton;

/** A box on the canvas: heading, caption, a link at the right, and what belongs together under them. */
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /** An empty heading leaves the head out. */
    void setHeading(const QString& heading, const QString& caption = {});
    /** The link at the right of the head; connect to its clicked(). */
    KeyButton* link();
    /** Where the content goes. */
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();

    QWidget* m_head;
    ElidedLabel* m_heading;
    ElidedLabel* m_caption;
    KeyButton* m_link = nullptr;
    QVBoxLayout* m_body;
};

} // namespace padesk
