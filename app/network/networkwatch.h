// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace padesk {

/**
 * Tells when this computer is on a network again: what waits to try once more need not wait any longer. Silent where
 * the system says nothing of its networks. GUI thread.
 */
class NetworkWatch final : public QObject {
    Q_OBJECT

public:
    using Reachability = QNetworkInformation::Reachability;

    explicit NetworkWatch(QObject* parent = nullptr);

    /** Whether the system tells. */
    bool isTold() const { return m_told; }
    /** What the system tells; a server of the office is reached without the internet too. */
    void take(Reachability reachability);

Q_SIGNALS:
    void reachableAgain();

private:
    Reachability m_last = Reachability::Unknown;
    bool m_told = false;
};

} // namespace padesk
