// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sitetablemodel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** F14. */
constexpr int mostSecondaries = 4;

} // namespace

SiteTableModel::SiteTableModel(RowSource<SiteRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& SiteTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"contract"_qs, QT_TRANSLATE_NOOP("TableColumn", "Contract"), FilterKind::List, TermGroup::Field,
            stableTexts<Contract>() },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"department"_qs, QT_TRANSLATE_NOOP("TableColumn", "Department"), FilterKind::Text },
        { u"contact"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site contact"), FilterKind::Text },
        { u"contact_state"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site contact's state"), FilterKind::List,
            TermGroup::MemberState, stableTexts<MemberState>() },
        { u"members"_qs, QT_TRANSLATE_NOOP("TableColumn", "Users"), FilterKind::Number, TermGroup::Field, {}, true },
        { u"secondaries"_qs, QT_TRANSLATE_NOOP("TableColumn", "Secondary users"), FilterKind::Number },
        { u"open_cases"_qs, QT_TRANSLATE_NOOP("TableColumn", "Open cases"), FilterKind::Number, TermGroup::Field, {},
            true },
        { u"sns_to"_qs, QT_TRANSLATE_NOOP("TableColumn", "S&S until"), FilterKind::Date },
        { u"tel"_qs, QT_TRANSLATE_NOOP("TableColumn", "Telephone"), FilterKind::Text },
        { u"fax"_qs, QT_TRANSLATE_NOOP("TableColumn", "Fax"), FilterKind::Text },
        { u"postal_code"_qs, QT_TRANSLATE_NOOP("TableColumn", "Postal code"), FilterKind::Text },
        { u"address"_qs, QT_TRANSLATE_NOOP("TableColumn", "Address"), FilterKind::Text },
        { u"contracted_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "Contracted"), FilterKind::Date },
        { u"registered_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "Registered"), FilterKind::Date },
        { u"first_order_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "First order"), FilterKind::Date },
        { u"sales_rep"_qs, QT_TRANSLATE_NOOP("TableColumn", "Sales rep"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::SiteState,
            stableTexts<SiteState>() },
    };
    return all;
}

QString SiteTableModel::displayText(const SiteRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case SiteNumber:
        return row.siteNumber;
    case ContractType:
        return enumText(row.contract);
    case Company:
        return row.company;
    case Department:
        return row.department;
    case Contact:
        return row.contact;
    case ContactState:
        return row.contactState.isEmpty() ? tr("no site contact")
                                          : celltext::capitalised(termText(TermGroup::MemberState, row.contactState));
    case Members:
        return QString::number(row.members);
    case Secondaries:
        return QStringLiteral("%1/%2").arg(row.secondaries).arg(mostSecondaries);
    case OpenCases:
        return QString::number(row.openCases);
    case SnsTo:
        return celltext::day(row.snsTo);
    case Tel:
        return formatPhone(row.tel);
    case Fax:
        return formatPhone(row.fax);
    case PostalCode:
        return formatPostalCode(row.postalCode);
    case Address:
        return row.address;
    case ContractedOn:
        return celltext::day(row.contractedOn);
    case RegisteredOn:
        return celltext::day(row.registeredOn);
    case FirstOrderOn:
        return celltext::day(row.firstOrderOn);
    case SalesRep:
        return row.salesRep;
    case State:
        return celltext::capitalised(termText(TermGroup::SiteState, enumText(row.state)));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SiteTableModel::sortValue(const SiteRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Members:
        return row.members;
    case Secondaries:
        return row.secondaries;
    case OpenCases:
        return row.openCases;
    case SnsTo:
        return row.snsTo;
    case ContractedOn:
        return row.contractedOn;
    case RegisteredOn:
        return row.registeredOn;
    case FirstOrderOn:
        return row.firstOrderOn;
    case Company:
        return row.companyKana;
    case Contact:
        return row.contactKana;
    default:
        break;
    }
    return displayText(row, column);
}

QString SiteTableModel::toolTip(const SiteRow& row, int column) const
{
    if (column == Company || column == Address)
        return displayText(row, column);
    return {};
}

} // namespace padesk
