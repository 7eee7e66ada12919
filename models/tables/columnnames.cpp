// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/columnnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

struct ColumnName {
    const char* column;
    const char* name;
};

constexpr std::array names {
    ColumnName { "accepted_by", QT_TRANSLATE_NOOP("ColumnName", "Accepted by") },
    ColumnName { "address_changed_at", QT_TRANSLATE_NOOP("ColumnName", "Address changed") },
    ColumnName { "admin", QT_TRANSLATE_NOOP("ColumnName", "Administrator") },
    ColumnName { "applicant_value", QT_TRANSLATE_NOOP("ColumnName", "Entered by the applicant") },
    ColumnName { "attempts", QT_TRANSLATE_NOOP("ColumnName", "Attempts") },
    ColumnName { "auth_method", QT_TRANSLATE_NOOP("ColumnName", "Verification method") },
    ColumnName { "author", QT_TRANSLATE_NOOP("ColumnName", "Author") },
    ColumnName { "body", QT_TRANSLATE_NOOP("ColumnName", "Text") },
    ColumnName { "carries_passcode", QT_TRANSLATE_NOOP("ColumnName", "Carries a passcode") },
    ColumnName { "causes", QT_TRANSLATE_NOOP("ColumnName", "Causes") },
    ColumnName { "change_request_id", QT_TRANSLATE_NOOP("ColumnName", "Change request") },
    ColumnName { "changes", QT_TRANSLATE_NOOP("ColumnName", "Changes") },
    ColumnName { "closed", QT_TRANSLATE_NOOP("ColumnName", "Closed") },
    ColumnName { "closed_at", QT_TRANSLATE_NOOP("ColumnName", "Closed at") },
    ColumnName { "company_confirmed", QT_TRANSLATE_NOOP("ColumnName", "Company confirmed") },
    ColumnName { "contact_update", QT_TRANSLATE_NOOP("ColumnName", "E-mail address updated") },
    ColumnName { "content", QT_TRANSLATE_NOOP("ColumnName", "Content") },
    ColumnName { "country", QT_TRANSLATE_NOOP("ColumnName", "Country") },
    ColumnName { "created_at", QT_TRANSLATE_NOOP("ColumnName", "Created") },
    ColumnName { "day", QT_TRANSLATE_NOOP("ColumnName", "Day") },
    ColumnName { "decided_at", QT_TRANSLATE_NOOP("ColumnName", "Decided") },
    ColumnName { "decided_by", QT_TRANSLATE_NOOP("ColumnName", "Decided by") },
    ColumnName { "definition", QT_TRANSLATE_NOOP("ColumnName", "Definition") },
    ColumnName { "delivery_id", QT_TRANSLATE_NOOP("ColumnName", "Delivery") },
    ColumnName { "destination_confirmed", QT_TRANSLATE_NOOP("ColumnName", "Destination confirmed") },
    ColumnName { "display_name", QT_TRANSLATE_NOOP("ColumnName", "Name shown") },
    ColumnName { "document_id", QT_TRANSLATE_NOOP("ColumnName", "Document") },
    ColumnName { "document_value", QT_TRANSLATE_NOOP("ColumnName", "In the documents sent") },
    ColumnName { "documents", QT_TRANSLATE_NOOP("ColumnName", "Documents") },
    ColumnName { "due_at", QT_TRANSLATE_NOOP("ColumnName", "Due") },
    ColumnName { "duplicate_of", QT_TRANSLATE_NOOP("ColumnName", "Duplicate of") },
    ColumnName { "enabled", QT_TRANSLATE_NOOP("ColumnName", "Enabled") },
    ColumnName { "ended_at", QT_TRANSLATE_NOOP("ColumnName", "Ended") },
    ColumnName { "ended_reason", QT_TRANSLATE_NOOP("ColumnName", "Why it ended") },
    ColumnName { "entitlement", QT_TRANSLATE_NOOP("ColumnName", "Entitlement") },
    ColumnName { "expires_at", QT_TRANSLATE_NOOP("ColumnName", "Expires") },
    ColumnName { "external_id", QT_TRANSLATE_NOOP("ColumnName", "External number") },
    ColumnName { "failed_count", QT_TRANSLATE_NOOP("ColumnName", "Failed attempts") },
    ColumnName { "fax_changed_at", QT_TRANSLATE_NOOP("ColumnName", "Fax number changed") },
    ColumnName { "field", QT_TRANSLATE_NOOP("ColumnName", "Field") },
    ColumnName { "finished_at", QT_TRANSLATE_NOOP("ColumnName", "Finished") },
    ColumnName { "first_signed_in_at", QT_TRANSLATE_NOOP("ColumnName", "First sign-in") },
    ColumnName { "granted_by", QT_TRANSLATE_NOOP("ColumnName", "Granted by") },
    ColumnName { "holder", QT_TRANSLATE_NOOP("ColumnName", "Assignee") },
    ColumnName { "issued_at", QT_TRANSLATE_NOOP("ColumnName", "Issued") },
    ColumnName { "issued_by", QT_TRANSLATE_NOOP("ColumnName", "Issued by") },
    ColumnName { "judged_by", QT_TRANSLATE_NOOP("ColumnName", "Judged by") },
    ColumnName { "key", QT_TRANSLATE_NOOP("ColumnName", "Name") },
    ColumnName { "kind", QT_TRANSLATE_NOOP("ColumnName", "Kind") },
    ColumnName { "language", QT_TRANSLATE_NOOP("ColumnName", "Language") },
    ColumnName { "last_error", QT_TRANSLATE_NOOP("ColumnName", "Last error") },
    ColumnName { "last_signed_in_on", QT_TRANSLATE_NOOP("ColumnName", "Last sign-in") },
    ColumnName { "linked", QT_TRANSLATE_NOOP("ColumnName", "Linked") },
    ColumnName { "linked_at", QT_TRANSLATE_NOOP("ColumnName", "Linked at") },
    ColumnName { "manage_access", QT_TRANSLATE_NOOP("ColumnName", "Manage access") },
    ColumnName { "member_id", QT_TRANSLATE_NOOP("ColumnName", "User") },
    ColumnName { "must_change", QT_TRANSLATE_NOOP("ColumnName", "Password must be changed") },
    ColumnName { "name_confirmed", QT_TRANSLATE_NOOP("ColumnName", "Name confirmed") },
    ColumnName { "next_attempt_at", QT_TRANSLATE_NOOP("ColumnName", "Next attempt") },
    ColumnName { "nomination_id", QT_TRANSLATE_NOOP("ColumnName", "Nomination") },
    ColumnName { "not_before", QT_TRANSLATE_NOOP("ColumnName", "Not before") },
    ColumnName { "os_user", QT_TRANSLATE_NOOP("ColumnName", "System account") },
    ColumnName { "owner", QT_TRANSLATE_NOOP("ColumnName", "Owner") },
    ColumnName { "page", QT_TRANSLATE_NOOP("ColumnName", "Page") },
    ColumnName { "pages_sent", QT_TRANSLATE_NOOP("ColumnName", "Pages sent") },
    ColumnName { "pages_total", QT_TRANSLATE_NOOP("ColumnName", "Pages") },
    ColumnName { "product_note", QT_TRANSLATE_NOOP("ColumnName", "Product") },
    ColumnName { "released_at", QT_TRANSLATE_NOOP("ColumnName", "Released") },
    ColumnName { "released_by", QT_TRANSLATE_NOOP("ColumnName", "Released by") },
    ColumnName { "reminders", QT_TRANSLATE_NOOP("ColumnName", "Reminders") },
    ColumnName { "replaced_by", QT_TRANSLATE_NOOP("ColumnName", "Replaced by") },
    ColumnName { "reporting", QT_TRANSLATE_NOOP("ColumnName", "Reporting") },
    ColumnName { "request_id", QT_TRANSLATE_NOOP("ColumnName", "Passcode request") },
    ColumnName { "requested_role", QT_TRANSLATE_NOOP("ColumnName", "Role asked for") },
    ColumnName { "role_name", QT_TRANSLATE_NOOP("ColumnName", "Name of the role") },
    ColumnName { "shared", QT_TRANSLATE_NOOP("ColumnName", "Shared") },
    ColumnName { "site_id", QT_TRANSLATE_NOOP("ColumnName", "Site") },
    ColumnName { "site_number_entered", QT_TRANSLATE_NOOP("ColumnName", "Site number entered") },
    ColumnName { "slot", QT_TRANSLATE_NOOP("ColumnName", "Slot") },
    ColumnName { "snapshot", QT_TRANSLATE_NOOP("ColumnName", "Registration at that time") },
    ColumnName { "source", QT_TRANSLATE_NOOP("ColumnName", "Source") },
    ColumnName { "staff_role", QT_TRANSLATE_NOOP("ColumnName", "Staff role") },
    ColumnName { "started_at", QT_TRANSLATE_NOOP("ColumnName", "Started") },
    ColumnName { "started_by", QT_TRANSLATE_NOOP("ColumnName", "Started by") },
    ColumnName { "state", QT_TRANSLATE_NOOP("ColumnName", "State") },
    ColumnName { "subject", QT_TRANSLATE_NOOP("ColumnName", "Subject") },
    ColumnName { "subject_id", QT_TRANSLATE_NOOP("ColumnName", "Number of the subject") },
    ColumnName { "submitted_by", QT_TRANSLATE_NOOP("ColumnName", "Entered by") },
    ColumnName { "superseded_by", QT_TRANSLATE_NOOP("ColumnName", "Superseded by") },
    ColumnName { "text", QT_TRANSLATE_NOOP("ColumnName", "Text") },
    ColumnName { "tool_level", QT_TRANSLATE_NOOP("ColumnName", "Tool level") },
    ColumnName { "undo", QT_TRANSLATE_NOOP("ColumnName", "Undo") },
    ColumnName { "value", QT_TRANSLATE_NOOP("ColumnName", "Value") },
    ColumnName { "verdict", QT_TRANSLATE_NOOP("ColumnName", "Verdict") },
    ColumnName { "verified_at", QT_TRANSLATE_NOOP("ColumnName", "Verified") },
    ColumnName { "written_at", QT_TRANSLATE_NOOP("ColumnName", "Written") },
};

} // namespace

QString columnName(const QString& column)
{
    const auto* found = std::find_if(
        names.begin(), names.end(), [&column](const ColumnName& one) { return column == QLatin1String(one.column); });
    return found == names.end() ? QString() : QCoreApplication::translate("ColumnName", found->name);
}

} // namespace padesk
