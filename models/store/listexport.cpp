// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listexport.h"

#include "models/domain/fieldtable.h"
#include "models/domain/listformat.h"
#include "models/domain/records/entity.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {
namespace {

/** How a stored value becomes the text of a cell. */
using CellForm = QString (*)(const QVariant&);

QString plainText(const QVariant& value)
{
    return value.toString();
}

QString dayText(const QVariant& value)
{
    return toDate(value).toString(Qt::ISODate);
}

QString timeText(const QVariant& value)
{
    return timestampText(toDateTime(value));
}

QString flagText(const QVariant& value)
{
    return toBool(value) ? QStringLiteral("true") : QStringLiteral("false");
}

template <QString (*numberOf)(qint64)>
QString caseNumber(const QVariant& value)
{
    return value.isNull() ? QString() : numberOf(value.toLongLong());
}

/** Where something was sent, in the order of an envelope. */
QString destinationText(const QVariant& value)
{
    const QJsonObject destination = toJsonObject(value);
    QStringList parts;
    for (const char* name : { "postal_code", "address", "company", "department", "name", "fax", "email" }) {
        const QString part = destination.value(QLatin1String(name)).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

struct ExportColumn {
    QString name;
    CellForm form = plainText;
};

/** The columns of the import list, without the command's id, which no row has kept. */
QList<ExportColumn> columnsOf(const ListFormat& format)
{
    QList<ExportColumn> columns;
    for (const ListColumn& column : format.columns) {
        CellForm form = plainText;
        if (column.parse == cell::date)
            form = dayText;
        else if (column.name == QLatin1String("claims_primary"))
            form = flagText;
        if (column.name != QLatin1String("id"))
            columns.append({ column.name, form });
    }
    return columns;
}

QList<ExportColumn> siteColumns()
{
    return columnsOf(siteListFormat()) << ExportColumn { u"state"_qs };
}

QList<ExportColumn> memberColumns()
{
    return columnsOf(memberListFormat()) << ExportColumn { u"state"_qs } << ExportColumn { u"contract"_qs }
                                         << ExportColumn { u"company"_qs } << ExportColumn { u"department"_qs }
                                         << ExportColumn { u"first_signed_in_at"_qs, timeText }
                                         << ExportColumn { u"last_signed_in_on"_qs, dayText }
                                         << ExportColumn { u"verified_at"_qs, timeText }
                                         << ExportColumn { u"granted_by"_qs };
}

QList<ExportColumn> nominationColumns()
{
    return columnsOf(nominationListFormat())
        << ExportColumn { u"nomination"_qs, caseNumber<nominationNumber> } << ExportColumn { u"state"_qs }
        << ExportColumn { u"contract"_qs } << ExportColumn { u"site_company"_qs } << ExportColumn { u"source"_qs }
        << ExportColumn { u"reference"_qs } << ExportColumn { u"causes"_qs }
        << ExportColumn { u"received_at"_qs, timeText } << ExportColumn { u"due_at"_qs, timeText }
        << ExportColumn { u"decided_by"_qs } << ExportColumn { u"decided_at"_qs, timeText }
        << ExportColumn { u"reason_code"_qs } << ExportColumn { u"reason"_qs };
}

QList<ExportColumn> requestColumns()
{
    return columnsOf(requestListFormat())
        << ExportColumn { u"request"_qs, caseNumber<requestNumber> } << ExportColumn { u"state"_qs }
        << ExportColumn { u"contract"_qs } << ExportColumn { u"company"_qs } << ExportColumn { u"family"_qs }
        << ExportColumn { u"given"_qs } << ExportColumn { u"source"_qs } << ExportColumn { u"reference"_qs }
        << ExportColumn { u"received_at"_qs, timeText } << ExportColumn { u"due_at"_qs, timeText }
        << ExportColumn { u"released_by"_qs } << ExportColumn { u"released_at"_qs, timeText }
        << ExportColumn { u"closed_at"_qs, timeText } << ExportColumn { u"reason_code"_qs }
        << ExportColumn { u"reason"_qs };
}

QList<ExportColumn> deliveryColumns()
{
    return { { u"delivery"_qs, caseNumber<deliveryNumber> }, { u"state"_qs }, { u"channel"_qs }, { u"document"_qs },
        { u"site_number"_qs }, { u"contract"_qs }, { u"company"_qs }, { u"destination"_qs, destinationText },
        { u"nomination"_qs, caseNumber<nominationNumber> }, { u"request"_qs, caseNumber<requestNumber> },
        { u"carries_passcode"_qs, flagText }, { u"attempts"_qs }, { u"created_at"_qs, timeText },
        { u"not_before"_qs, timeText }, { u"started_by"_qs }, { u"started_at"_qs, timeText },
        { u"finished_at"_qs, timeText }, { u"posted_on"_qs, dayText }, { u"external_id"_qs }, { u"last_error"_qs } };
}

/** What an export leaves out when nobody asks for a state. */
QString goneState(ExportList list)
{
    switch (list) {
    case ExportList::Sites:
        return u"closed"_qs;
    case ExportList::Members:
        return u"ended"_qs;
    case ExportList::Nominations:
    case ExportList::Requests:
    case ExportList::Deliveries:
        return {};
    }
    return {};
}

struct ExportFormat {
    QList<ExportColumn> columns;
    QStringList names;
    QString query;

    ExportFormat(ExportList list, QList<ExportColumn> of)
        : columns(std::move(of))
        , query(u"export_"_qs + enumText(list))
    {
        for (const ExportColumn& column : std::as_const(columns))
            names.append(column.name);
    }
};

const ExportFormat& formatOf(ExportList list)
{
    static const std::array formats { ExportFormat { ExportList::Sites, siteColumns() },
        ExportFormat { ExportList::Members, memberColumns() },
        ExportFormat { ExportList::Nominations, nominationColumns() },
        ExportFormat { ExportList::Requests, requestColumns() },
        ExportFormat { ExportList::Deliveries, deliveryColumns() } };
    return formats[static_cast<std::size_t>(list)];
}

bool passes(const QStringList& cells, const QList<ExportFilter>& filters)
{
    return std::all_of(filters.begin(), filters.end(), [&cells](const ExportFilter& filter) {
        return cells.at(filter.column).compare(filter.text, Qt::CaseInsensitive) == 0;
    });
}

constexpr qint64 rowsBetweenLooks = 1024;

} // namespace

const QStringList& exportColumns(ExportList list)
{
    return formatOf(list).names;
}

std::optional<ExportFilter> exportFilter(ExportList list, const QString& typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    QString name = typed.left(equals).trimmed().toLower();
    if (name == u"site")
        name = u"site_number"_qs;
    const qsizetype column = exportColumns(list).indexOf(name);
    if (equals < 0 || column < 0)
        return std::nullopt;
    return ExportFilter { column, typed.mid(equals + 1).normalized(QString::NormalizationForm_KC).trimmed() };
}

Result<void> readExport(Database& database, ExportList list, const QList<ExportFilter>& filters,
    const std::function<Result<void>(const QStringList&)>& take, const CancelFlag* cancel)
{
    const ExportFormat& format = formatOf(list);
    const qsizetype state = format.names.indexOf(u"state");
    const bool anyState = std::any_of(
        filters.begin(), filters.end(), [state](const ExportFilter& filter) { return filter.column == state; });
    const QString gone = anyState ? QString() : goneState(list);
    Statement read(database, format.query, Statement::Rows::Streamed);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    for (qint64 row = 1; read.next(); ++row) {
        if (cancel && row % rowsBetweenLooks == 0 && cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, format.query);
        QStringList cells;
        cells.reserve(format.columns.size());
        for (int column = 0; column < format.columns.size(); ++column)
            cells.append(format.columns.at(column).form(read.value(column)));
        if ((!gone.isEmpty() && cells.at(state) == gone) || !passes(cells, filters))
            continue;
        if (const Result<void> taken = take(cells); !taken)
            return taken;
    }
    const auto done = read.finish();
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace padesk
