// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"

#include <QHash>

#include <algorithm>

namespace padesk {

namespace {

// Length of the area code by the first digits of a number of 10 digits; the longest match counts, 3 when there is none.
// Each entry is a stem and the digits that may follow it. Area codes: 総務省「市外局番の一覧」(2022-03-01). Where two
// areas share the first four digits (079-4 加古川 and 0794-6 三木), the local numbers of that list decide.
constexpr QStringView areas2 = u"0:36 042:0 047:1 0429:0234569 0470:019";
constexpr QStringView areas3
    = u"0278:89 0283:34 0428:456 0475:9 0479:9 0598:9 0599:9 0795:569 0796:67 0824:239 "
      u"0837:789 0838:69 0865:2389 0868:9 0994:78 08376:678 08655:23 08669:178 09933:1 09934:357";
constexpr QStringView areas4
    = u"012:3456 013:3456789 014:23456 015:2345678 016:234567 017:2345689 018:234567 019:1234578 022:045689 "
      u"023:34578 024:01234678 025:04689 026:01356789 027:046789 028:0234578 029:145679 042:28 043:689 "
      u"046:03567 047:05689 048:0 049:345 053:1236789 054:4578 055:01345678 056:123456789 057:2345678 "
      u"058:14567 059:456789 072:15 073:56789 074:023456789 076:135678 077:01234689 079:0156789 082:03467 "
      u"083:345678 084:5678 085:23456789 086:35678 087:579 088:034579 089:2345678 092:0 093:0 094:02346789 "
      u"095:0245679 096:456789 097:234789 098:0234567 099:34567 0223:23 0255:78 0257:234 0264:2345 0289:6789 "
      u"0293:234 0794:678 0829:3578 0869:23678 08292:0 08294:0456789 08699:23";
constexpr QStringView areas5
    = u"0126:7 0137:247 0139:278 0145:67 0146:6 0154:7 0155:8 0156:4 0158:67 0163:245 0164:8 0165:4568 "
      u"0499:2468 0576:9 0597:9 0746:8 0838:78 0839:6 0847:7 0851:24 0980:2 0991:23 0996:9";
// 着信課金, ナビダイヤル, 情報料代理徴収, 大量呼受付 (総務省 電気通信番号計画).
constexpr QStringView services4 = u"012:0 057:0 099:0 018:0";
constexpr int longestPrefix = 6;

using AreaLengths = QHash<QString, int>;

void addAreas(AreaLengths& lengths, QStringView areas, int length)
{
    for (const QStringView entry : areas.split(u' ')) {
        const qsizetype colon = entry.indexOf(u':');
        for (const QChar digit : entry.mid(colon + 1))
            lengths.insert(entry.left(colon).toString() + digit, length);
    }
}

int areaLength(const QString& digits)
{
    static const AreaLengths lengths = [] {
        AreaLengths table;
        addAreas(table, areas2, 2);
        addAreas(table, areas3, 3);
        addAreas(table, areas4, 4);
        addAreas(table, areas5, 5);
        return table;
    }();
    for (int length = longestPrefix; length > 1; --length) {
        if (const auto found = lengths.constFind(digits.left(length)); found != lengths.cend())
            return *found;
    }
    return 3;
}

bool isService(const QString& digits)
{
    static const AreaLengths services = [] {
        AreaLengths table;
        addAreas(table, services4, 4);
        return table;
    }();
    return services.contains(digits.left(4));
}

QString hyphenated(const QString& digits, int first, int second)
{
    return digits.left(first) + u'-' + digits.mid(first, second) + u'-' + digits.mid(first + second);
}

bool isDigits(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString formatPostalCode(const QString& digits)
{
    if (digits.size() != postalCodeLength || !isDigits(digits))
        return digits;
    return digits.left(3) + u'-' + digits.mid(3);
}

QString formatPhone(const QString& digits)
{
    if (!digits.startsWith(u'0') || !isDigits(digits))
        return digits;
    if (digits.startsWith(u"0800") && digits.size() == 11)
        return hyphenated(digits, 4, 3);
    // 090, 080, 070 mobile, 050 internet, 020 pager and machine, 060 personal.
    if (digits.size() == 11 && digits[2] == u'0')
        return hyphenated(digits, 3, 4);
    if (digits.size() != 10)
        return digits;
    if (isService(digits))
        return hyphenated(digits, 4, 3);
    const int area = areaLength(digits);
    return hyphenated(digits, area, 6 - area);
}

} // namespace padesk
