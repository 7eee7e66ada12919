// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"

#include <QAbstractButton>

class QAction;
class QVBoxLayout;

namespace padesk {

class Card;
class KeyButton;
class TextLabel;

/** The cover of a site as a bar with today on it; says the days in words. */
class SnsBar final : public QWidget {
    Q_OBJECT

public:
    explicit SnsBar(QWidget* parent = nullptr);

    void setPeriods(const QList<SnsPeriod>& periods, const SnsCover& cover, QDate today);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int placeOf(QDate day, const QRect& room) const;

    QList<SnsPeriod> m_periods;
    SnsCover m_cover;
    QDate m_today;
    /** Of the periods themselves. */
    QDate m_from;
    QDate m_to;
    /** Of what is drawn: with today, and room at both ends. */
    QDate m_first;
    QDate m_last;
};

/** Four pieces, as many of them filled as secondaries there are (F14). */
class CapBar final : public QWidget {
    Q_OBJECT

public:
    explicit CapBar(QWidget* parent = nullptr);

    void setTaken(int taken);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_taken = 0;
};

/** One person: avatar, name, role, state; a link to the row. */
class PersonLine final : public QAbstractButton {
    Q_OBJECT

public:
    PersonLine(const Member& member, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Member m_member;
};

/** What is always seen beside a site: its S&S, and who holds its places. */
class SiteSide final : public QWidget {
    Q_OBJECT

public:
    /** The actions stand as buttons in the cards. */
    SiteSide(QAction* recordSns, QAction* addUser, QWidget* parent = nullptr);

    void show(const SiteCase& site, QDate today);

Q_SIGNALS:
    void memberWanted(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPeople();

    std::optional<SiteCase> m_site;
    QDate m_today;
    Card* m_snsCard;
    SnsBar* m_bar;
    TextLabel* m_snsWords;
    Card* m_usersCard;
    CapBar* m_cap;
    QVBoxLayout* m_people;
    TextLabel* m_nobody;
};

} // namespace padesk
