// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casetable.h"

namespace padesk::test {
namespace {
constexpr int kinds = 8;
constexpr int firstNumber = 1184;

struct Case {
    const char16_t* received;
    const char16_t* age[2];
    int level;
    const char16_t* site;
    const char16_t* company[2];
    const char16_t* applicant[2];
    const char16_t* marks;
    const char16_t* match[2];
    const char16_t* claim[2];
    const char16_t* person[2];
    const char16_t* state[2];
    Tone tone;
    const char16_t* icon;
};

const Case cases[kinds] = {
    { u"11/16 09:12", { u"6 days", u"6日" }, 3, u"7012345",
        { u"Kasumigaseki System Service K.K.", u"株式会社霞ヶ関システムサービス" }, { u"Yamada Taro", u"山田 太郎" },
        u"==~~!=", { u"1 differs", u"相違 1" }, { u"Sato", u"佐藤" }, { u"Sato Misaki", u"佐" },
        { u"Office review", u"PA事務局確認中" }, Tone::Blue, u"review" },
    { u"11/16 13:40", { u"5 days", u"5日" }, 3, u"7048812",
        { u"Hokuriku Seimitsu Kogyo K.K.", u"北陸精密工業株式会社" }, { u"Kobayashi Yukiko", u"小林 由紀子" },
        u"======", { u"match", u"一致" }, { u"Free", u"未担当" }, { u"", u"" }, { u"Office review", u"PA事務局確認中" },
        Tone::Blue, u"review" },
    { u"11/18 10:05", { u"3 days", u"3日" }, 2, u"3005671",
        { u"Higashi-Nihon Logistics Cooperative", u"東日本物流センター協同組合" },
        { u"Takahashi Kenichi", u"髙橋 健一" }, u"=~====", { u"1 variant", u"ゆれ 1" }, { u"Tanaka", u"田中" },
        { u"Tanaka Ken", u"田" }, { u"Office review", u"PA事務局確認中" }, Tone::Blue, u"review" },
    { u"11/18 16:22", { u"3 days", u"3日" }, 2, u"7090034", { u"Minato Joho Kikaku Y.K.", u"有限会社みなと情報企画" },
        { u"Watanabe Sakura", u"渡邊 さくら" }, u"===!!=", { u"2 differ", u"相違 2" }, { u"Free", u"未担当" },
        { u"", u"" }, { u"Unknown site", u"サイト番号不明" }, Tone::Rust, u"question" },
    { u"11/19 09:31", { u"2 days", u"2日" }, 2, u"7012399",
        { u"Kasumigaseki Sogo Law Office", u"霞が関総合法律事務所" }, { u"Onishi Makoto", u"大西 誠" }, u"====~=",
        { u"1 variant", u"ゆれ 1" }, { u"Suzuki", u"鈴木" }, { u"Suzuki Yu", u"鈴" },
        { u"Site contact review", u"サイトご担当者審査中" }, Tone::Violet, u"user-check" },
    { u"11/20 08:58", { u"1 day", u"1日" }, 1, u"3010020",
        { u"Nishi-Nihon Data Tsushin K.K.", u"西日本データ通信株式会社" }, { u"Fujiwara Chihiro", u"藤原 千尋" },
        u"==~===", { u"1 variant", u"ゆれ 1" }, { u"Free", u"未担当" }, { u"", u"" }, { u"On hold", u"保留" },
        Tone::Amber, u"pause" },
    { u"11/22 09:03", { u"48 min", u"48分" }, 1, u"7061177", { u"Sakuragaoka Gakuen School", u"学校法人桜ヶ丘学園" },
        { u"Nakamura Megumi", u"中村 恵" }, u"------", { u"unchecked", u"未照合" }, { u"Free", u"未担当" },
        { u"", u"" }, { u"Received", u"受付" }, Tone::Grey, u"ring" },
    { u"11/13 10:51", { u"decided", u"判定済" }, 0, u"7019920",
        { u"Hibari Densan Center K.K.", u"株式会社ひばり電算センター" }, { u"Sekiguchi Takashi", u"関口 隆" },
        u"=!!=!a", { u"3 differ", u"相違 3" }, { u"Sato", u"佐藤" }, { u"Sato Misaki", u"佐" }, { u"Refused", u"拒否" },
        Tone::Red, u"x-circle" },
};

const char16_t* const heads[CaseTable::ColumnCount][2] = { { u"Request", u"受付番号" }, { u"Received", u"受付" },
    { u"Age", u"経過" }, { u"Site", u"サイト番号" }, { u"Company", u"会社名" }, { u"Applicant", u"申請者" },
    { u"Match", u"一致" }, { u"Assignee", u"担当" }, { u"State", u"状態" } };

QString text(const char16_t* one)
{
    return QString::fromUtf16(one);
}

QString cellText(const Case& one, int row, int column, int language)
{
    switch (column) {
    case CaseTable::Number:
        return u"N-26-"_qs + QString::number(firstNumber + row);
    case CaseTable::Received:
        return text(one.received);
    case CaseTable::Age:
        return text(one.age[language]);
    case CaseTable::Site:
        return text(one.site);
    case CaseTable::Company:
        return text(one.company[language]);
    case CaseTable::Applicant:
        return text(one.applicant[language]);
    case CaseTable::Match:
        return text(one.match[language]);
    case CaseTable::Claim:
        return text(one.claim[language]);
    default:
        return text(one.state[language]);
    }
}

QList<MatchMark> marksOf(const Case& one)
{
    static const QString signs = u"=~!a-"_qs;
    QList<MatchMark> marks;
    for (const QChar sign : text(one.marks))
        marks.append(static_cast<MatchMark>(signs.indexOf(sign)));
    return marks;
}
} // namespace

QVariant CaseTable::data(const QModelIndex& index, int role) const
{
    ++asked;
    const Case& one = cases[index.row() % kinds];
    const QString shown = cellText(one, index.row(), index.column(), m_japanese ? 1 : 0);
    if (role == Qt::DisplayRole)
        return shown;
    if (role == Qt::AccessibleTextRole)
        return index.column() == Match ? QVariant(u"6 compared: "_qs + shown) : QVariant(shown);
    return role == Qt::UserRole ? QVariant(m_japanese) : QVariant();
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return text(heads[section][m_japanese ? 1 : 0]);
}

QList<ViewColumn> CaseTable::columns(bool japanese)
{
    const int language = japanese ? 1 : 0;
    QList<FilterChoice> states;
    for (const Case& one : cases)
        states.append({ text(one.icon), text(one.state[language]) });
    return {
        { .key = u"number"_qs, .filter = FilterKind::Text, .priority = 2 },
        { .key = u"received"_qs, .filter = FilterKind::Date, .priority = 3 },
        { .key = u"age"_qs, .filter = FilterKind::Number },
        { .key = u"site_number"_qs, .filter = FilterKind::Text, .required = true },
        { .key = u"company"_qs, .filter = FilterKind::Text, .stretches = true },
        { .key = u"applicant"_qs, .filter = FilterKind::Text },
        { .key = u"match"_qs },
        { .key = u"holder"_qs, .filter = FilterKind::Text, .priority = 1 },
        { .key = u"state"_qs, .filter = FilterKind::List, .choices = states, .required = true },
    };
}

CellLook CaseTable::lookOf(const QModelIndex& index)
{
    const Case& one = cases[index.row() % kinds];
    const int language = index.data(Qt::UserRole).toBool() ? 1 : 0;
    switch (index.column()) {
    case Received:
        return { .kind = CellKind::Date };
    case Age:
        return { .kind = CellKind::Age, .level = one.level };
    case Site:
        return { .kind = CellKind::Strong };
    case Match:
        return { .kind = CellKind::Match, .marks = marksOf(one) };
    case Claim:
        return { .kind = CellKind::Claim,
            .person = text(one.person[language]),
            .operatorId = one.person[0][0],
            .own = text(one.person[0]) == u"Sato Misaki" };
    case State:
        return { .kind = CellKind::State, .tone = one.tone, .icon = text(one.icon) };
    default:
        return {};
    }
}

} // namespace padesk::test
