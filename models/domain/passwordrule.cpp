// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passwordrule.h"

#include "models/domain/secret.h"

#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <cmath>

namespace padesk {
namespace {

constexpr int fewestDifferent = 5;
/** Names shorter than that are found in too much. */
constexpr qsizetype shortestName = 4;
constexpr double fewestBits = 45;
constexpr double goodBits = 65;
constexpr double strongBits = 85;

/** The password as the server takes it, as code points; overwritten when it goes. */
class Folded {
public:
    explicit Folded(QStringView password)
        : m_text(password.toString().normalized(QString::NormalizationForm_KC))
        , m_points(m_text.toUcs4())
    { }
    ~Folded()
    {
        wipeMemory(reinterpret_cast<char16_t*>(m_text.data()), m_text.size());
        std::fill(m_points.begin(), m_points.end(), 0U);
    }
    Folded(const Folded&) = delete;
    Folded& operator=(const Folded&) = delete;

    const QString& text() const { return m_text; }
    const QList<uint>& points() const { return m_points; }

private:
    QString m_text;
    QList<uint> m_points;
};

int differentOnes(const QList<uint>& points)
{
    return static_cast<int>(QSet<uint>(points.begin(), points.end()).size());
}

/** How many characters can't be told from the one before: the same again, or the next in the alphabet. */
int foretold(const QList<uint>& points)
{
    int count = 0;
    for (qsizetype at = 1; at < points.size(); ++at) {
        const qint64 step = qint64(points[at]) - qint64(points[at - 1]);
        count += step >= -1 && step <= 1 ? 1 : 0;
    }
    return count;
}

/**
 * Whether SASLprep (RFC 4013) does with it what NFKC does. With any other character libpq leaves the password as it was
 * typed, and what checks it, made from the normalised text, would never fit.
 */
bool isTakenAlike(uint point)
{
    const auto within = [point](uint first, uint last) { return point >= first && point <= last; };
    const QChar::Direction direction = QChar::direction(point);
    const bool old = QChar::unicodeVersion(point) <= QChar::Unicode_3_2
        && QChar::unicodeVersion(point) != QChar::Unicode_Unassigned;
    const bool dropped = point == 0x034F || point == 0x1680 || within(0x1806, 0x180D) || within(0xFE00, 0xFE0F);
    const bool forbidden = within(0x2FF0, 0x2FFB) || within(0xFFF9, 0xFFFD);
    return QChar::isPrint(point) && old && !dropped && !forbidden && direction != QChar::DirR
        && direction != QChar::DirAL;
}

bool holds(const QString& password, QStringView name)
{
    return name.size() >= shortestName && password.contains(name, Qt::CaseInsensitive);
}

bool holdsName(const QString& password, const PasswordSurroundings& around)
{
    const qsizetype at = around.email.indexOf(u'@');
    return holds(password, around.signInId) || holds(password, around.email)
        || (at > 0 && holds(password, around.email.first(at)));
}

/** From how many characters somebody might have chosen each. */
double alphabetOf(const QList<uint>& points)
{
    const auto any = [&points](auto kind) { return std::any_of(points.begin(), points.end(), kind); };
    double size = 0;
    size += any([](uint point) { return QChar::isDigit(point); }) ? 10 : 0;
    size += any([](uint point) { return QChar::isLower(point); }) ? 26 : 0;
    size += any([](uint point) { return QChar::isUpper(point); }) ? 26 : 0;
    size += any([](uint point) { return point < 128 && !QChar::isLetterOrNumber(point); }) ? 20 : 0;
    size += any([](uint point) { return point >= 128; }) ? 200 : 0;
    return size;
}

double bitsOf(const QList<uint>& points)
{
    const auto counted = std::min<qsizetype>(points.size() - foretold(points), 2 * differentOnes(points));
    return double(counted) * std::log2(std::max(alphabetOf(points), 2.0));
}

bool isSimple(const QList<uint>& points)
{
    return differentOnes(points) < fewestDifferent || 2 * foretold(points) > points.size()
        || bitsOf(points) < fewestBits;
}

} // namespace

int passwordLength(QStringView password)
{
    return static_cast<int>(Folded(password).points().size());
}

std::optional<PasswordProblem> passwordProblem(QStringView password, const PasswordSurroundings& around)
{
    const Folded folded(password);
    const QList<uint>& points = folded.points();
    if (points.size() < shortestPassword)
        return PasswordProblem::TooShort;
    if (points.size() > longestPassword)
        return PasswordProblem::TooLong;
    if (!std::all_of(points.begin(), points.end(), isTakenAlike))
        return PasswordProblem::Character;
    if (holdsName(folded.text(), around))
        return PasswordProblem::HoldsName;
    if (isSimple(points))
        return PasswordProblem::TooSimple;
    if (!around.before.isEmpty() && Folded(around.before).text() == folded.text())
        return PasswordProblem::SameAsBefore;
    return std::nullopt;
}

PasswordStrength passwordStrength(QStringView password, const PasswordSurroundings& around)
{
    if (passwordProblem(password, around))
        return PasswordStrength::Weak;
    const double bits = bitsOf(Folded(password).points());
    if (bits < goodBits)
        return PasswordStrength::Fair;
    return bits < strongBits ? PasswordStrength::Good : PasswordStrength::Strong;
}

} // namespace padesk
