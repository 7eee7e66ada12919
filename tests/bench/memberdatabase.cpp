// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memberdatabase.h"

#include "models/domain/fold.h"
#include "models/store/bulkcache.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>

namespace padesk::bench {
namespace {

constexpr int membersASite = 5;
constexpr int membersATransaction = 50'000;

struct Name {
    QString text;
    QString kana;
    QString roman;
};

const std::array families { Name { u"佐藤"_qs, u"サトウ"_qs, u"Sato"_qs },
    Name { u"鈴木"_qs, u"スズキ"_qs, u"Suzuki"_qs }, Name { u"高橋"_qs, u"タカハシ"_qs, u"Takahashi"_qs },
    Name { u"田中"_qs, u"タナカ"_qs, u"Tanaka"_qs }, Name { u"伊藤"_qs, u"イトウ"_qs, u"Ito"_qs },
    Name { u"渡邉"_qs, u"ワタナベ"_qs, u"Watanabe"_qs }, Name { u"山本"_qs, u"ヤマモト"_qs, u"Yamamoto"_qs },
    Name { u"中村"_qs, u"ナカムラ"_qs, u"Nakamura"_qs }, Name { u"小林"_qs, u"コバヤシ"_qs, u"Kobayashi"_qs },
    Name { u"加藤"_qs, u"カトウ"_qs, u"Kato"_qs }, Name { u"吉田"_qs, u"ヨシダ"_qs, u"Yoshida"_qs },
    Name { u"山田"_qs, u"ヤマダ"_qs, u"Yamada"_qs }, Name { u"佐々木"_qs, u"ササキ"_qs, u"Sasaki"_qs },
    Name { u"山口"_qs, u"ヤマグチ"_qs, u"Yamaguchi"_qs }, Name { u"松本"_qs, u"マツモト"_qs, u"Matsumoto"_qs },
    Name { u"井上"_qs, u"イノウエ"_qs, u"Inoue"_qs }, Name { u"木村"_qs, u"キムラ"_qs, u"Kimura"_qs },
    Name { u"林"_qs, u"ハヤシ"_qs, u"Hayashi"_qs }, Name { u"斎藤"_qs, u"サイトウ"_qs, u"Saito"_qs },
    Name { u"清水"_qs, u"シミズ"_qs, u"Shimizu"_qs }, Name { u"山崎"_qs, u"ヤマザキ"_qs, u"Yamazaki"_qs },
    Name { u"森"_qs, u"モリ"_qs, u"Mori"_qs }, Name { u"池田"_qs, u"イケダ"_qs, u"Ikeda"_qs },
    Name { u"橋本"_qs, u"ハシモト"_qs, u"Hashimoto"_qs }, Name { u"阿部"_qs, u"アベ"_qs, u"Abe"_qs },
    Name { u"石川"_qs, u"イシカワ"_qs, u"Ishikawa"_qs }, Name { u"前田"_qs, u"マエダ"_qs, u"Maeda"_qs },
    Name { u"藤田"_qs, u"フジタ"_qs, u"Fujita"_qs }, Name { u"後藤"_qs, u"ゴトウ"_qs, u"Goto"_qs },
    Name { u"岡田"_qs, u"オカダ"_qs, u"Okada"_qs }, Name { u"長谷川"_qs, u"ハセガワ"_qs, u"Hasegawa"_qs },
    Name { u"村上"_qs, u"ムラカミ"_qs, u"Murakami"_qs }, Name { u"近藤"_qs, u"コンドウ"_qs, u"Kondo"_qs },
    Name { u"石井"_qs, u"イシイ"_qs, u"Ishii"_qs }, Name { u"坂本"_qs, u"サカモト"_qs, u"Sakamoto"_qs },
    Name { u"遠藤"_qs, u"エンドウ"_qs, u"Endo"_qs }, Name { u"青木"_qs, u"アオキ"_qs, u"Aoki"_qs },
    Name { u"西村"_qs, u"ニシムラ"_qs, u"Nishimura"_qs }, Name { u"五十嵐"_qs, u"イガラシ"_qs, u"Igarashi"_qs },
    Name { u"勅使河原"_qs, u"テシガワラ"_qs, u"Teshigawara"_qs } };
const std::array givens { Name { u"太郎"_qs, u"タロウ"_qs, u"Taro"_qs },
    Name { u"花子"_qs, u"ハナコ"_qs, u"Hanako"_qs }, Name { u"一郎"_qs, u"イチロウ"_qs, u"Ichiro"_qs },
    Name { u"美咲"_qs, u"ミサキ"_qs, u"Misaki"_qs }, Name { u"健"_qs, u"ケン"_qs, u"Ken"_qs },
    Name { u"陽子"_qs, u"ヨウコ"_qs, u"Yoko"_qs }, Name { u"大輔"_qs, u"ダイスケ"_qs, u"Daisuke"_qs },
    Name { u"恵"_qs, u"メグミ"_qs, u"Megumi"_qs }, Name { u"誠"_qs, u"マコト"_qs, u"Makoto"_qs },
    Name { u"由美子"_qs, u"ユミコ"_qs, u"Yumiko"_qs }, Name { u"翔太"_qs, u"ショウタ"_qs, u"Shota"_qs },
    Name { u"久美"_qs, u"クミ"_qs, u"Kumi"_qs }, Name { u"博"_qs, u"ヒロシ"_qs, u"Hiroshi"_qs },
    Name { u"直樹"_qs, u"ナオキ"_qs, u"Naoki"_qs }, Name { u"智子"_qs, u"トモコ"_qs, u"Tomoko"_qs },
    Name { u"浩二"_qs, u"コウジ"_qs, u"Koji"_qs }, Name { u"愛"_qs, u"アイ"_qs, u"Ai"_qs },
    Name { u"龍之介"_qs, u"リュウノスケ"_qs, u"Ryunosuke"_qs }, Name { u"さくら"_qs, u"サクラ"_qs, u"Sakura"_qs },
    Name { u"学"_qs, u"マナブ"_qs, u"Manabu"_qs }, Name { u"亮"_qs, u"リョウ"_qs, u"Ryo"_qs },
    Name { u"千尋"_qs, u"チヒロ"_qs, u"Chihiro"_qs }, Name { u"修"_qs, u"オサム"_qs, u"Osamu"_qs } };

Site siteOf(int n)
{
    Site site;
    site.id = n;
    // 3000001 … 3999999, then 7000000 …: the numbers that a site may have (F27).
    site.siteNumber = QString::number((n < 1'000'000 ? 3'000'000 : 6'000'000) + n);
    site.company = u"株式会社青空商事%1"_qs.arg(n);
    site.companyKana = u"アオゾラショウジ"_qs;
    site.contractedOn = QDate(2005, 4, 1);
    derive(site);
    return site;
}

void save(Database& database, const Member& member)
{
    must(insertRecord(database, member));
    Statement index(database, u"member_search_insert");
    index.bindAt(0, member.id);
    index.bindAt(1, gramText(member.search));
    must(index.exec());
}

/** The rows and the index as imports leave them, without the history: searches and orders don't read it. */
void fill(Database& database, int from, int members)
{
    for (int first = from; first <= members; first += membersATransaction) {
        Transaction transaction = must(Transaction::begin(database));
        const int end = std::min(first + membersATransaction, members + 1);
        for (int n = first; n < end; ++n) {
            if (n % membersASite == 1)
                must(insertRecord(database, siteOf((n + membersASite - 1) / membersASite)));
            save(database, memberOf(n));
        }
        must(transaction.commit());
        QTextStream(stderr) << "\rmaking a database of " << members << " members: " << end - 1 << Qt::flush;
    }
    QTextStream(stderr) << "\n";
}

/** One that is kept may be of an earlier version of the program; made with migrations that changed since, it is not. */
bool isUsable(const QString& path)
{
    const auto database = must(Database::open(DatabaseUrl::forFile(path)));
    const auto upgraded = upgrade(*database);
    if (!upgraded && upgraded.error().code != Error::Code::AlteredSchema)
        must(upgraded);
    return upgraded.has_value();
}

} // namespace

Member memberOf(int n)
{
    const auto mixed = [n](unsigned salt, std::size_t size) { return (unsigned(n) * 2654435761u / salt) % size; };
    const Name& family = families.at(mixed(7, families.size()));
    const Name& given = givens.at(mixed(1009, givens.size()));
    Member member;
    member.id = n;
    member.siteId = (n + membersASite - 1) / membersASite;
    const bool primary = n % membersASite == 1;
    member.role = primary ? MemberRole::Primary : MemberRole::User;
    if (primary)
        member.slot = 0;
    member.state = MemberState::Active;
    member.family = family.text;
    member.given = given.text;
    member.familyKana = family.kana;
    member.givenKana = given.kana;
    member.familyRoman = family.roman;
    member.givenRoman = given.roman;
    member.email = u"%1.%2%3@example%4.co.jp"_qs.arg(given.roman.toLower(), family.roman.toLower()).arg(n).arg(n % 997);
    member.ibmId = member.email;
    member.tel = u"03-%1-%2"_qs.arg(1000 + mixed(31, 9000)).arg(n % 10000, 4, 10, QLatin1Char('0'));
    derive(member);
    return member;
}

QString memberDatabase(int members)
{
    const QString path = QDir::temp().filePath(u"padesk-bench-%1-members.sqlite"_qs.arg(members));
    if (QFile::exists(path) && isUsable(path))
        return path;
    QFile::remove(path);
    // Takes a quarter of an hour for five million, so one that was broken off is gone on with.
    const QString unfinished = path + u".part"_qs;
    OpenOptions options;
    options.create = !QFile::exists(unfinished);
    {
        const auto database = must(Database::open(DatabaseUrl::forFile(unfinished), options));
        must(upgrade(*database));
        const BulkCache cache(*database);
        const int done = BareConnection(unfinished).value(u"select coalesce(max(id), 0) from member"_qs).toInt();
        fill(*database, done + 1, members);
    }
    if (!QFile::rename(unfinished, path))
        giveUp(path);
    return path;
}

} // namespace padesk::bench
