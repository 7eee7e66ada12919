// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;
using namespace padesk::test;

namespace {

/** How often each kind of command was applied and refused. */
struct Count {
    int applied = 0;
    int refused = 0;
    QMap<QString, int> codes;

    QString text() const
    {
        QStringList parts { u"applied %1, refused %2:"_qs.arg(applied).arg(refused) };
        for (auto it = codes.cbegin(); it != codes.cend(); ++it)
            parts.append(it.key() + u" ×%1"_qs.arg(it.value()));
        return parts.join(u' ');
    }
};
using Coverage = QHash<QString, Count>;

rc::Gen<std::vector<Step>> histories(int longest)
{
    const auto step = rc::gen::construct<Step>(rc::gen::inRange<quint32>(0, 10'000), rc::gen::arbitrary<quint32>());
    return rc::gen::mapcat(rc::gen::inRange(1, longest),
        [step](int length) { return rc::gen::container<std::vector<Step>>(static_cast<std::size_t>(length), step); });
}

/** A store with its history so far; every command handed in is checked. */
class World {
public:
    explicit World(Coverage& coverage)
        : m_maker(m_store, plainCodes())
        , m_coverage(coverage)
    {
        m_store.startIdsAt(1);
        m_store.setVerifier(sameCode);
        m_store.found(u"chief"_qs, u"所長"_qs, testNow());
        for (const Handed& handed : m_maker.prologue())
            run(handed);
    }

    void run(const Step& step, int index) { run(m_maker.make(step, index)); }

    const QStringList& faults() const { return m_faults; }

private:
    void run(const Handed& handed)
    {
        const MemoryStore before = m_store;
        const Answer answer = m_store.handIn(handed.from, handed.command, handed.clock);
        Count& count = m_coverage[handed.command.kind];
        ++(answer.applied ? count.applied : count.refused);
        if (!answer.applied)
            ++count.codes[answer.refusal.code];
        m_faults += m_store.takeFaults() + brokenInvariants({ before, m_store, handed, answer, m_maker });
        if (!m_faults.isEmpty())
            m_faults.append(handed.from.name + u' ' + handed.command.kind + u' '
                + QString::fromUtf8(canonicalJson(handed.command.payload)) + u" → "_qs
                + answerText(answer.applied, answer.replayed, answer.refusal, answer.answer));
    }

    MemoryStore m_store;
    CommandMaker m_maker;
    Coverage& m_coverage;
    QStringList m_faults;
};

} // namespace

class InvariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // A seed of its own choosing would make the coverage below a matter of luck; RC_PARAMS tries others.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261122 max_success=300");
    }

    void holdAfterEveryCommand()
    {
        Coverage coverage;
        QVERIFY(rc::check("invariants I1 to I12 hold after any command", [&coverage] {
            const std::vector<Step> steps = *histories(400);
            World world(coverage);
            for (std::size_t index = 0; index < steps.size() && world.faults().isEmpty(); ++index)
                world.run(steps[index], static_cast<int>(index));
            if (!world.faults().isEmpty())
                RC_FAIL(world.faults().join(u'\n').toStdString());
        }));
        for (const CommandSpec& spec : commandSpecs()) {
            const Count count = coverage.value(QString::fromLatin1(spec.kind));
            const QString line = QString::fromLatin1(spec.kind) + u' ' + count.text();
            QVERIFY2(count.applied > 0 && count.refused > 0, qPrintable(line));
        }
    }
};

PADESK_TEST(invariants, InvariantsTest)
#include "tst_invariants.moc"
