// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/changerequestform.h"

#include "models/domain/desk/commandport.h"
#include "models/tables/termtext.h"
#include "ui/approvals/papervalues.h"
#include "ui/users/memberforms.h"

namespace padesk {
namespace {

FieldSpec field(const char* key)
{
    return { QString::fromLatin1(key) };
}

} // namespace

ChangeRequestForm::ChangeRequestForm(const Session& session, const SiteCase& site, QWidget* parent)
    : PanelForm({ [number = site.site.siteNumber] {
                     //: %1: site number
                     return tr("Request a change of %1").arg(number);
                 },
                    [] {
                        return tr("Correct what is wrong. The PA office checks the request and changes the "
                                  "registration; you are told when it is done.");
                    },
                    [] { return tr("Hand in the request"); } },
        readingOf(session), parent)
    , m_site(site)
{
    setIcon(QStringLiteral("building"));
    for (const char* key : { "company", "company_kana", "department", "postal_code", "address" })
        add(field(key));
    addPair({ QStringLiteral("tel"), FieldEditor::Line, false, [] { return tr("Telephone"); } },
        { QStringLiteral("fax"), FieldEditor::Line, false, [] { return tr("Fax"); } });
    if (m_site.holders.primary()) {
        addPair({ QStringLiteral("contact_family"), FieldEditor::Line, false, [] { return tr("Contact: family"); } },
            { QStringLiteral("contact_given"), FieldEditor::Line, false, [] { return tr("Contact: given"); } });
        addPair({ QStringLiteral("contact_family_kana"), FieldEditor::Line, false, [] { return tr("Family, kana"); } },
            { QStringLiteral("contact_given_kana"), FieldEditor::Line, false, [] { return tr("Given, kana"); } });
        add(field("contact_email"));
    }
    for (const QString& key : fields().keys())
        fields().setValue(key, storedValue(m_site, key));
}

/** A field that is emptied is taken off the registration. */
QJsonObject ChangeRequestForm::changes() const
{
    QJsonObject changed;
    for (const QString& key : fields().keys()) {
        const QString from = storedValue(m_site, key);
        const QString to = fields().value(key);
        if (to != from)
            changed.insert(key, QJsonObject { { QStringLiteral("from"), from }, { QStringLiteral("to"), to } });
    }
    return changed;
}

Command ChangeRequestForm::command() const
{
    return newCommand(QStringLiteral("change_request.submit"),
        { { QStringLiteral("site_number"), m_site.site.siteNumber }, { QStringLiteral("changes"), changes() } });
}

} // namespace padesk
