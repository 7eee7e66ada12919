// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/sitefields.h"

#include "models/tables/termtext.h"
#include "ui/sites/siteform.h"
#include "ui/users/memberdrafts.h"

#include <array>

namespace padesk {
namespace {

const QString contractKey = QStringLiteral("contract");

constexpr std::array places {
    SiteFieldPlace { "contract", 0, 0, 0 },
    SiteFieldPlace { "site_number", 0, 0, 1 },
    SiteFieldPlace { "agreement_number", 0, 0, 2 },
    SiteFieldPlace { "icn", 0, 0, 2 },
    SiteFieldPlace { "contracted_on", 0, 1, 0 },
    SiteFieldPlace { "registered_on", 0, 1, 1 },
    SiteFieldPlace { "first_order_on", 0, 1, 2 },
    SiteFieldPlace { "sales_rep", 0, 1, 2 },
    SiteFieldPlace { "company", 1, 0, 0, 2 },
    SiteFieldPlace { "company_kana", 1, 0, 2 },
    SiteFieldPlace { "postal_code", 1, 1, 0 },
    SiteFieldPlace { "address", 1, 1, 1, 2 },
    SiteFieldPlace { "department", 1, 2, 0 },
    SiteFieldPlace { "tel", 1, 2, 1 },
    SiteFieldPlace { "fax", 1, 2, 2 },
    SiteFieldPlace { "contact_family", 2, 0, 0 },
    SiteFieldPlace { "contact_given", 2, 0, 1 },
    SiteFieldPlace { "contact_email", 2, 0, 2 },
    SiteFieldPlace { "contact_family_kana", 2, 1, 0 },
    SiteFieldPlace { "contact_given_kana", 2, 1, 1 },
    SiteFieldPlace { "sns_from", 3, 0, 0 },
    SiteFieldPlace { "sns_to", 3, 0, 1 },
};
QList<FieldChoice> contractChoices()
{
    QList<FieldChoice> choices;
    for (const Contract contract : { Contract::Pa, Contract::Pax, Contract::Oem, Contract::Fct })
        choices.append({ contractText(contract), contractText(contract) });
    choices[0].text = SiteForm::tr("PA: Passport Advantage");
    choices[1].text = SiteForm::tr("PAX: Passport Advantage Express");
    return choices;
}

/** Under the headings of the sections shorter names do. */
std::function<QString()> labelOf(const QString& key)
{
    constexpr QLatin1String contact("contact_");
    if (key == contractKey)
        return [] { return SiteForm::tr("Kind of contract"); };
    if (!key.startsWith(contact))
        return {};
    return [name = key.mid(contact.size())] { return termText(TermGroup::Field, name); };
}

} // namespace

std::span<const SiteFieldPlace> siteFieldPlaces()
{
    return places;
}

FieldSpec siteFieldSpec(const QString& key)
{
    FieldSpec spec;
    spec.key = key;
    spec.label = labelOf(key);
    if (key == contractKey) {
        spec.editor = FieldEditor::Choice;
        spec.choices = contractChoices;
    }
    return spec;
}

bool isEditableSiteField(const QString& key)
{
    static const QStringList fixed { contractKey, QStringLiteral("site_number"), QStringLiteral("first_order_on"),
        QStringLiteral("sns_from"), QStringLiteral("sns_to") };
    return !fixed.contains(key);
}

QJsonObject storedSiteValues(const SiteCase& one)
{
    QJsonObject values = recordJson(one.site);
    if (const Member* primary = one.holders.primary()) {
        const QJsonObject contact = recordJson(*primary);
        for (auto it = contact.begin(); it != contact.end(); ++it)
            values.insert(QStringLiteral("contact_") + it.key(), it.value());
    }
    return values;
}

} // namespace padesk
