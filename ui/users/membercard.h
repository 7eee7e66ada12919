// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/membercase.h"
#include "ui/frame/desktarget.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace padesk {

class FactList;
struct FactLine;
class IconLabel;
class TextLabel;

/** What is known of one member, and beside the buttons why one of them is off. */
class MemberCard final : public QWidget {
    Q_OBJECT

public:
    /** actions: in the order of their buttons, with the names of icons as data(). */
    explicit MemberCard(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void show(const MemberCase& one);
    /** Several are chosen, who can be done together. */
    void showMany(qint64 count);
    /** Nobody is chosen. */
    void clear();
    /** Why the disabled ones are off, one sentence each. */
    void setReasons(const QStringList& reasons);

    /** With the longest word that can't be broken, an e-mail address mostly, beside a scroll bar. */
    int neededWidth() const;

Q_SIGNALS:
    void targetWanted(const padesk::DeskTarget& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPerson();
    void showElsewhere();
    QList<FactLine> facts() const;
    void spaceOut();

    std::optional<MemberCase> m_case;
    qint64 m_many = 0;
    TextLabel* m_name;
    TextLabel* m_kana;
    QHBoxLayout* m_chips;
    FactList* m_facts;
    TextLabel* m_elsewhereTitle;
    FactList* m_elsewhere;
    QWidget* m_body;
    QWidget* m_person;
    TextLabel* m_count;
    QGridLayout* m_buttons;
    IconLabel* m_sign;
    TextLabel* m_reasons;
    TextLabel* m_nobody;
};

} // namespace padesk
