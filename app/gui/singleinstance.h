// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace padesk {

/** One desk a user and database: a second start raises the window of the first and ends. */
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /** place: what the desk works on, as text. */
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    /** False: another desk works on that place and has been asked to show itself. */
    bool isFirst() const { return m_first; }

Q_SIGNALS:
    /** Somebody has started the desk again. */
    void wanted();

private:
    bool askTheOther() const;
    void listen();

    QString m_name;
    QLocalServer* m_server;
    bool m_first = false;
};

} // namespace padesk
