// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profilestore.h"
#include "models/store/profileurl.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;

namespace {

ConnectionProfile officeProfile()
{
    ConnectionProfile profile;
    profile.name = u"本番 東京"_qs;
    profile.kind = ProfileKind::Production;
    profile.servers = u"db1.example.jp, db2.example.jp:5433"_qs;
    profile.database = u"pa desk"_qs;
    profile.signInId = u"s_0123456789abcdef0123456789abcdef"_qs;
    profile.email = u"sato@example.co.jp"_qs;
    profile.options = usualProfileOptions();
    profile.options.insert(u"sslrootcert"_qs, u"/ca/office 1.crt"_qs);
    profile.readOnly = true;
    return profile;
}

} // namespace

class ProfileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"padesk.ini"_qs);
        ConnectionProfile forAll = officeProfile();
        forAll.name = u"for all"_qs;
        forAll.signInId.clear();
        forAll.kind = ProfileKind::Test;
        forAll.readOnly = false;
        {
            ProfileStore store(file);
            store.save(officeProfile());
            store.save(forAll);
            store.setLast(officeProfile().name);
        }
        const ProfileStore store(file);
        QCOMPARE(store.names(), (QStringList { forAll.name, officeProfile().name }));
        QCOMPARE(store.all(), (QList<ConnectionProfile> { forAll, officeProfile() }));
        QCOMPARE(store.last(), officeProfile().name);
        const Result<DatabaseUrl> url = DatabaseUrl::parse(store.url(officeProfile().name));
        QVERIFY(url);
        QCOMPARE(url->hosts, (QList<DatabaseHost> { { u"db1.example.jp"_qs }, { u"db2.example.jp"_qs, 5433 } }));
        QCOMPARE(*url, *profileUrl(officeProfile()));
        QVERIFY(!profileUrl(forAll));
        QVERIFY(profilePlace(forAll));
    }

    void aNewNameTakesThePlaceOfTheOldOne()
    {
        const QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"padesk.ini"_qs));
        store.save(officeProfile());
        ConnectionProfile other = officeProfile();
        other.name = u"本番"_qs;
        store.save(other, officeProfile().name);
        QCOMPARE(store.names(), QStringList { other.name });
        store.setLast(other.name);
        store.remove(other.name);
        QVERIFY(store.names().isEmpty());
        QCOMPARE(store.last(), QString());
        QVERIFY(!store.find(other.name));
    }

    void whatSomebodyWroteByHandIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"padesk.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[profiles]\noffice\\url=postgresql://sato@db1/padesk\nlocal\\url=sqlite:/data/a.sqlite\nbroken\\url=x\n");
        file.close();
        const ProfileStore store(file.fileName());
        QCOMPARE(store.url(u"local"_qs), u"sqlite:/data/a.sqlite"_qs);
        const auto found = store.find(u"office"_qs);
        QVERIFY(found);
        QCOMPARE(found->servers, u"db1"_qs);
        QCOMPARE(found->kind, ProfileKind::Production);
        QCOMPARE(store.all().size(), 1);
        QCOMPARE(store.url(u"../office"_qs), QString());
    }

    void aPasswordInAnAddressIsNotKept()
    {
        const QTemporaryDir folder;
        const Result<DatabaseUrl> url = DatabaseUrl::parse(u"postgresql://sato:geheim-word@db1/padesk"_qs);
        QVERIFY(url);
        ConnectionProfile profile = profileOf(*url);
        profile.name = u"x"_qs;
        ProfileStore store(folder.filePath(u"padesk.ini"_qs));
        store.save(profile);
        QFile file(folder.filePath(u"padesk.ini"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        QVERIFY(!passwordKey(*url).contains(u"geheim"));
    }

    void whereAPasswordIsKeptDependsOnWhoAndWhere()
    {
        DatabaseUrl url = *profileUrl(officeProfile());
        const QString key = passwordKey(url);
        url.options.clear();
        QCOMPARE(passwordKey(url), key);
        url.user = u"other"_qs;
        QVERIFY(passwordKey(url) != key);
    }
};

PADESK_TEST(profilestore, ProfileStoreTest)
#include "tst_profilestore.moc"
