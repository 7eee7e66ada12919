// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace padesk::demo {

/** A word with its reading in katakana and in Latin letters. */
struct Word {
    QStringView text;
    QStringView kana;
    QStringView roman;
};

/** Common Japanese names. */
inline constexpr std::array familyNames {
    Word { u"佐藤", u"サトウ", u"Sato" },
    Word { u"鈴木", u"スズキ", u"Suzuki" },
    Word { u"高橋", u"タカハシ", u"Takahashi" },
    Word { u"田中", u"タナカ", u"Tanaka" },
    Word { u"伊藤", u"イトウ", u"Ito" },
    Word { u"渡辺", u"ワタナベ", u"Watanabe" },
    Word { u"山本", u"ヤマモト", u"Yamamoto" },
    Word { u"中村", u"ナカムラ", u"Nakamura" },
    Word { u"小林", u"コバヤシ", u"Kobayashi" },
    Word { u"加藤", u"カトウ", u"Kato" },
    Word { u"吉田", u"ヨシダ", u"Yoshida" },
    Word { u"山田", u"ヤマダ", u"Yamada" },
    Word { u"佐々木", u"ササキ", u"Sasaki" },
    Word { u"山口", u"ヤマグチ", u"Yamaguchi" },
    Word { u"松本", u"マツモト", u"Matsumoto" },
    Word { u"井上", u"イノウエ", u"Inoue" },
    Word { u"木村", u"キムラ", u"Kimura" },
    Word { u"林", u"ハヤシ", u"Hayashi" },
    Word { u"斎藤", u"サイトウ", u"Saito" },
    Word { u"清水", u"シミズ", u"Shimizu" },
    Word { u"山崎", u"ヤマザキ", u"Yamazaki" },
    Word { u"森", u"モリ", u"Mori" },
    Word { u"池田", u"イケダ", u"Ikeda" },
    Word { u"橋本", u"ハシモト", u"Hashimoto" },
    Word { u"阿部", u"アベ", u"Abe" },
    Word { u"石川", u"イシカワ", u"Ishikawa" },
    Word { u"前田", u"マエダ", u"Maeda" },
    Word { u"藤田", u"フジタ", u"Fujita" },
    Word { u"小川", u"オガワ", u"Ogawa" },
    Word { u"岡田", u"オカダ", u"Okada" },
    Word { u"後藤", u"ゴトウ", u"Goto" },
    Word { u"長谷川", u"ハセガワ", u"Hasegawa" },
    Word { u"村上", u"ムラカミ", u"Murakami" },
    Word { u"近藤", u"コンドウ", u"Kondo" },
    Word { u"石井", u"イシイ", u"Ishii" },
    Word { u"坂本", u"サカモト", u"Sakamoto" },
    Word { u"遠藤", u"エンドウ", u"Endo" },
    Word { u"青木", u"アオキ", u"Aoki" },
    Word { u"藤井", u"フジイ", u"Fujii" },
    Word { u"西村", u"ニシムラ", u"Nishimura" },
    Word { u"福田", u"フクダ", u"Fukuda" },
    Word { u"太田", u"オオタ", u"Ota" },
    Word { u"三浦", u"ミウラ", u"Miura" },
    Word { u"岡本", u"オカモト", u"Okamoto" },
    Word { u"松田", u"マツダ", u"Matsuda" },
    Word { u"中島", u"ナカジマ", u"Nakajima" },
    Word { u"原田", u"ハラダ", u"Harada" },
    Word { u"髙木", u"タカギ", u"Takagi" },
};

inline constexpr std::array givenNames {
    Word { u"太郎", u"タロウ", u"Taro" },
    Word { u"花子", u"ハナコ", u"Hanako" },
    Word { u"健一", u"ケンイチ", u"Kenichi" },
    Word { u"美咲", u"ミサキ", u"Misaki" },
    Word { u"誠", u"マコト", u"Makoto" },
    Word { u"由紀子", u"ユキコ", u"Yukiko" },
    Word { u"翔", u"ショウ", u"Sho" },
    Word { u"恵", u"メグミ", u"Megumi" },
    Word { u"大輔", u"ダイスケ", u"Daisuke" },
    Word { u"陽子", u"ヨウコ", u"Yoko" },
    Word { u"隆", u"タカシ", u"Takashi" },
    Word { u"千尋", u"チヒロ", u"Chihiro" },
    Word { u"浩", u"ヒロシ", u"Hiroshi" },
    Word { u"さくら", u"サクラ", u"Sakura" },
    Word { u"直樹", u"ナオキ", u"Naoki" },
    Word { u"真由美", u"マユミ", u"Mayumi" },
    Word { u"和彦", u"カズヒコ", u"Kazuhiko" },
    Word { u"愛", u"アイ", u"Ai" },
    Word { u"拓也", u"タクヤ", u"Takuya" },
    Word { u"久美子", u"クミコ", u"Kumiko" },
    Word { u"修", u"オサム", u"Osamu" },
    Word { u"彩", u"アヤ", u"Aya" },
    Word { u"剛", u"ツヨシ", u"Tsuyoshi" },
    Word { u"明美", u"アケミ", u"Akemi" },
    Word { u"亮", u"リョウ", u"Ryo" },
    Word { u"智子", u"トモコ", u"Tomoko" },
    Word { u"哲也", u"テツヤ", u"Tetsuya" },
    Word { u"直子", u"ナオコ", u"Naoko" },
    Word { u"悠斗", u"ユウト", u"Yuto" },
    Word { u"結衣", u"ユイ", u"Yui" },
    Word { u"正人", u"マサト", u"Masato" },
    Word { u"洋子", u"ヒロコ", u"Hiroko" },
    Word { u"学", u"マナブ", u"Manabu" },
    Word { u"里奈", u"リナ", u"Rina" },
    Word { u"聡", u"サトシ", u"Satoshi" },
    Word { u"麻衣", u"マイ", u"Mai" },
    Word { u"茂", u"シゲル", u"Shigeru" },
    Word { u"葵", u"アオイ", u"Aoi" },
    Word { u"裕二", u"ユウジ", u"Yuji" },
    Word { u"典子", u"ノリコ", u"Noriko" },
};

/** Companies are called after a colour or a time, a thing, and a trade: words that nobody joins so. */
inline constexpr std::array companyFirst {
    Word { u"茜", u"アカネ", u"akane" },
    Word { u"藍", u"アイ", u"ai" },
    Word { u"朝", u"アサ", u"asa" },
    Word { u"薄墨", u"ウスズミ", u"usuzumi" },
    Word { u"金平糖", u"コンペイトウ", u"konpeito" },
    Word { u"群青", u"グンジョウ", u"gunjo" },
    Word { u"琥珀", u"コハク", u"kohaku" },
    Word { u"小春", u"コハル", u"koharu" },
    Word { u"珊瑚", u"サンゴ", u"sango" },
    Word { u"時雨", u"シグレ", u"shigure" },
    Word { u"白露", u"シラツユ", u"shiratsuyu" },
    Word { u"翡翠", u"ヒスイ", u"hisui" },
    Word { u"十六夜", u"イザヨイ", u"izayoi" },
    Word { u"月待", u"ツキマチ", u"tsukimachi" },
    Word { u"夏至", u"ゲシ", u"geshi" },
    Word { u"七色", u"ナナイロ", u"nanairo" },
    Word { u"鈍色", u"ニビイロ", u"nibiiro" },
    Word { u"灰青", u"ハイアオ", u"haiao" },
    Word { u"春霞", u"ハルガスミ", u"harugasumi" },
    Word { u"深緋", u"フカヒ", u"fukahi" },
    Word { u"丸窓", u"マルマド", u"marumado" },
    Word { u"萌黄", u"モエギ", u"moegi" },
    Word { u"夕凪", u"ユウナギ", u"yunagi" },
    Word { u"瑠璃", u"ルリ", u"ruri" },
    Word { u"綿雲", u"ワタグモ", u"watagumo" },
    Word { u"霜月", u"シモツキ", u"shimotsuki" },
};
inline constexpr std::array companySecond {
    Word { u"行灯", u"アンドン", u"andon" },
    Word { u"糸車", u"イトグルマ", u"itoguruma" },
    Word { u"鶉", u"ウズラ", u"uzura" },
    Word { u"貝殻", u"カイガラ", u"kaigara" },
    Word { u"風鈴", u"フウリン", u"furin" },
    Word { u"河童", u"カッパ", u"kappa" },
    Word { u"紙舟", u"カミブネ", u"kamibune" },
    Word { u"木霊", u"コダマ", u"kodama" },
    Word { u"独楽", u"コマ", u"koma" },
    Word { u"砂時計", u"スナドケイ", u"sunadokei" },
    Word { u"竹とんぼ", u"タケトンボ", u"taketonbo" },
    Word { u"手毬", u"テマリ", u"temari" },
    Word { u"灯台", u"トウダイ", u"todai" },
    Word { u"蜻蛉", u"トンボ", u"tonbo" },
    Word { u"猫柳", u"ネコヤナギ", u"nekoyanagi" },
    Word { u"羽衣", u"ハゴロモ", u"hagoromo" },
    Word { u"雲雀", u"ヒバリ", u"hibari" },
    Word { u"梟", u"フクロウ", u"fukuro" },
    Word { u"万華鏡", u"マンゲキョウ", u"mangekyo" },
    Word { u"水琴", u"スイキン", u"suikin" },
    Word { u"霧笛", u"ムテキ", u"muteki" },
    Word { u"木馬", u"モクバ", u"mokuba" },
    Word { u"雪兎", u"ユキウサギ", u"yukiusagi" },
    Word { u"羅針", u"ラシン", u"rashin" },
};
inline constexpr std::array trades {
    Word { u"精密工業", u"セイミツコウギョウ", u"" },
    Word { u"システムズ", u"システムズ", u"" },
    Word { u"商事", u"ショウジ", u"" },
    Word { u"電機", u"デンキ", u"" },
    Word { u"化学", u"カガク", u"" },
    Word { u"食品", u"ショクヒン", u"" },
    Word { u"運輸", u"ウンユ", u"" },
    Word { u"情報サービス", u"ジョウホウサービス", u"" },
    Word { u"製薬", u"セイヤク", u"" },
    Word { u"建設", u"ケンセツ", u"" },
    Word { u"印刷", u"インサツ", u"" },
    Word { u"テクノロジー", u"テクノロジー", u"" },
    Word { u"不動産", u"フドウサン", u"" },
    Word { u"倉庫", u"ソウコ", u"" },
    Word { u"紡績", u"ボウセキ", u"" },
    Word { u"ガラス", u"ガラス", u"" },
    Word { u"計測", u"ケイソク", u"" },
    Word { u"通信", u"ツウシン", u"" },
};

/** Before or after the name, as the commercial register has it; the reading leaves the form out. */
struct CompanyForm {
    QStringView before;
    QStringView after;
};
inline constexpr std::array companyForms {
    CompanyForm { u"株式会社", u"" },
    CompanyForm { u"株式会社", u"" },
    CompanyForm { u"", u"株式会社" },
    CompanyForm { u"", u"株式会社" },
    CompanyForm { u"有限会社", u"" },
    CompanyForm { u"合同会社", u"" },
    CompanyForm { u"", u"協同組合" },
};

inline constexpr std::array<QStringView, 10> departments { u"情報システム部", u"総務部", u"管理部", u"購買部",
    u"開発部 開発一課", u"経営企画室", u"IT推進グループ", u"業務部", u"技術部 ソフトウェア課", u"" };

} // namespace padesk::demo
