// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"

#include <QSqlError>
#include <QSqlRecord>

namespace padesk {

Statement::Statement(Database& database, QStringView name, Rows rows)
    : Statement(database, sql(database.engine(), name), rows)
{ }

Statement::Statement(Database& database, const SqlText& text, Rows rows)
    : m_database(database)
    , m_text(text)
{
    auto query = database.take(m_text);
    if (!query) {
        m_error = query.error();
        return;
    }
    m_query = std::move(*query);
    m_query->setForwardOnly(database.isSqlite() || rows == Rows::Streamed);
}

Statement::~Statement()
{
    if (m_query)
        m_database.giveBack(m_text, std::move(m_query));
}

Statement& Statement::bind(QStringView name, const QVariant& value)
{
    return bindAt(indexOf(name), value);
}

Statement& Statement::bindAt(int index, const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && static_cast<const QString*>(value.constData())->contains(QChar::Null)) {
        m_error = Error { Error::Code::BadInput, m_text.name + u": U+0000 in "_qs + m_text.parameters.value(index) };
    } else if (m_query) {
        bindStored(index, toStored(m_database.engine(), value));
    }
    return *this;
}

void Statement::bindStored(int index, const QVariant& stored)
{
    for (const int position : m_text.positions.at(index)) {
        if (m_text.places.isEmpty())
            m_query->bindValue(position, stored);
        else
            m_query->bindValue(m_text.places.at(position), stored);
    }
}

int Statement::indexOf(QStringView name) const
{
    const auto index = m_text.parameters.indexOf(name);
    if (index < 0)
        qFatal("query %s has no parameter :%s", qPrintable(m_text.name), qPrintable(name.toString()));
    return int(index);
}

Result<int> Statement::exec()
{
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    if (!m_query)
        return fail(Error::Code::Failed, m_text.name + u": not prepared"_qs);
    if (m_database.transactionFailed())
        return fail(Error::Code::Failed, m_text.name + u": the transaction has failed"_qs);
    m_columns.clear();
    if (!m_query->exec())
        return tl::unexpected(m_database.failed(m_query->lastError(), m_text.name));
    return m_query->isSelect() ? 0 : m_query->numRowsAffected();
}

bool Statement::next()
{
    if (!m_query || m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = m_database.failed(m_query->lastError(), m_text.name);
    return false;
}

Result<void> Statement::finish()
{
    if (m_query)
        m_query->finish();
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    return {};
}

int Statement::columnOf(QStringView column) const
{
    if (m_columns.empty()) {
        const QSqlRecord record = m_query->record();
        for (int index = 0; index < record.count(); ++index)
            m_columns.emplace(record.fieldName(index), index);
    }
    const auto found = m_columns.find(column);
    if (found == m_columns.end())
        qFatal("query %s has no column %s", qPrintable(m_text.name), qPrintable(column.toString()));
    return found->second;
}

Result<int> execute(Database& database, QStringView name, NamedValues values)
{
    Statement statement(database, name);
    for (const auto& [parameter, value] : values)
        statement.bind(parameter, value);
    return statement.exec();
}

Result<std::optional<QVariant>> fetchValue(Database& database, QStringView name, NamedValues values)
{
    Statement statement(database, name);
    for (const auto& [parameter, value] : values)
        statement.bind(parameter, value);
    if (const auto done = statement.exec(); !done)
        return tl::unexpected(done.error());
    std::optional<QVariant> first;
    if (statement.next())
        first = statement.value(0);
    return statement.finish().map([&] { return first; });
}

} // namespace padesk
