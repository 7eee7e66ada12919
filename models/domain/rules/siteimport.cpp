// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/documents.h"
#include "models/domain/rules/rowimport.h"
#include "models/domain/rules/siteinput.h"

#include <algorithm>

namespace padesk {
namespace {

bool isSameSite(const Site& stored, const Site& row)
{
    Site expected = row;
    expected.id = stored.id;
    expected.state = stored.state;
    expected.faxChangedAt = stored.faxChangedAt;
    expected.addressChangedAt = stored.addressChangedAt;
    expected.search = stored.search;
    expected.rowVersion = stored.rowVersion;
    return expected == stored;
}

bool isSameContact(const QList<Member>& stored, const Member& row)
{
    return std::any_of(stored.begin(), stored.end(), [&row](const Member& member) {
        return member.slot == 0 && member.family == row.family && member.given == row.given
            && member.familyKana == row.familyKana && member.givenKana == row.givenKana && member.email == row.email;
    });
}

bool isSamePeriod(const QList<SnsPeriod>& stored, const std::optional<SnsPeriod>& row)
{
    return !row || std::any_of(stored.begin(), stored.end(), [&row](const SnsPeriod& period) {
        return period.validFrom == row->validFrom && period.validTo == row->validTo;
    });
}

class SiteImport final : public RowImport {
public:
    explicit SiteImport(RuleContext& context)
        : m_context(context)
        , m_today(context.today())
        , m_queueDocuments(context.flag("queue_documents"))
    { }

    std::size_t effectsPerRow() const override { return 3; }

    RowRuling apply(const QJsonObject& fields, int row) override
    {
        tl::expected<SiteInput, Refusal> input = siteFromFields(fields, m_context.policy, m_today);
        if (!input)
            return tl::unexpected<Refusal>(std::move(input.error()));
        const QString& number = input->site.siteNumber;
        if (const int first = m_rows.value(number); first > 0)
            return refuseNumber(refusal::duplicateInImport, number, { { QStringLiteral("first"), first } });
        if (const auto stored = m_context.file.importSites.constFind(number);
            stored != m_context.file.importSites.constEnd())
            return compare(*stored, *input);
        m_rows.insert(number, row);
        save(*std::move(input));
        return RowResult::Applied;
    }

private:
    static tl::unexpected<Refusal> refuseNumber(const char* code, const QString& number, QJsonObject parameters = {})
    {
        parameters.insert(QStringLiteral("field"), QStringLiteral("site_number"));
        parameters.insert(QStringLiteral("site_number"), number);
        return refuse(code, parameters);
    }

    /** A row that says what is stored is no problem, so that an import can be run again. */
    RowRuling compare(const Site& stored, const SiteInput& input) const
    {
        const CaseFile& file = m_context.file;
        if (isSameSite(stored, input.site) && isSameContact(file.importMembers.value(stored.id), input.contact)
            && isSamePeriod(file.importSns.value(stored.id), input.sns))
            return RowResult::Unchanged;
        return refuseNumber(refusal::siteNumberTaken, stored.siteNumber);
    }

    void save(SiteInput&& input)
    {
        const QString action = QStringLiteral("import");
        const Site site = m_context.draft.insert(std::move(input.site), action);
        input.contact.siteId = site.id;
        const Member contact = m_context.draft.insert(std::move(input.contact), action);
        if (input.sns) {
            input.sns->siteId = site.id;
            m_context.draft.insert(*std::move(input.sns), action);
        }
        if (m_queueDocuments)
            queueDocuments(site, contact);
    }

    void queueDocuments(const Site& site, const Member& contact)
    {
        queueGuideDocuments(m_context, DocumentEvent::SiteRegistered, site, contact);
        if (site.firstOrderOn.isValid())
            queueGuideDocuments(m_context, DocumentEvent::FirstOrder, site, contact);
    }

    RuleContext& m_context;
    const QDate m_today;
    const bool m_queueDocuments;
    /** The row that brought each new site. */
    QHash<QString, int> m_rows;
};

} // namespace

std::unique_ptr<RowImport> siteImport(RuleContext& context)
{
    return std::make_unique<SiteImport>(context);
}

} // namespace padesk
