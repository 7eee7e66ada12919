// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/deskports.h"
#include "app/gui/storeletterport.h"
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/store/desk/localcommandport.h"
#include "models/store/desk/sqlrowsource.h"
#include "tests/support/rawsql.h"
#include "ui/users/directoryports.h"

#include <QTemporaryDir>

namespace padesk::test {

/** An office of its own for one test: a copy of a small demo, with the ports that pages work with, on real threads. */
class WorkDesk {
public:
    WorkDesk();

    /** The morning after the demo's year. */
    static QDateTime now();
    /** What the query says, read past the desk; rows joined by blanks. */
    QString one(const QString& query) const { return rawSql(m_url, query).join(u' '); }
    /** Of the first row, 0 when there is none. */
    qint64 id(const QString& query) const { return rawSql(m_url, query).value(0).toLongLong(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /** Hands a command in and waits. */
    CommandResult send(const QString& kind, const QJsonObject& payload);
    /** The same, at another desk: the second person of the office. */
    CommandResult sendAsColleague(const QString& kind, const QJsonObject& payload);
    /** For the pages of sites and users. */
    DirectoryPorts directory();

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;

public:
    DeskStore store;
    LocalCommandPort commands;
    LocalCommandPort colleague;
    StoreCasePort cases;
    StoreAccessPort access;
    StoreLetterPort letters;
    SqlRowSource<RequestRow> requests;
    SqlRowSource<DeliveryRow> deliveries;
    SqlRowSource<SiteRow> sites;
    SqlRowSource<MemberRow> members;
    SqlRowSource<EventRow> events;
    Session session;
};

/** A picture of the page for people to look at, when a folder PADESK_PICTURES is given. */
void keepPicture(QWidget& page, const QString& name);

/** Likewise a file that a test has written, of the same suffix. */
void keepCopy(const QString& path, const QString& name);

/** Waits for a future of a port. */
template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace padesk::test
