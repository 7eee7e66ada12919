// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/skkoffices.h"

#include "models/domain/csvwriter.h"
#include "models/domain/listformat.h"

#include <QDate>
#include <QFile>

#include <iconv.h>

namespace padesk::test {
namespace {

QString fromEucJis2004(QByteArray bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "EUC-JISX0213");
    QByteArray text(bytes.size() * 3, Qt::Uninitialized);
    char* in = bytes.data();
    char* out = text.data();
    size_t inLeft = size_t(bytes.size());
    size_t outLeft = size_t(text.size());
    const bool whole = iconv(converter, &in, &inLeft, &out, &outLeft) != size_t(-1);
    iconv_close(converter);
    text.truncate(out - text.data());
    return whole ? QString::fromUtf8(text) : QString();
}

struct Person {
    const char16_t* family;
    const char16_t* familyKana;
    const char16_t* given;
    const char16_t* givenKana;
};

constexpr Person people[] = {
    { u"髙橋", u"タカハシ", u"一郎", u"イチロウ" },
    { u"山﨑", u"ヤマザキ", u"花子", u"ハナコ" },
    { u"佐藤", u"サトウ", u"健", u"ケン" },
    { u"渡邊", u"ワタナベ", u"美咲", u"ミサキ" },
    { u"ソノ田", u"ソノダ", u"表", u"ヒョウ" },
    { u"五十嵐", u"イガラシ", u"ヴィオラ", u"ヴィオラ" },
    { u"関", u"セキ", u"雄一朗", u"ユウイチロウ" },
};

/** The day as ISO or, for every third row, in the form people write it. */
QString dateText(QDate day, int row)
{
    if (row % 3 != 0)
        return day.toString(Qt::ISODate);
    const bool reiwa = day >= QDate(2019, 5, 1);
    const int year = day.year() - (reiwa ? 2018 : 1988);
    if (row % 2 == 0)
        return QStringLiteral("%1%2.%3.%4")
            .arg(QLatin1Char(reiwa ? 'R' : 'H'))
            .arg(year)
            .arg(day.month())
            .arg(day.day());
    const QString yearText = year == 1 ? QStringLiteral("元") : QString::number(year);
    const QString era = reiwa ? QStringLiteral("令和") : QStringLiteral("平成");
    return QStringLiteral("%1%2年%3月%4日").arg(era, yearText).arg(day.month()).arg(day.day());
}

QStringList siteCells(const Office& office, int row)
{
    static const QStringList contracts { QStringLiteral("PA"), QStringLiteral("PAX"), QStringLiteral("OEM"),
        QStringLiteral("FCT") };
    const int kind = row % 4;
    const Person& person = people[row % std::size(people)];
    const QDate contracted = QDate(1999, 1, 4).addDays(row * 7 % 9600);
    const QDate snsFrom = QDate(2025, 4, 1).addDays(row % 365);
    const QString tel = QStringLiteral("03-%1-%2").arg(3000 + row % 3000).arg(row % 10000, 4, 10, QLatin1Char('0'));
    const QString fax = QStringLiteral("０３（%1）%2").arg(6000 + row % 3000).arg(row % 10000, 4, 10, QLatin1Char('0'));
    return { QString::number(7000001 + row), contracts[kind],
        kind == 0 ? QStringLiteral("A%1").arg(row, 7, 10, QLatin1Char('0')) : QString(),
        kind >= 2 ? QStringLiteral("C%1").arg(row, 7, 10, QLatin1Char('0')) : QString(), office.name, QString(),
        row % 2 == 0 ? QStringLiteral("情報システム部") : QString(),
        office.postalCode.first(3) + u'-' + office.postalCode.sliced(3), office.address, tel, fax,
        QString::fromUtf16(person.family), QString::fromUtf16(person.given), QString::fromUtf16(person.familyKana),
        QString::fromUtf16(person.givenKana), QStringLiteral("contact%1@example.co.jp").arg(row),
        dateText(contracted, row), dateText(contracted.addDays(3), row + 1),
        kind == 1 ? dateText(contracted.addDays(20), row) : QString(), dateText(snsFrom, row),
        dateText(snsFrom.addYears(1).addDays(-1), row), kind >= 2 ? QStringLiteral("営業 太郎") : QString() };
}

} // namespace

Result<QList<Office>> skkOffices()
{
    QFile file(QStringLiteral("/usr/share/skk/SKK-JISYO.office.zipcode"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, file.fileName() + QStringLiteral(": install skkdic-extra"));
    QList<Office> offices;
    const QStringList lines = fromEucJis2004(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        // 0018501 /name @ address/name @ address/
        const QString code = line.section(u' ', 0, 0);
        if (code.size() != 7 || code.startsWith(u';'))
            continue;
        const QStringList entries = line.sliced(code.size() + 1).split(u'/', Qt::SkipEmptyParts);
        for (const QString& entry : entries) {
            const qsizetype at = entry.indexOf(QStringLiteral(" @ "));
            offices.append({ code, entry.first(at), entry.sliced(at + 3) });
        }
    }
    return offices;
}

Result<void> writeSiteCsv(const QList<Office>& offices, const QString& path, TextEncoding encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Failed, file.errorString());
    CsvWriter writer(file, encoding);
    writer.writeRow(siteListFormat().columnNames());
    for (int row = 0; row < offices.size(); ++row)
        writer.writeRow(siteCells(offices.at(row), row));
    return writer.finish();
}

} // namespace padesk::test
