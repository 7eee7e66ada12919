// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopostroom.h"

#include "models/store/passcodehash.h"

#include <QJsonArray>

namespace padesk {
namespace {

constexpr int mostAtOnce = 1000;
/** The days before the end whose letters stay for the user of the demo. */
constexpr int daysLeftOver = 4;
constexpr int afternoon = 7;
/** Who has made two errors calls the office instead of trying on (F22). */
constexpr int warningErrors = 2;

QString numberOf(const WaitingLetter& letter)
{
    return deliveryNumber(letter.delivery.id);
}

QString content(const WaitingLetter& letter, const char* name)
{
    return letter.document.content.value(QLatin1String(name)).toString();
}

} // namespace

DemoPostRoom::DemoPostRoom(DemoStage& stage, quint32 seed)
    : m_stage(stage)
    , m_random { seed, 21 }
{ }

void DemoPostRoom::planDays()
{
    for (QDateTime day = m_stage.later(m_stage.now(), 0, afternoon); day <= m_stage.end();
         day = m_stage.later(day, 1, afternoon)) {
        const bool last = m_stage.later(day, daysLeftOver, 0) > m_stage.end();
        m_stage.plan(day, [this, last] {
            if (!last)
                handOver(Channel::Post);
            handOver(Channel::Fax);
            handOver(Channel::Email);
        });
    }
}

DemoStage::Who DemoPostRoom::handlerOf(Channel channel) const
{
    return channel == Channel::Post ? DemoStage::Who::Colleague : DemoStage::Who::Worker;
}

/** The unusual is decided by the story; a fax number is busy now and then, an address unknown. */
DemoPostRoom::Fate DemoPostRoom::fateOf(const WaitingLetter& letter)
{
    const auto decided = m_fates.constFind(numberOf(letter));
    if (decided != m_fates.constEnd())
        return *decided;
    const int share = m_random.below(100);
    if (letter.delivery.channel == Channel::Post)
        return share < 2 ? Fate::ComesBack : Fate::Usual;
    return share < 4 && !letter.delivery.carriesPasscode ? Fate::Fails : Fate::Usual;
}

void DemoPostRoom::tell(const QString& kind, const Letters& letters, QJsonObject payload)
{
    if (letters.isEmpty())
        return;
    QJsonArray numbers;
    for (const WaitingLetter& letter : letters)
        numbers.append(numberOf(letter));
    payload.insert(QStringLiteral("deliveries"), numbers);
    m_stage.send(handlerOf(letters.first().delivery.channel), kind, payload);
}

/** One code for the whole list: hashing is slow on purpose, and these codes open nothing. */
void DemoPostRoom::handOver(Channel channel)
{
    const Result<Letters> waiting = waitingLetters(m_stage.database(), channel, m_stage.now(), mostAtOnce);
    if (!waiting)
        return m_stage.fail(waiting.error());
    Letters letters;
    bool coded = false;
    for (const WaitingLetter& letter : *waiting) {
        if (m_fates.value(numberOf(letter), Fate::Usual) == Fate::Waits)
            continue;
        letters.append(letter);
        coded = coded || letter.delivery.carriesPasscode;
    }
    if (letters.isEmpty())
        return;
    const Secret code = coded ? randomPasscode() : Secret();
    const Result<QString> hash = coded ? hashPasscode(code) : Result<QString>(QString());
    if (!hash)
        return m_stage.fail(hash.error());
    QJsonArray started;
    for (const WaitingLetter& letter : letters) {
        QJsonObject item { { QStringLiteral("id"), numberOf(letter) } };
        if (letter.delivery.carriesPasscode)
            item.insert(QStringLiteral("hash"), *hash);
        started.append(item);
    }
    m_stage.send(handlerOf(channel), QStringLiteral("delivery.start"), { { QStringLiteral("deliveries"), started } });
    m_stage.plan(m_stage.later(m_stage.now(), 0, afternoon + 1),
        [this, channel, letters, code] { confirm(channel, letters, code); });
}

void DemoPostRoom::confirm(Channel channel, const Letters& letters, const Secret& code)
{
    Letters done;
    Letters failed;
    Letters lost;
    Letters returning;
    for (const WaitingLetter& letter : letters) {
        const Fate fate = fateOf(letter);
        if (fate == Fate::Fails)
            failed.append(letter);
        else if (fate == Fate::GetsLost)
            lost.append(letter);
        else if (fate != Fate::StaysSending)
            done.append(letter);
        if (fate == Fate::ComesBack)
            returning.append(letter);
    }
    const QString error
        = channel == Channel::Fax ? QStringLiteral("話し中 (busy)") : QStringLiteral("450 mailbox busy");
    tell(QStringLiteral("delivery.failed"), failed, { { QStringLiteral("error"), error } });
    tell(QStringLiteral("delivery.unknown"), lost, { { QStringLiteral("error"), QStringLiteral("connection lost") } });
    tell(channel == Channel::Post ? QStringLiteral("delivery.printed") : QStringLiteral("delivery.sent"), done);
    if (channel == Channel::Post)
        m_stage.plan(m_stage.later(m_stage.now(), 1, 1), [this, done, code] { post(done, code); });
    else
        for (const WaitingLetter& letter : std::as_const(done))
            receive(letter, code);
    for (const WaitingLetter& letter : std::as_const(returning))
        m_fates.insert(numberOf(letter), Fate::ComesBack);
}

void DemoPostRoom::post(Letters printed, const Secret& code)
{
    printed.removeIf(
        [this](const WaitingLetter& letter) { return m_fates.value(numberOf(letter)) == Fate::StaysPrinted; });
    tell(QStringLiteral("delivery.posted"), printed,
        { { QStringLiteral("posted_on"), officeDate(m_stage.now()).toString(Qt::ISODate) } });
    for (const WaitingLetter& letter : std::as_const(printed)) {
        if (m_fates.value(numberOf(letter)) != Fate::ComesBack) {
            receive(letter, code);
            continue;
        }
        m_stage.plan(soon(6), [this, letter] {
            tell(QStringLiteral("delivery.returned"), { letter },
                { { QStringLiteral("reason"), QStringLiteral("あて所に尋ねあたりません") } });
        });
    }
}

/** Four of five contacts use their code within two weeks; some only sign in, some do nothing. */
void DemoPostRoom::receive(const WaitingLetter& letter, const Secret& code)
{
    const QString email = content(letter, "contact_email");
    const bool kept = m_fates.value(numberOf(letter)) == Fate::CodeIsKept;
    if (!letter.delivery.carriesPasscode || email.isEmpty() || kept)
        return;
    const bool decided = m_wrong.contains(numberOf(letter));
    if (!decided && m_random.chance(10))
        return;
    const QDateTime when = soon(m_random.between(2, 9));
    m_stage.plan(when, [this, letter] {
        m_stage.send(DemoStage::Who::Portal, QStringLiteral("sign_in.record"),
            { { QStringLiteral("site_number"), content(letter, "site_number") },
                { QStringLiteral("ibm_id"), content(letter, "contact_email") },
                { QStringLiteral("at"), timestampText(m_stage.now()) } });
    });
    if (!decided && m_random.chance(10))
        return;
    const int share = m_random.below(100);
    const int wrong = m_wrong.value(numberOf(letter), share < 10 ? 1 : share < 12 ? 2 : share < 13 ? 5 : 0);
    m_stage.plan(
        m_stage.later(when, 0, 8), [this, letter, code, wrong] { type(letter, code, wrong, wrong < warningErrors); });
}

void DemoPostRoom::type(const WaitingLetter& letter, const Secret& code, int wrongTries, bool thenRight)
{
    const Secret typed = wrongTries > 0 ? randomPasscode() : code;
    m_stage.send(DemoStage::Who::Portal, QStringLiteral("passcode.redeem"),
        { { QStringLiteral("site_number"), content(letter, "site_number") },
            { QStringLiteral("ibm_id"), content(letter, "contact_email") },
            { QStringLiteral("code"), typed.reveal().toString() } },
        [this, letter](const QJsonObject& answer) {
            if (m_verified && answer.value(QLatin1String("verified")).toBool())
                m_verified(content(letter, "site_number"));
        });
    if (wrongTries > 1 || (wrongTries == 1 && thenRight))
        m_stage.plan(
            soon(1), [this, letter, code, wrongTries, thenRight] { type(letter, code, wrongTries - 1, thenRight); });
}

} // namespace padesk
