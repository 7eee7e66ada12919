// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/networkwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using Reach = NetworkWatch::Reachability;

class NetworkWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comingBackIsTold()
    {
        NetworkWatch watch;
        watch.take(Reach::Online);
        QSignalSpy again(&watch, &NetworkWatch::reachableAgain);
        watch.take(Reach::Disconnected);
        QCOMPARE(again.size(), 0);
        watch.take(Reach::Site);
        QCOMPARE(again.size(), 1);
        watch.take(Reach::Online);
        QCOMPARE(again.size(), 2);
    }

    void stayingOrLosingIsNot()
    {
        NetworkWatch watch;
        watch.take(Reach::Online);
        QSignalSpy again(&watch, &NetworkWatch::reachableAgain);
        for (const Reach reach : { Reach::Online, Reach::Site, Reach::Local, Reach::Unknown, Reach::Disconnected })
            watch.take(reach);
        QCOMPARE(again.size(), 0);
    }
};

PADESK_TEST(networkwatch, NetworkWatchTest)
#include "tst_networkwatch.moc"
