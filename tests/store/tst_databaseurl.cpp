// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseurl.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace padesk;

class DatabaseUrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsGoodUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* name, const QString& text, const QString& canonical) {
            QTest::newRow(name) << text << canonical;
        };
        const QString here = QDir::currentPath();
        row("absolute", u"sqlite:/srv/pa.sqlite"_qs, u"sqlite:/srv/pa.sqlite"_qs);
        row("two slashes more", u"sqlite:///srv/pa.sqlite"_qs, u"sqlite:/srv/pa.sqlite"_qs);
        row("relative", u"sqlite:pa.sqlite"_qs, u"sqlite:"_qs + here + u"/pa.sqlite"_qs);
        row("dots", u"sqlite:/srv/a/../pa.sqlite"_qs, u"sqlite:/srv/pa.sqlite"_qs);
        row("japanese", u"sqlite:/srv/住所 録.sqlite"_qs, u"sqlite:/srv/住所 録.sqlite"_qs);
        row("percent stays", u"sqlite:/srv/50%25.sqlite"_qs, u"sqlite:/srv/50%25.sqlite"_qs);
        row("no path", u"sqlite:"_qs, u"sqlite:"_qs + DatabaseUrl::defaultPath());
        row("server", u"postgresql://op@db/pa"_qs, u"postgresql://op@db/pa"_qs);
        row("short scheme", u"postgres://op@db/pa"_qs, u"postgresql://op@db/pa"_qs);
        row("default port", u"postgresql://op@db:5432/pa"_qs, u"postgresql://op@db/pa"_qs);
        row("two hosts", u"postgresql://op@a:5433,b/pa"_qs, u"postgresql://op@a:5433,b/pa"_qs);
        row("ipv6", u"postgresql://op@[::1]:5433,[::2]/pa"_qs, u"postgresql://op@[::1]:5433,[::2]/pa"_qs);
        row("options", u"postgresql://op@db/pa?sslmode=verify-full&sslrootcert=/etc/ca%20pa.pem"_qs,
            u"postgresql://op@db/pa?sslmode=verify-full&sslrootcert=%2Fetc%2Fca%20pa.pem"_qs);
        row("password is not shown", u"postgresql://op:s3cret@db/pa"_qs, u"postgresql://op@db/pa"_qs);
        row("at sign in the password", u"postgresql://op:a@b@db/pa"_qs, u"postgresql://op@db/pa"_qs);
        row("encoded", u"postgresql://o%40p@db/%E6%9C%AC"_qs, u"postgresql://o%40p@db/%E6%9C%AC"_qs);
    }
    void readsGoodUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
        QCOMPARE(url->toString(), canonical);
        const auto again = DatabaseUrl::parse(url->toString());
        QVERIFY(again);
        QCOMPARE(again->toString(), canonical);
    }

    void refusesBadUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& text, const char* code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("empty", QString(), "url.scheme");
        row("path alone", u"/srv/pa.sqlite"_qs, "url.scheme");
        row("mysql", u"mysql://op@db/pa"_qs, "url.scheme");
        row("memory", u"sqlite::memory:"_qs, "url.memory");
        row("folder", u"sqlite:/srv/"_qs, "url.path");
        row("no user", u"postgresql://db/pa"_qs, "url.user");
        row("empty user", u"postgresql://@db/pa"_qs, "url.user");
        row("no host", u"postgresql://op@/pa"_qs, "url.host");
        row("empty second host", u"postgresql://op@a,/pa"_qs, "url.host");
        row("socket folder", u"postgresql://op@%2Ftmp;x/pa"_qs, "url.host");
        row("open bracket", u"postgresql://op@[::1/pa"_qs, "url.host");
        row("port 0", u"postgresql://op@db:0/pa"_qs, "url.port");
        row("port too high", u"postgresql://op@db:65536/pa"_qs, "url.port");
        row("port no number", u"postgresql://op@db:http/pa"_qs, "url.port");
        row("no database", u"postgresql://op@db"_qs, "url.database");
        row("empty database", u"postgresql://op@db/"_qs, "url.database");
        row("two databases", u"postgresql://op@db/a/b"_qs, "url.database");
        row("host by the back door", u"postgresql://op@db/pa?host=evil"_qs, "url.option");
        row("password option", u"postgresql://op@db/pa?password=x"_qs, "url.option");
        row("option without value", u"postgresql://op@db/pa?sslmode"_qs, "url.option");
        row("option twice", u"postgresql://op@db/pa?sslmode=a&sslmode=b"_qs, "url.option");
        row("empty value", u"postgresql://op@db/pa?sslmode="_qs, "url.value");
        row("semicolon", u"postgresql://op@db/pa?sslmode=a;host=evil"_qs, "url.value");
        row("half a percent sign", u"postgresql://op@db/%4"_qs, "url.database");
        row("control character", u"postgresql://op@db/a%0Ab"_qs, "url.database");
        row("half a character", u"postgresql://op@db/%E6%9C"_qs, "url.database");
    }
    void refusesBadUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().code, Error::Code::BadInput);
        QCOMPARE(url.error().detail, code);
    }

    void takesTheUrlApart()
    {
        const auto url = DatabaseUrl::parse(u"postgresql://op:p%3Aw@a:5433,b/pa?connect_timeout=2"_qs);
        QVERIFY(url);
        QCOMPARE(url->user, u"op"_qs);
        QCOMPARE(url->password, u"p:w"_qs);
        QCOMPARE(url->hosts, (QList<DatabaseHost> { { u"a"_qs, 5433 }, { u"b"_qs, 5432 } }));
        QCOMPARE(url->database, u"pa"_qs);
        QCOMPARE(url->options.value(u"connect_timeout"_qs), u"2"_qs);
    }

    void keepsAWindowsPath()
    {
        const auto url = DatabaseUrl::parse(u"sqlite:C:\\data\\pa.sqlite"_qs);
        QVERIFY(url);
        QVERIFY(url->path.endsWith(u"C:\\data\\pa.sqlite") || url->path == u"C:/data/pa.sqlite");
    }
};

PADESK_TEST(databaseurl, DatabaseUrlTest)
#include "tst_databaseurl.moc"
