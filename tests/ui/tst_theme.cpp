// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>

using namespace padesk;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/** WCAG 2: from 1 to 21. */
double contrast(const QColor& one, const QColor& other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    const char* name;
    QColor ink;
    QColor ground;
    double least;
};

using Grounds = QList<QPair<const char*, QColor>>;

Grounds plainGrounds(const ThemeTokens& t)
{
    return { { "canvas", t.canvas }, { "sidebar", t.sidebar }, { "surface", t.surface }, { "surfaceAlt", t.surfaceAlt },
        { "sunken", t.sunken } };
}

Grounds allGrounds(const ThemeTokens& t)
{
    return plainGrounds(t)
        + Grounds { { "accentSoft", t.accentSoft }, { "accentSoft2", t.accentSoft2 }, { "selection", t.selection },
              { "differing", t.differing } };
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

    QList<QPair<QByteArray, Pair>> m_pairs;

    void add(const QByteArray& name, const QColor& ink, const Grounds& grounds, double least)
    {
        for (const auto& [groundName, ground] : grounds)
            m_pairs.append({ name + " on " + groundName, { "", ink, ground, least } });
    }

    void addTexts(const ThemeTokens& t)
    {
        add("text", t.text, allGrounds(t), 4.5);
        add("text2", t.text2, allGrounds(t), 4.5);
        add("text3", t.text3, plainGrounds(t) + Grounds { { "differing", t.differing } }, 4.5);
        add("accentText", t.accentText, allGrounds(t), 4.5);
        add("onAccent", t.onAccent, { { "accent", t.accent }, { "accentHover", t.accentHover } }, 4.5);
        add("onInverse", t.onInverse, { { "inverse", t.inverse } }, 4.5);
        add("inverseLink", t.inverseLink, { { "inverse", t.inverse } }, 4.5);
        add("field", t.field, allGrounds(t), 3);
        add("focus", t.focus, allGrounds(t), 3);
    }

    void addTones(ThemeKind kind)
    {
        const ThemeTokens& t = Theme::tokens(kind);
        for (int tone = 0; tone < 8; ++tone) {
            const ToneColours colours = Theme::tone(static_cast<Tone>(tone), kind);
            const Grounds tint { { "its tint", colours.tint } };
            const QByteArray name = "tone " + QByteArray::number(tone);
            add(name, colours.text, tint + plainGrounds(t) + Grounds { { "differing", t.differing } }, 4.5);
            add("text on " + name, t.text, tint, 4.5);
            add("text2 on " + name, t.text2, tint, 4.5);
            add("accentText on " + name, t.accentText, tint, 4.5);
        }
    }

    void addCharts(ThemeKind kind)
    {
        const Grounds surface { { "surface", Theme::tokens(kind).surface } };
        const ChartColours& c = Theme::chart(kind);
        for (const QColor& bar : { c.officeReview, c.siteReview, c.onHold, c.unknownSite, c.approved, c.refused })
            add("bar " + bar.name().toLatin1(), bar, surface, 3);
        for (qint64 person = 0; person < 6; ++person)
            add("white", Qt::white, { { "avatar", Theme::avatar(person, kind) } }, 4.5);
    }

private Q_SLOTS:
    void cleanup()
    {
        Theme::setBodySize(9.75);
        Theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Light);
    }

    void everyInkCanBeRead_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }
    void everyInkCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        m_pairs.clear();
        addTexts(Theme::tokens(kind));
        addTones(kind);
        addCharts(kind);
        QVERIFY(m_pairs.size() > 100);
        QStringList tooWeak;
        for (const auto& [name, pair] : m_pairs) {
            const double got = contrast(pair.ink, pair.ground);
            if (got < pair.least)
                tooWeak.append(u"%1: %2"_qs.arg(QString::fromLatin1(name)).arg(got, 0, 'f', 2));
        }
        QVERIFY2(tooWeak.isEmpty(), qPrintable(tooWeak.join(u"; "_qs)));
    }

    void everyGroupOfThePaletteIsSet()
    {
        for (const ThemeKind kind : { ThemeKind::Light, ThemeKind::Dark }) {
            const QPalette palette = Theme::palette(kind);
            const ThemeTokens& t = Theme::tokens(kind);
            for (const QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
                QCOMPARE(palette.color(group, QPalette::Window), t.canvas);
                QCOMPARE(palette.color(group, QPalette::Highlight), t.accent);
                QCOMPARE(palette.color(group, QPalette::Text), group == QPalette::Disabled ? t.text3 : t.text);
            }
        }
    }

    void switchingKeepsTheStyle()
    {
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        Theme::apply(*application, ThemeKind::Light);
        const QStyle* style = QApplication::style();
        Theme::apply(*application, ThemeKind::Dark);
        QCOMPARE(QApplication::style(), style);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::tokens(ThemeKind::Dark).canvas);
        QCOMPARE(&Theme::tokens(), &Theme::tokens(ThemeKind::Dark));
    }

    void theBodySizeStaysReadable()
    {
        Theme::setBodySize(3);
        QCOMPARE(Theme::bodySize(), 9.0);
        Theme::setBodySize(40);
        QCOMPARE(Theme::bodySize(), 14.0);
        QCOMPARE(QApplication::font().pointSizeF(), 14.0);
    }

    void rolesDifferBySizeAndWeight()
    {
        const QFont body = Theme::bodyFont();
        QCOMPARE(textFont(TextRole::Title, body).pointSizeF(), 9.75 * 1.5);
        QCOMPARE(textFont(TextRole::Strong, body).pointSizeF(), 9.75);
        for (int role = 0; role <= static_cast<int>(TextRole::Figure); ++role) {
            const int weight = textFont(static_cast<TextRole>(role), body).weight();
            QVERIFY(weight == 400 || weight == 600);
        }
    }

    void aCaptionNeverFallsBelowEightPoints()
    {
        Theme::setBodySize(9);
        QCOMPARE(textFont(TextRole::Caption, Theme::bodyFont()).pointSizeF(), 8.0);
    }

    void digitsAreEquallyWide()
    {
        const QFontMetrics metrics(Theme::bodyFont());
        QCOMPARE(metrics.horizontalAdvance(u"1111"_qs), metrics.horizontalAdvance(u"8888"_qs));
    }
};

PADESK_TEST(theme, ThemeTest)
#include "tst_theme.moc"
