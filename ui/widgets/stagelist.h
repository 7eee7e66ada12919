// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/connectioncheck.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace padesk {

class IconLabel;
class TextLabel;

/**
 * The stages of a connection test, filling in while it runs: a sign, the name, how long it took, and below it one
 * sentence; of several servers a line each. The narrow form is signs and names in one line.
 */
class StageList final : public QWidget {
    Q_OBJECT

public:
    enum class Form { Full, Narrow };

    explicit StageList(Form form, QWidget* parent = nullptr);

    /** All of them waiting again. */
    void reset();
    void showStage(const StageReport& report);
    /** The stage that failed, or the first with a warning; nothing while all is well. */
    std::optional<ConnectionStage> troubled() const;
    /** As a screen reader hears it: "TLS: Failed. …" */
    QString spoken(ConnectionStage stage) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        StageReport report;
        IconLabel* sign = nullptr;
        TextLabel* name = nullptr;
        TextLabel* time = nullptr;
        TextLabel* sentence = nullptr;
    };

    void addFull(QGridLayout* grid, int at);
    void addNarrow(QGridLayout* grid, int at);
    void fill(Row& row);
    void spaceOut();

    Form m_form;
    std::array<Row, connectionStageCount> m_rows;
};

} // namespace padesk
