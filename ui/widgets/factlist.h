// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace padesk {

/** One line: what it is, and what is known of it. */
struct FactLine {
    QString label;
    QString value;
    /** Before the label; may be none. */
    QString icon {};
    /** A site number, what must be seen. */
    bool strong = false;
    std::optional<ChipLook> chip {};
    /** A link at the right end; none without a text. */
    QString linkText {};
    std::function<void()> link {};
};

/** Labels and values under each other; values wrap and can be selected. */
class FactList final : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /** A fact without a value and chip is left out. */
    void setFacts(const QList<FactLine>& facts);
    /** Width of the labels at the base font. */
    void setLabelWidth(int width);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLine(const FactLine& fact, int row);
    void spaceOut();

    QGridLayout* m_grid;
    int m_labelWidth = 128;
};

} // namespace padesk
