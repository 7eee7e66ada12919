// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/membertablemodel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {

MemberTableModel::MemberTableModel(RowSource<MemberRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& MemberTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"name"_qs, QT_TRANSLATE_NOOP("TableColumn", "Name"), FilterKind::Text },
        { u"name_kana"_qs, QT_TRANSLATE_NOOP("TableColumn", "Name in kana"), FilterKind::Text },
        { u"role"_qs, QT_TRANSLATE_NOOP("TableColumn", "Role"), FilterKind::List, TermGroup::Role,
            stableTexts<MemberRole>() },
        { u"email"_qs, QT_TRANSLATE_NOOP("TableColumn", "E-mail address"), FilterKind::Text },
        { u"ibm_id"_qs, QT_TRANSLATE_NOOP("TableColumn", "IBM ID"), FilterKind::Text },
        { u"tool_level"_qs, QT_TRANSLATE_NOOP("TableColumn", "Access"), FilterKind::List, TermGroup::ToolLevel,
            stableTexts<ToolLevel>() },
        { u"passcode_state"_qs, QT_TRANSLATE_NOOP("TableColumn", "Passcode"), FilterKind::List, TermGroup::Passcode,
            { u"live"_qs, u"warned"_qs, u"locked"_qs } },
        { u"last_signed_in_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "Last sign-in"), FilterKind::Date },
        { u"expires_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "Expires"), FilterKind::Date },
        { u"department"_qs, QT_TRANSLATE_NOOP("TableColumn", "Department"), FilterKind::Text },
        { u"tel"_qs, QT_TRANSLATE_NOOP("TableColumn", "Telephone"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::MemberState,
            stableTexts<MemberState>() },
    };
    return all;
}

QString MemberTableModel::displayText(const MemberRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Name:
        return QString(row.family + u' ' + row.given).trimmed();
    case Kana:
        return QString(row.familyKana + u' ' + row.givenKana).trimmed();
    case Role:
        return celltext::capitalised(termText(TermGroup::Role, enumText(row.role)));
    case Email:
        return row.email;
    case IbmId:
        return row.ibmId;
    case Access:
        return celltext::capitalised(termText(TermGroup::ToolLevel, enumText(row.toolLevel)));
    case Passcode:
        return celltext::capitalised(termText(TermGroup::Passcode, row.passcodeState));
    case LastSignIn:
        return celltext::day(row.lastSignedInOn);
    case ExpiresOn:
        return celltext::day(row.expiresOn);
    case Department:
        return row.department;
    case Tel:
        return formatPhone(row.tel);
    case State:
        return celltext::capitalised(termText(TermGroup::MemberState, enumText(row.state)));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MemberTableModel::sortValue(const MemberRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return QString(row.familyKana + u' ' + row.givenKana);
    case LastSignIn:
        return row.lastSignedInOn;
    case ExpiresOn:
        return row.expiresOn;
    default:
        break;
    }
    return displayText(row, column);
}

QString MemberTableModel::toolTip(const MemberRow& row, int column) const
{
    if (column == Company)
        return row.company;
    return {};
}

} // namespace padesk
