// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverytable.h"

#include "models/tables/deliverytablemodel.h"
#include "ui/style/statelook.h"

#include <QCoreApplication>

namespace padesk {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DeliveryTable)

public:
    static QString waiting() { return tr("To send"); }
    static QString failed() { return tr("Failed"); }
    static QString unconfirmed() { return tr("Not confirmed"); }
    static QString printed() { return tr("Printed"); }
    static QString posted() { return tr("Sent"); }
    static QString returned() { return tr("Returned"); }
    static QString held() { return tr("On hold"); }
    static QString all() { return tr("All", "deliveries"); }
    static QString name() { return tr("Deliveries"); }

    static TableWords empty(const RowQuery& query)
    {
        if (query.queue == u"failed")
            return { tr("Nothing has failed"), tr("What could not be sent stands here until it is sent again.") };
        if (query.queue == u"unconfirmed")
            return { tr("Everything has been confirmed"),
                tr("Letters that were handed over stand here until somebody has looked at their pages.") };
        if (query.queue == u"to_post")
            return { tr("No printed letter is waiting"), tr("Printed letters stand here until they are posted.") };
        if (query.queue == u"returned")
            return { tr("No letter came back"), tr("Register returned letters by scanning or typing their number.") };
        if (query.queue == u"held")
            return { tr("Nothing is on hold"), tr("What somebody has stopped stands here until it may go on.") };
        return { tr("Nothing is waiting to be sent"), tr("New letters, faxes and e-mails stand here.") };
    }
};

/** Amber from the second attempt on: something is in the way. */
CellLook attemptsLook(const DeliveryRow& row)
{
    CellLook look;
    look.kind = CellKind::Number;
    if (row.attempts > 1)
        look.tone = Tone::Amber;
    return look;
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Fax:
        return u"fax"_qs;
    case Channel::Email:
        return u"send"_qs;
    case Channel::Post:
        break;
    }
    return u"mail"_qs;
}

CellLook lookOf(const QModelIndex& index)
{
    const QVariant record = index.data(PagedTable::RecordRole);
    if (!record.isValid())
        return {};
    const auto row = record.value<DeliveryRow>();
    CellLook look;
    switch (static_cast<DeliveryTableModel::Column>(index.column())) {
    case DeliveryTableModel::SiteNumber:
        look.kind = CellKind::Strong;
        break;
    case DeliveryTableModel::Created:
    case DeliveryTableModel::NextAttempt:
    case DeliveryTableModel::FinishedAt:
    case DeliveryTableModel::PostedOn:
        look.kind = CellKind::Date;
        break;
    case DeliveryTableModel::Sent:
        look.icon = row.carriesPasscode ? u"key"_qs : QString();
        break;
    case DeliveryTableModel::SendBy:
        look.icon = channelIcon(row.channel);
        break;
    case DeliveryTableModel::Attempts:
        return attemptsLook(row);
    case DeliveryTableModel::LastError:
        look.tone = row.lastError.isEmpty() ? std::optional<Tone>() : Tone::Red;
        break;
    case DeliveryTableModel::State: {
        const StateLook state = stateLook(row.state);
        look.kind = CellKind::State;
        look.tone = state.tone;
        look.icon = state.icon;
        break;
    }
    default:
        break;
    }
    return look;
}

} // namespace

QList<QueueTab> deliveryQueues()
{
    return { { u"waiting"_qs, Words::waiting }, { u"failed"_qs, Words::failed },
        { u"unconfirmed"_qs, Words::unconfirmed }, { u"to_post"_qs, Words::printed }, { u"posted"_qs, Words::posted },
        { u"returned"_qs, Words::returned }, { u"held"_qs, Words::held }, { {}, Words::all } };
}

TableSetup deliveryTableSetup()
{
    TableSetup setup;
    setup.stretching = u"company"_qs;
    setup.required = { u"site_number"_qs, u"state"_qs };
    setup.leaving = { u"case_number"_qs, u"pages_total"_qs, u"created_at"_qs, u"number"_qs, u"destination"_qs,
        u"next_attempt_at"_qs, u"attempts"_qs };
    setup.hidden = { u"posted_on"_qs, u"finished_at"_qs, u"started_by"_qs };
    setup.lookOf = lookOf;
    setup.emptyWords = Words::empty;
    setup.name = Words::name;
    return setup;
}

bool waitsForWord(const DeliveryRow& row)
{
    return row.state == DeliveryState::Sending || row.state == DeliveryState::Unknown;
}

} // namespace padesk
