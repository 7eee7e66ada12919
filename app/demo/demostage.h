// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"

#include <functional>
#include <map>

namespace padesk {

/** The people of the demo office, by their operating system's accounts. */
struct DemoStaff {
    /** Supervisor and administrator: who makes the database. */
    QString supervisor;
    QString supervisorName;
    /** The second person, so that four eyes work. */
    QString colleague = QStringLiteral("padesk-demo");
    QString colleagueName = QStringLiteral("佐藤 美咲");
};

/**
 * A clock that walks through a year, and the diary of what happens when. Everything is a command that the processor
 * applies at that moment. Runs on the database's thread.
 */
class DemoStage {
public:
    enum class Who { Supervisor, Colleague, Portal, Worker };
    using Act = std::function<void()>;
    /** Gets the answer of an applied command. */
    using Then = std::function<void(const QJsonObject& answer)>;

    /** name: makes the ids of all commands, so that the same demo has the same ones. */
    DemoStage(Database& database, DemoStaff staff, QString name, QDateTime begin, QDateTime end);

    Database& database() { return m_database; }
    const QDateTime& now() const { return *m_now; }
    const QDateTime& end() const { return m_end; }
    const DemoStaff& staff() const { return m_staff; }
    CommandProcessor& processor() { return m_processor; }

    /** Office hours in Japan: that many business days after the moment, later than it; slot picks the hour. */
    QDateTime later(const QDateTime& moment, int businessDays, int slot) const;

    /** Notes an act in the diary; what lies after the end never happens. */
    void plan(const QDateTime& when, Act act);
    /** Hands a command in with the others of this moment. A refusal ends the play: the demo does nothing forbidden. */
    void send(Who who, const QString& kind, QJsonObject payload, Then then = {});
    /** An act that could not do its part: the play ends with this error. */
    void fail(const Error& error);

    /** Sends what stands by at this moment. */
    Result<void> apply();
    /** Walks to the end of the year; progress gets (days done, all days) and stops the play by false. */
    Result<void> play(const std::function<bool(int, int)>& progress);
    qint64 applied() const { return m_applied; }

private:
    struct Step {
        Who who;
        Command command;
        Then then;
    };
    Result<void> submit(Who who, const QList<Step>& steps);

    Database& m_database;
    DemoStaff m_staff;
    QString m_name;
    std::shared_ptr<QDateTime> m_now;
    QDateTime m_begin;
    QDateTime m_end;
    CommandProcessor m_processor;
    Calendar m_calendar;
    std::multimap<QDateTime, Act> m_diary;
    QList<Step> m_steps;
    std::optional<Error> m_error;
    qint64 m_applied = 0;
    qint64 m_commands = 0;
};

} // namespace padesk
