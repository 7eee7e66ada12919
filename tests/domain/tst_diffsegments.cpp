// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diffsegments.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {
/** Segments as a text: [~variant~], [!different!], [] for missing. */
QString drawn(const QString& text, const QList<TextSegment>& segments)
{
    QString all;
    for (const TextSegment& segment : segments) {
        const QString part = text.mid(segment.range.from, segment.range.length);
        switch (segment.kind) {
        case SegmentKind::Same:
            all += part;
            break;
        case SegmentKind::Variant:
            all += u"[~"_qs + part + u"]"_qs;
            break;
        case SegmentKind::Differs:
            all += u"[!"_qs + part + u"]"_qs;
            break;
        case SegmentKind::Missing:
            all += u"[]"_qs;
        }
    }
    return all;
}

bool covers(const QString& text, const QList<TextSegment>& segments)
{
    qsizetype at = 0;
    for (const TextSegment& segment : segments) {
        if (segment.range.from != at || (segment.range.length == 0) != (segment.kind == SegmentKind::Missing))
            return false;
        at += segment.range.length;
    }
    return at == text.size();
}
} // namespace

class DiffSegmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<IdentityField>("field");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("drawnLeft");
        QTest::addColumn<QString>("drawnRight");
        using Field = IdentityField;
        QTest::newRow("the same") << Field::Family << u"山田"_qs << u"山田"_qs << u"山田"_qs << u"山田"_qs;
        QTest::newRow("variant") << Field::Company << u"霞が関システム"_qs << u"霞ヶ関システム"_qs
                                 << u"霞[~が]関システム"_qs << u"霞[~ヶ]関システム"_qs;
        QTest::newRow("different") << Field::Email << u"t@kss.example"_qs << u"t@kas.example"_qs
                                   << u"t@k[!s]s.example"_qs << u"t@k[!a]s.example"_qs;
        QTest::newRow("scattered differences are one")
            << Field::Email << u"t@kss-it.example"_qs << u"t@kxs.it.example"_qs << u"t@k[!ss-]it.example"_qs
            << u"t@k[!xs.]it.example"_qs;
        QTest::newRow("missing in the middle")
            << Field::Department << u"情報部"_qs << u"情報システム部"_qs << u"情報[]部"_qs << u"情報[!システム]部"_qs;
        QTest::newRow("missing at the end")
            << Field::Family << u"佐々木"_qs << u"佐々"_qs << u"佐々[!木]"_qs << u"佐々[]"_qs;
        QTest::newRow("a legal form left out") << Field::Company << u"山田商店"_qs << u"株式会社山田商店"_qs
                                               << u"[]山田商店"_qs << u"[~株式会社]山田商店"_qs;
        QTest::newRow("nothing on one side")
            << Field::Tel << QString() << u"0312345678"_qs << u"[]"_qs << u"0312345678"_qs;
        QTest::newRow("nothing at all") << Field::Tel << QString() << QString() << QString() << QString();
    }
    void draws()
    {
        QFETCH(IdentityField, field);
        QFETCH(QString, left);
        QFETCH(QString, right);
        const DiffSegments segments = diffSegments(compareField(field, left, right));
        QTEST(drawn(left, segments.applicant), "drawnLeft");
        QTEST(drawn(right, segments.registered), "drawnRight");
    }

    void everyTextIsCoveredOnce()
    {
        const QString letters = u"山田株式会社ヶが1-１ー ABab"_qs;
        const auto made = [&letters](const std::vector<int>& picks) {
            QString text;
            for (const int pick : picks)
                text += letters[std::abs(pick % static_cast<int>(letters.size()))];
            return text;
        };
        const bool holds = rc::check([&](std::vector<int> left, std::vector<int> right, unsigned field) {
            const auto which = static_cast<IdentityField>(field % EnumText<IdentityField>::names.size());
            const FieldComparison comparison = compareField(which, made(left), made(right));
            const DiffSegments segments = diffSegments(comparison);
            RC_ASSERT(covers(comparison.applicant, segments.applicant));
            RC_ASSERT(covers(comparison.registered, segments.registered));
        });
        QVERIFY(holds);
    }
};

PADESK_TEST(diffsegments, DiffSegmentsTest)
#include "tst_diffsegments.moc"
