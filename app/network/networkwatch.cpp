// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/networkwatch.h"

namespace padesk {
namespace {

/** How far this computer gets; Unknown is nowhere that anybody could count on. */
int reach(NetworkWatch::Reachability reachability)
{
    switch (reachability) {
    case NetworkWatch::Reachability::Unknown:
    case NetworkWatch::Reachability::Disconnected:
        return 0;
    case NetworkWatch::Reachability::Local:
        return 1;
    case NetworkWatch::Reachability::Site:
        return 2;
    case NetworkWatch::Reachability::Online:
        return 3;
    }
    return 0;
}

} // namespace

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
    , m_told(QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
{
    const QNetworkInformation* information = QNetworkInformation::instance();
    if (!m_told || !information)
        return;
    m_last = information->reachability();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::take);
}

void NetworkWatch::take(Reachability reachability)
{
    const bool further = reach(reachability) > reach(m_last);
    m_last = reachability;
    if (further)
        Q_EMIT reachableAgain();
}

} // namespace padesk
