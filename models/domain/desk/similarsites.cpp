// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/similarsites.h"

#include "models/domain/addressparts.h"
#include "models/domain/companyforms.h"
#include "models/domain/evidence.h"
#include "models/domain/fold.h"

#include <QSet>

#include <algorithm>

namespace padesk {
namespace {

constexpr int stemLength = 4;
/** Share of common pairs of characters from which two names are close. */
constexpr double closeShare = 0.6;

/** The folded name without the legal form before or after it. */
QString core(const QString& company)
{
    static const QStringList forms { fold(u"株式会社"), fold(u"有限会社"), fold(u"合同会社") };
    QString name = fold(company);
    for (const QString& form : forms) {
        if (name.startsWith(form))
            name = name.mid(form.size());
    }
    name.chop(companyFormAtEnd(name).written.size());
    return name.remove(u' ');
}

QSet<QString> pairsOf(const QString& text)
{
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        pairs.insert(text.mid(at, 2));
    return pairs;
}

bool isClose(const QString& one, const QString& other)
{
    const QString shorter = one.size() < other.size() ? one : other;
    if (shorter.size() >= 3 && (one.contains(other) || other.contains(one)))
        return true;
    const QSet<QString> left = pairsOf(one);
    const QSet<QString> right = pairsOf(other);
    if (left.size() < 2 || right.size() < 2)
        return false;
    const QSet<QString> common = left & right;
    return 2.0 * double(common.size()) / double(left.size() + right.size()) >= closeShare;
}

bool sameText(const QString& one, const QString& other)
{
    return !one.isEmpty() && one == other;
}

} // namespace

QString companyStem(const QString& company)
{
    return core(company).left(stemLength);
}

std::optional<Likeness> likeness(const SiteSketch& sketch, const SiteRow& known)
{
    if (sameText(sketch.siteNumber, known.siteNumber))
        return Likeness::SameNumber;
    if (sameText(sketch.agreementNumber, known.agreementNumber))
        return Likeness::SameAgreement;
    const QString name = core(sketch.company);
    if (!name.isEmpty()) {
        const CheckVerdict verdict = compareField(IdentityField::Company, sketch.company, known.company).verdict;
        if (verdict == CheckVerdict::Match || verdict == CheckVerdict::Variant)
            return Likeness::SameCompany;
    }
    const AddressParts address = addressParts(sketch.address);
    if (!address.street.isEmpty() && !known.address.isEmpty() && isSameAddress(address, addressParts(known.address)))
        return Likeness::SameAddress;
    if (sameText(sketch.tel, known.tel))
        return Likeness::SamePhone;
    if (!name.isEmpty() && isClose(name, core(known.company)))
        return Likeness::CloseCompany;
    return std::nullopt;
}

QList<SimilarSite> similarSites(const SiteSketch& sketch, const QList<SiteRow>& known, int most)
{
    QList<SimilarSite> found;
    QSet<qint64> seen;
    for (const SiteRow& site : known) {
        const std::optional<Likeness> why = likeness(sketch, site);
        if (why && !seen.contains(site.id)) {
            seen.insert(site.id);
            found.append({ site, *why });
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const SimilarSite& one, const SimilarSite& other) { return one.why < other.why; });
    return found.mid(0, most);
}

} // namespace padesk
