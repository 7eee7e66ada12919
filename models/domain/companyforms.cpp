// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/companyforms.h"

namespace padesk {

namespace {

// Longer ones before those they end with. (同) and (合) are both in use for 合同会社. The short forms of the registries
// and of the JIS characters ㈱ ㈲ ㈴ ㈵ ㈶ ㈻ ㈾ ㈿, which NFKC turns into letters in brackets.
constexpr CompanyForm abbreviated[] = {
    { u"(株)", u"株式会社" },
    { u"(有)", u"有限会社" },
    { u"(同)", u"合同会社" },
    { u"(合)", u"合同会社" },
    { u"(資)", u"合資会社" },
    { u"(名)", u"合名会社" },
    { u"(一社)", u"一般社団法人" },
    { u"(一財)", u"一般財団法人" },
    { u"(公社)", u"公益社団法人" },
    { u"(公財)", u"公益財団法人" },
    { u"(社)", u"社団法人" },
    { u"(財)", u"財団法人" },
    { u"(学)", u"学校法人" },
    { u"(医)", u"医療法人" },
    { u"(宗)", u"宗教法人" },
    { u"(社福)", u"社会福祉法人" },
    { u"(福)", u"社会福祉法人" },
    { u"(独)", u"独立行政法人" },
    { u"(特非)", u"特定非営利活動法人" },
    { u"(協)", u"協同組合" },
};

constexpr CompanyForm written[] = {
    { u"株式会社", u"株式会社" },
    { u"有限会社", u"有限会社" },
    { u"合同会社", u"合同会社" },
    { u"合資会社", u"合資会社" },
    { u"合名会社", u"合名会社" },
    { u"一般社団法人", u"一般社団法人" },
    { u"一般財団法人", u"一般財団法人" },
    { u"公益社団法人", u"公益社団法人" },
    { u"公益財団法人", u"公益財団法人" },
    { u"社団法人", u"社団法人" },
    { u"財団法人", u"財団法人" },
    { u"学校法人", u"学校法人" },
    { u"医療法人", u"医療法人" },
    { u"宗教法人", u"宗教法人" },
    { u"社会福祉法人", u"社会福祉法人" },
    { u"独立行政法人", u"独立行政法人" },
    { u"国立大学法人", u"国立大学法人" },
    { u"特定非営利活動法人", u"特定非営利活動法人" },
    { u"npo法人", u"特定非営利活動法人" },
    { u"協同組合", u"協同組合" },
};

template <size_t N>
CompanyForm find(const CompanyForm (&forms)[N], QStringView text)
{
    for (const CompanyForm& form : forms) {
        if (text.endsWith(form.written))
            return form;
    }
    return {};
}

} // namespace

CompanyForm companyFormAtEnd(QStringView folded)
{
    if (folded.isEmpty())
        return {};
    switch (folded.back().unicode()) {
    case u')':
        return find(abbreviated, folded);
    case u'社':
    case u'人':
    case u'合':
        return find(written, folded);
    default:
        return {};
    }
}

} // namespace padesk
