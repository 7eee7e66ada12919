// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evidence.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {
using F = IdentityField;
using V = CheckVerdict;

void row(F field, const QString& applicant, const QString& registered, V verdict)
{
    const QString name = enumText(field) + u": "_qs + applicant + u" / "_qs + registered;
    QTest::newRow(qPrintable(name)) << field << applicant << registered << verdict;
}

/** The text with [ ] around each range. */
QString marked(QString text, const QList<TextRange>& ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        text.insert(range->from + range->length, u']');
        text.insert(range->from, u'[');
    }
    return text;
}
} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<F>("field");
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("registered");
        QTest::addColumn<V>("verdict");
    }

    /** The verdict is the same whichever side is which. */
    static void compare()
    {
        QFETCH(const F, field);
        QFETCH(const QString, applicant);
        QFETCH(const QString, registered);
        QFETCH(const V, verdict);
        QCOMPARE(enumText(compareField(field, applicant, registered).verdict), enumText(verdict));
        QCOMPARE(enumText(compareField(field, registered, applicant).verdict), enumText(verdict));
    }

private Q_SLOTS:
    void companies_data()
    {
        columns();
        const F f = F::Company;
        row(f, u"株式会社霞ヶ関システムサービス"_qs, u"株式会社霞ヶ関システムサービス"_qs, V::Match);
        row(f, u" 株式会社青葉商事　"_qs, u"株式会社青葉商事"_qs, V::Match);
        row(f, u"(株)霞ヶ関システムサービス"_qs, u"株式会社霞ヶ関システムサービス"_qs, V::Variant);
        row(f, u"㈱霞が関ｼｽﾃﾑｻｰﾋﾞｽ"_qs, u"株式会社　霞ケ関システムサービス"_qs, V::Variant);
        row(f, u"（株）青葉商事"_qs, u"株式会社青葉商事"_qs, V::Variant);
        row(f, u"青葉商事㈱"_qs, u"青葉商事株式会社"_qs, V::Variant);
        row(f, u"青葉商事"_qs, u"株式会社青葉商事"_qs, V::Variant);
        row(f, u"㈲渡邊工務店"_qs, u"有限会社渡辺工務店"_qs, V::Variant);
        row(f, u"ＡＢＣソリューションズ株式会社"_qs, u"ABCソリューションズ（株）"_qs, V::Variant);
        row(f, u"ヴァリューテック株式会社"_qs, u"バリューテック株式会社"_qs, V::Variant);
        row(f, u"株式会社ニッポン・データ"_qs, u"株式会社ニッポンデータ"_qs, V::Variant);
        row(f, u"國際電業株式会社"_qs, u"国際電業株式会社"_qs, V::Variant);
        row(f, u"株式会社青葉商事"_qs, u"青葉商事株式会社"_qs, V::Mismatch);
        row(f, u"有限会社青葉商事"_qs, u"株式会社青葉商事"_qs, V::Mismatch);
        row(f, u"株式会社青葉商会"_qs, u"株式会社青葉商事"_qs, V::Mismatch);
        row(f, u"株式会社青葉商事 大阪支店"_qs, u"株式会社青葉商事"_qs, V::Mismatch);
        row(f, u"株式会社青葉商事"_qs, QString(), V::Absent);
        row(f, u"　"_qs, u"株式会社青葉商事"_qs, V::Absent);
        const F k = F::CompanyKana;
        row(k, u"ｶﾌﾞｼｷｶﾞｲｼｬｱｵﾊﾞｼｮｳｼﾞ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Variant);
        row(k, u"カブシキカイシャ　アオバショウジ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Variant);
        row(k, u"アオバショウジ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Variant);
        row(k, u"カ）アオバシヨウジ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Variant);
        row(k, u"アオバショウジ（カ"_qs, u"アオバショウジカブシキガイシャ"_qs, V::Variant);
        row(k, u"アオバショウジ（カ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Mismatch);
        row(k, u"アオバショウカイ"_qs, u"カブシキガイシャアオバショウジ"_qs, V::Mismatch);
    }
    void companies() { compare(); }

    void people_data()
    {
        columns();
        row(F::Department, u"情報システム部"_qs, u"情報システム部"_qs, V::Match);
        row(F::Department, u"情報ｼｽﾃﾑ部 第１課"_qs, u"情報システム部第1課"_qs, V::Variant);
        row(F::Department, u"情報システム課"_qs, u"情報システム部"_qs, V::Mismatch);
        row(F::Family, u"山田"_qs, u"山田"_qs, V::Match);
        row(F::Family, u"髙橋"_qs, u"高橋"_qs, V::Variant);
        row(F::Family, u"山﨑"_qs, u"山崎"_qs, V::Variant);
        row(F::Family, u"渡邉"_qs, u"渡辺"_qs, V::Variant);
        row(F::Family, u"渡邊"_qs, u"渡邉"_qs, V::Variant);
        row(F::Family, u"齋藤"_qs, u"斉藤"_qs, V::Variant);
        row(F::Family, u"濵田"_qs, u"浜田"_qs, V::Variant);
        row(F::Family, u"葛\U000E0100西"_qs, u"葛西"_qs, V::Variant);
        row(F::Family, u"𠮷田"_qs, u"吉田"_qs, V::Variant);
        row(F::Family, u"山田"_qs, u"山本"_qs, V::Mismatch);
        row(F::Family, u"佐藤"_qs, u"斉藤"_qs, V::Mismatch);
        row(F::Given, u"太郎"_qs, u"大郎"_qs, V::Mismatch);
        row(F::Given, u"太 郎"_qs, u"太郎"_qs, V::Variant);
        row(F::FamilyKana, u"ﾜﾀﾅﾍﾞ"_qs, u"ワタナベ"_qs, V::Variant);
        row(F::FamilyKana, u"わたなべ"_qs, u"ワタナベ"_qs, V::Variant);
        row(F::FamilyKana, u"オオノ"_qs, u"オーノ"_qs, V::Variant);
        row(F::FamilyKana, u"オウノ"_qs, u"オオノ"_qs, V::Variant);
        row(F::FamilyKana, u"オノ"_qs, u"オオノ"_qs, V::Mismatch);
        row(F::FamilyKana, u"イダ"_qs, u"イイダ"_qs, V::Mismatch);
        row(F::FamilyKana, u"ハットリ"_qs, u"ハツトリ"_qs, V::Variant);
        row(F::GivenKana, u"ミヅキ"_qs, u"ミズキ"_qs, V::Variant);
        row(F::GivenKana, u"ユウコ"_qs, u"ユーコ"_qs, V::Variant);
        row(F::GivenKana, u"ユキコ"_qs, u"ユウキコ"_qs, V::Mismatch);
        row(F::GivenKana, u"ハナコ"_qs, u"バナコ"_qs, V::Mismatch);
        row(F::FamilyRoman, u"Ohno"_qs, u"Ono"_qs, V::Variant);
        row(F::FamilyRoman, u"Oono"_qs, u"Ohno"_qs, V::Variant);
        row(F::FamilyRoman, u"Ōno"_qs, u"ONO"_qs, V::Variant);
        row(F::FamilyRoman, u"Satou"_qs, u"Satoh"_qs, V::Variant);
        row(F::FamilyRoman, u"Ohara"_qs, u"Oohara"_qs, V::Variant);
        row(F::FamilyRoman, u"Ohara"_qs, u"Oara"_qs, V::Mismatch);
        row(F::FamilyRoman, u"Ohyama"_qs, u"Oyama"_qs, V::Variant);
        row(F::FamilyRoman, u"Honma"_qs, u"Homma"_qs, V::Variant);
        row(F::FamilyRoman, u"Sinbasi"_qs, u"Shimbashi"_qs, V::Variant);
        row(F::FamilyRoman, u"Hacchou"_qs, u"Hatcho"_qs, V::Variant);
        row(F::FamilyRoman, u"YAMADA"_qs, u"Yamada"_qs, V::Variant);
        row(F::FamilyRoman, u"Ｙａｍａｄａ"_qs, u"Yamada"_qs, V::Variant);
        row(F::FamilyRoman, u"Yamada"_qs, u"Yamata"_qs, V::Mismatch);
        row(F::FamilyRoman, u"Tutiya"_qs, u"Tsuchiya"_qs, V::Variant);
        row(F::GivenRoman, u"Jun'ichi"_qs, u"Junichi"_qs, V::Variant);
        row(F::GivenRoman, u"Syouzi"_qs, u"Shoji"_qs, V::Variant);
        row(F::GivenRoman, u"Kohei"_qs, u"Kouhei"_qs, V::Variant);
        row(F::GivenRoman, u"Huziko"_qs, u"Fujiko"_qs, V::Variant);
        row(F::GivenRoman, u"Yuuki"_qs, u"Yuki"_qs, V::Variant);
        row(F::GivenRoman, u"Taro"_qs, u"Jiro"_qs, V::Mismatch);
    }
    void people() { compare(); }

    void contacts_data()
    {
        columns();
        row(F::Email, u"taro@example.co.jp"_qs, u"taro@example.co.jp"_qs, V::Match);
        row(F::Email, u"Taro@Example.co.jp"_qs, u"taro@example.co.jp"_qs, V::Variant);
        row(F::Email, u"ｔａｒｏ＠example.co.jp"_qs, u"taro@example.co.jp"_qs, V::Variant);
        row(F::Email, u"taro.yamada@example.co.jp"_qs, u"taroyamada@example.co.jp"_qs, V::Mismatch);
        row(F::Email, u"taro-y@example.co.jp"_qs, u"taro_y@example.co.jp"_qs, V::Mismatch);
        row(F::Email, u"taro@example.co.jp"_qs, u"taro@example.jp"_qs, V::Mismatch);
        row(F::IbmId, u"TARO@EXAMPLE.CO.JP"_qs, u"taro@example.co.jp"_qs, V::Variant);
        row(F::IbmId, u"tar0@example.co.jp"_qs, u"taro@example.co.jp"_qs, V::Mismatch);
        row(F::Tel, u"03-3501-1234"_qs, u"03-3501-1234"_qs, V::Match);
        row(F::Tel, u"０３（３５０１）１２３４"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"0335011234"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"+81-3-3501-1234"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"+81 (0)3 3501 1234"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"0081335011234"_qs, u"03ー3501ー1234"_qs, V::Variant);
        row(F::Tel, u"03-3501-1234（内線567）"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"03-3501-1234 ext.567"_qs, u"03-3501-1234"_qs, V::Variant);
        row(F::Tel, u"03-3501-1235"_qs, u"03-3501-1234"_qs, V::Mismatch);
        row(F::Tel, u"-"_qs, u"03-3501-1234"_qs, V::Mismatch);
        row(F::PostalCode, u"〒100-0013"_qs, u"1000013"_qs, V::Variant);
        row(F::PostalCode, u"１００－００１３"_qs, u"100-0013"_qs, V::Variant);
        row(F::PostalCode, u"100-0014"_qs, u"100-0013"_qs, V::Mismatch);
    }
    void contacts() { compare(); }

    void addresses_data()
    {
        columns();
        const F f = F::Address;
        const QString plain = u"東京都千代田区霞が関1-2-1"_qs;
        row(f, plain, plain, V::Match);
        row(f, u"東京都千代田区霞ヶ関１−２−１"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞ケ関1丁目2番1号"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関一丁目２番地１"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関一丁目二番一号"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関１ー２ー１"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関１の２の１"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関一ノ二ノ一"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関一-二-一"_qs, plain, V::Variant);
        row(f, u"千代田区霞が関1-2-1"_qs, plain, V::Variant);
        row(f, u"東京都 千代田区 霞が関 1-2-1"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関1丁目 2番 1号"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル5階"_qs, plain, V::Variant);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル5F"_qs, u"東京都千代田区霞が関1-2-1　霞ビルディング５階"_qs,
            V::Variant);
        row(f, u"東京都千代田区霞が関1-2-1-501"_qs, u"東京都千代田区霞が関1-2-1 霞ビル501号室"_qs, V::Variant);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル501"_qs, u"東京都千代田区霞が関1-2-1 霞ビル5階501号室"_qs, V::Variant);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル地下1階"_qs, u"東京都千代田区霞が関1-2-1 霞ビルB1F"_qs, V::Variant);
        row(f, u"東京都千代田区丸ノ内2-4-1 丸の内ビルヂング"_qs, u"東京都千代田区丸の内2-4-1 丸の内ビルディング"_qs,
            V::Variant);
        row(f, u"東京都千代田区三番町6-3"_qs, u"千代田区三番町６番地３"_qs, V::Variant);
        row(f, u"東京都港区六本木三丁目2番12号"_qs, u"東京都港区六本木3-2-12"_qs, V::Variant);
        row(f, u"北海道札幌市中央区北一条西二丁目3番地"_qs, u"札幌市中央区北1条西2丁目3"_qs, V::Variant);
        row(f, u"埼玉県川越市大字下赤坂1234番地の5"_qs, u"埼玉県川越市下赤坂1234-5"_qs, V::Variant);
        row(f, u"神奈川県横浜市西區みなとみらい2-3-1"_qs, u"横浜市西区みなとみらい2-3-1"_qs, V::Variant);
        row(f, u"大阪府堺市堺区南瓦町三丁一番"_qs, u"大阪府堺市堺区南瓦町3-1"_qs, V::Variant);
        row(f, u"広島県広島市中区基町二十三番十号"_qs, u"広島市中区基町23-10"_qs, V::Variant);
        row(f, u"東京都千代田区霞が関01-02-01"_qs, plain, V::Variant);
        row(f, u"霞が関九九九九九九九九九九九番地"_qs, u"霞が関九九九九九九九九九九八番地"_qs, V::Mismatch);
        row(f, u"霞が関99999999999999999999991"_qs, u"霞が関99999999999999999999992"_qs, V::Mismatch);
        row(f, u"東京都千代田区霞が関1-2-2"_qs, plain, V::Mismatch);
        row(f, u"東京都千代田区霞が関12-1"_qs, plain, V::Mismatch);
        row(f, u"東京都千代田区霞が関1-2"_qs, plain, V::Mismatch);
        row(f, u"東京都千代田区永田町1-2-1"_qs, plain, V::Mismatch);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル6階"_qs, u"東京都千代田区霞が関1-2-1 霞ビル5階"_qs, V::Mismatch);
        row(f, u"東京都千代田区霞が関1-2-1 霞ビル"_qs, u"東京都千代田区霞が関1-2-1 霞タワー"_qs, V::Mismatch);
        row(f, u"大阪府府中市本町1-2-1"_qs, u"東京都府中市本町1-2-1"_qs, V::Mismatch);
        row(f, u"東京都千代田区一番町1"_qs, u"東京都千代田区二番町1"_qs, V::Mismatch);
        row(f, u"札幌市中央区北1条西2丁目3"_qs, u"札幌市中央区北2条西1丁目3"_qs, V::Mismatch);
    }
    void addresses() { compare(); }

    void marksShowWhatDiffers_data()
    {
        QTest::addColumn<F>("field");
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("registered");
        const auto marks = [](F field, const QString& applicant, const QString& registered) {
            QTest::newRow(qPrintable(applicant)) << field << applicant << registered;
        };
        marks(F::Company, u"[㈱]霞[が]関"_qs, u"[株式会社]霞[ヶ]関"_qs);
        marks(F::Company, u"(株)青葉商[会]"_qs, u"株式会社青葉商[事]"_qs);
        marks(F::Family, u"[髙]橋"_qs, u"[高]橋"_qs);
        marks(F::Family, u"[𠮷]田"_qs, u"[吉]田"_qs);
        marks(F::Family, u"山[田]"_qs, u"山[本]"_qs);
        marks(F::FamilyKana, u"オ[オ]ノ"_qs, u"オノ"_qs);
        marks(F::FamilyRoman, u"Yama[d]a"_qs, u"yama[t]a"_qs);
        marks(F::FamilyRoman, u"O[h]no"_qs, u"Ono"_qs);
        marks(F::Email, u"taro[.]y@example.jp"_qs, u"Taroy@example.jp"_qs);
        marks(F::Tel, u"(03)3501-123[5]"_qs, u"03-3501-123[4]"_qs);
        marks(F::Address, u"千代田区霞が関1-2-[3]"_qs, u"千代田区霞ヶ関１丁目２番[４]号"_qs);
        marks(F::Address, u"千代田区霞が関1-2-3"_qs, u"千代田区霞が関1-2-3[ 霞ビル]"_qs);
        marks(F::Address, u"千代田区霞が関1-2-3霞ビル[5]F"_qs, u"千代田区霞が関1-2-3霞ビル[6]階"_qs);
    }
    void marksShowWhatDiffers()
    {
        QFETCH(const F, field);
        QFETCH(QString, applicant);
        QFETCH(QString, registered);
        const auto plain = [](QString text) { return text.remove(u'[').remove(u']'); };
        const FieldComparison comparison = compareField(field, plain(applicant), plain(registered));
        QCOMPARE(marked(comparison.applicant, comparison.applicantMarks), applicant);
        QCOMPARE(marked(comparison.registered, comparison.registeredMarks), registered);
    }

    void matchesAndAbsencesHaveNoMarks()
    {
        for (const QString& registered : { u"山田"_qs, QString() }) {
            const FieldComparison comparison = compareField(F::Family, u"山田"_qs, registered);
            QVERIFY(comparison.applicantMarks.isEmpty() && comparison.registeredMarks.isEmpty());
        }
    }

    void anIdentityIsComparedFieldByField()
    {
        IdentityFacts applicant;
        applicant.family = u"山田"_qs;
        applicant.given = u"太郎"_qs;
        applicant.company = u"㈱青葉商事"_qs;
        applicant.postalCode = u"100-0013"_qs;
        IdentityFacts registered = applicant;
        registered.company = u"株式会社青葉商事"_qs;
        registered.given = u"次郎"_qs;
        registered.tel = u"03-3501-1234"_qs;
        QStringList verdicts;
        for (const FieldComparison& one : compareIdentity(applicant, registered)) {
            if (one.verdict != V::Absent)
                verdicts.append(enumText(one.field) + u'=' + enumText(one.verdict));
        }
        QCOMPARE(verdicts,
            QStringList({ u"company=variant"_qs, u"family=match"_qs, u"given=mismatch"_qs, u"postal_code=match"_qs }));
        QCOMPARE(compareIdentity(applicant, registered).size(),
            static_cast<qsizetype>(EnumText<IdentityField>::names.size()));
    }

    void longTextsAreMarkedToo()
    {
        const QString text(4000, u'あ');
        const FieldComparison comparison = compareField(F::Department, text + u"い"_qs, u"う"_qs + text);
        QCOMPARE(comparison.verdict, V::Mismatch);
        QVERIFY(!comparison.applicantMarks.isEmpty());
        QCOMPARE(comparison.registeredMarks.constFirst().from, 0);
    }
};

PADESK_TEST(evidence, EvidenceTest)
#include "tst_evidence.moc"
