// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/siteforms.h"

#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/users/memberdrafts.h"
#include "ui/users/memberforms.h"

namespace padesk {
namespace {

const QString documentKey = QStringLiteral("document");
const QString channelKey = QStringLiteral("channel");

const char* kindOf(SiteDeed deed)
{
    switch (deed) {
    case SiteDeed::Suspend:
        return "site.suspend";
    case SiteDeed::Resume:
        return "site.resume";
    case SiteDeed::Close:
        return "site.close";
    case SiteDeed::SetSns:
        return "site.set_sns";
    case SiteDeed::FirstOrder:
        return "site.record_first_order";
    case SiteDeed::SendDocument:
        break;
    }
    return "document.send";
}

PanelWords wordsOf(SiteDeed deed, const QString& number)
{

    switch (deed) {
    case SiteDeed::Suspend:
        return { [number] { return SiteDeedForm::tr("Suspend site %1").arg(number); },
            [] {
                return SiteDeedForm::tr(
                    "Nobody of this site can use a service while it is suspended. Can be resumed later.");
            },
            [number] { return SiteDeedForm::tr("Suspend %1").arg(number); } };
    case SiteDeed::Resume:
        return { [number] { return SiteDeedForm::tr("Resume site %1").arg(number); },
            [] { return SiteDeedForm::tr("Its users can use the services again as before."); },
            [number] { return SiteDeedForm::tr("Resume %1").arg(number); } };
    case SiteDeed::Close:
        return { [number] { return SiteDeedForm::tr("Close site %1").arg(number); },
            [] {
                return SiteDeedForm::tr(
                    "Passcodes are revoked, letters that carry one are cancelled, and nobody can enter.");
            },
            [number] { return SiteDeedForm::tr("Close %1…").arg(number); } };
    case SiteDeed::SetSns:
        return { [] { return SiteDeedForm::tr("Record an S&S period"); },
            [] { return SiteDeedForm::tr("The same first day and product corrects the period that is there."); },
            [] { return SiteDeedForm::tr("Record"); } };
    case SiteDeed::FirstOrder:
        return { [] { return SiteDeedForm::tr("Record the first order"); },
            [] { return SiteDeedForm::tr("The registration notice and the PA Online guide are queued then."); },
            [] { return SiteDeedForm::tr("Record"); } };
    case SiteDeed::SendDocument:
        break;
    }
    return { [] { return SiteDeedForm::tr("Send a document"); },
        [] {
            return SiteDeedForm::tr("To the site contact, as registered today. It goes to the queue of deliveries.");
        },
        [] { return SiteDeedForm::tr("Queue for sending"); } };
}

QList<FieldChoice> documentChoices(const Site& site)
{
    QList<FieldChoice> choices;
    const auto add = [&choices](DocumentKind kind) {
        choices.append({ enumText(kind), celltext::capitalised(termText(TermGroup::Document, enumText(kind))) });
    };
    add(site.contract == Contract::Pa        ? DocumentKind::PaContractNotice
            : site.contract == Contract::Pax ? DocumentKind::PaxRegistrationNotice
                                             : DocumentKind::FctRegistrationNotice);
    if (isPassportAdvantage(site.contract))
        add(DocumentKind::OnlineGuide);
    add(DocumentKind::ContactSignIn);
    return choices;
}

QList<FieldChoice> channelChoices()
{
    QList<FieldChoice> choices;
    for (const Channel channel : { Channel::Post, Channel::Email, Channel::Fax })
        choices.append({ enumText(channel), celltext::capitalised(termText(TermGroup::Channel, enumText(channel))) });
    return choices;
}

} // namespace

Command siteDraft(SiteDeed deed, const Site& site)
{
    if (deed != SiteDeed::SendDocument)
        return draft::onSite(kindOf(deed), site);
    return newCommand(QString::fromLatin1(kindOf(deed)),
        { { QStringLiteral("site_number"), site.siteNumber }, { documentKey, documentChoices(site).value(0).key },
            { channelKey, enumText(Channel::Post) } });
}

SiteDeedForm::SiteDeedForm(const Session& session, SiteDeed deed, const Site& site, QWidget* parent)
    : PanelForm(wordsOf(deed, site.siteNumber), readingOf(session), parent)
    , m_deed(deed)
    , m_site(site)
{
    switch (deed) {
    case SiteDeed::SetSns:
        setIcon(QStringLiteral("calendar"));
        add({ QStringLiteral("valid_from"), FieldEditor::Line, true });
        add({ QStringLiteral("valid_to"), FieldEditor::Line, true });
        add({ QStringLiteral("product_note"), FieldEditor::Line, false, [] { return tr("Product, if not all"); } });
        break;
    case SiteDeed::FirstOrder:
        setIcon(QStringLiteral("calendar"));
        add({ QStringLiteral("first_order_on"), FieldEditor::Line, true });
        break;
    case SiteDeed::SendDocument:
        setIcon(QStringLiteral("send"));
        add({ documentKey, FieldEditor::Choice, false, [] { return tr("Document"); }, {},
            [site] { return documentChoices(site); } });
        add({ channelKey, FieldEditor::Choice, false, {}, {}, channelChoices });
        break;
    case SiteDeed::Suspend:
    case SiteDeed::Resume:
    case SiteDeed::Close:
        setIcon(deed == SiteDeed::Resume ? QStringLiteral("check-circle") : QStringLiteral("lock"));
        add({ QStringLiteral("reason"), FieldEditor::Text });
        break;
    }
}

Command SiteDeedForm::command() const
{
    Command command = siteDraft(m_deed, m_site);
    for (const QString& key : fields().keys()) {
        const QString value = fields().value(key);
        if (!value.isEmpty())
            command.payload.insert(key, value);
    }
    return command;
}

QString SiteDeedForm::doneText() const
{
    switch (m_deed) {
    case SiteDeed::Suspend:
        return tr("Site %1 is suspended.").arg(m_site.siteNumber);
    case SiteDeed::Resume:
        return tr("Site %1 is active again.").arg(m_site.siteNumber);
    case SiteDeed::Close:
        return tr("Site %1 is closed.").arg(m_site.siteNumber);
    case SiteDeed::SetSns:
        return tr("The S&S period is recorded.");
    case SiteDeed::FirstOrder:
        return tr("The first order is recorded, the documents are queued.");
    case SiteDeed::SendDocument:
        break;
    }
    return tr("The document is queued.");
}

} // namespace padesk
