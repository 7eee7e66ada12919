// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/rulecontext.h"

namespace padesk {

// Families that have no rules yet: their commands are refused as unknown. Each goes when its file comes.
std::vector<RuleEntry> siteRules()
{
    return {};
}
std::vector<RuleEntry> memberRules()
{
    return {};
}
std::vector<RuleEntry> changeRequestRules()
{
    return {};
}
std::vector<RuleEntry> caseRules()
{
    return {};
}
std::vector<RuleEntry> administrationRules()
{
    return {};
}

} // namespace padesk
