// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/comparison.h"

namespace padesk::test {

/** An invented applicant beside his registration: a name that agrees, variants, a difference, something missing. */
inline QList<ComparisonRow> comparedCase(bool japanese)
{
    const auto row = [japanese](IdentityField field, const char16_t* en, const char16_t* ja, const char16_t* applicant,
                         const char16_t* registered) {
        return comparisonRow(compareField(field, QString::fromUtf16(applicant), QString::fromUtf16(registered)),
            QString::fromUtf16(japanese ? ja : en));
    };
    return {
        row(IdentityField::Family, u"Name", u"氏名", u"山田 太郎", u"山田 太郎"),
        row(IdentityField::Company, u"Company", u"会社名", u"株式会社霞が関システムサービス",
            u"株式会社霞ヶ関システムサービス"),
        row(IdentityField::Address, u"Address", u"住所", u"東京都千代田区霞が関1-2-1",
            u"東京都千代田区霞ヶ関１－２－１"),
        row(IdentityField::Department, u"Department", u"部署", u"情報部", u"情報システム部"),
        row(IdentityField::Email, u"E-mail", u"E-mail", u"t.yamada@kss-it.example.jp",
            u"t.yamada@kasumi-sys.example.jp"),
        row(IdentityField::Tel, u"Telephone", u"電話番号", u"03-3501-1234", u""),
    };
}

} // namespace padesk::test
