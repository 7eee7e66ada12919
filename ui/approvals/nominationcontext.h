// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/nominationcase.h"
#include "ui/frame/desktarget.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace padesk {

class KeyButton;
class ScriptBox;
class TextLabel;

/**
 * Why a nomination came and what else is known: causes, what to say, earlier ones, the site's people, documents. Fills
 * the two parts, which stand in the column of the case; is itself never seen.
 */
class NominationContext final : public QWidget {
    Q_OBJECT

public:
    explicit NominationContext(QWidget* parent = nullptr);

    void show(const NominationCase& one, const Policy& policy);

    QWidget* causes() const { return m_causes; }
    QWidget* guidance() const { return m_guidance; }

Q_SIGNALS:
    void targetWanted(const padesk::DeskTarget& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStringList spoken(const QString& language) const;
    void addCauses();
    void addFacts();
    void addFact(const QString& label, const QString& value, const DeskTarget& target = {}, const QString& link = {});
    void addHistory();
    void fill();

    NominationCase m_case;
    Policy m_policy;
    QWidget* m_causes;
    QWidget* m_guidance;
    TextLabel* m_why;
    QVBoxLayout* m_chips;
    ScriptBox* m_script;
    QGridLayout* m_facts;
};

} // namespace padesk
