// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

#include <QJsonArray>

#include <memory>

namespace padesk {

/** What became of one good row of an import. */
enum class RowResult { Applied, Unchanged };
using RowRuling = tl::expected<RowResult, Refusal>;

/** The rows of one list, applied or refused one by one, in the order of the file. */
class RowImport {
public:
    virtual ~RowImport() = default;
    /** Row counts from 1. */
    virtual RowRuling apply(const QJsonObject& fields, int row) = 0;
    /** Effects a row makes, at most, without documents. */
    virtual std::size_t effectsPerRow() const = 0;
};

/** Site rows: each registers a site, its contact and its S&S period. */
std::unique_ptr<RowImport> siteImport(RuleContext& context);
/** Member rows: each adds a member to a site within I1 and I2. */
std::unique_ptr<RowImport> memberImport(RuleContext& context);

} // namespace padesk
