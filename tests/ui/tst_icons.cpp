// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/style/icons.h"
#include "ui/style/statelook.h"

#include <QApplication>
#include <QPainter>

using namespace padesk;

namespace {

/** The same but for what blending two strokes rounds. */
bool isNearly(const QColor& one, const QColor& other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
        + std::abs(one.blue() - other.blue())
        <= 6;
}

/** How many pixels have any ink, and whether all ink has that colour. */
struct Ink {
    int pixels = 0;
    bool pure = true;
};

Ink inkOf(const QPixmap& pixmap, const QColor& colour)
{
    Ink ink;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 0)
                continue;
            ++ink.pixels;
            if (pixel.alpha() == 255)
                ink.pure = ink.pure && isNearly(pixel, colour);
        }
    }
    return ink;
}

template <NamedEnum Enum>
QStringList iconsOf()
{
    QStringList names;
    for (std::size_t value = 0; value < EnumText<Enum>::names.size(); ++value)
        names.append(stateLook(static_cast<Enum>(value)).icon);
    return names;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        for (const ThemeKind kind : { ThemeKind::Light, ThemeKind::Dark }) {
            const QColor colour = Theme::tokens(kind).text;
            for (const int size : { 14, 16, 18, 24 }) {
                for (const qreal ratio : { 1.0, 1.25, 2.0 }) {
                    const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
                    QCOMPARE(pixmap.size(), QSize(size, size) * ratio);
                    const Ink ink = inkOf(pixmap, colour);
                    QVERIFY(ink.pixels >= size / 2);
                    QVERIFY(ink.pure);
                }
            }
        }
    }

    void everyIconKeepsAClearEdge()
    {
        QStringList touching;
        for (const QString& name : iconNames()) {
            const QImage image = iconPixmap(name, 48, Qt::black, 1).toImage();
            for (int at = 0; at < 48; ++at) {
                for (const QPoint& point : { QPoint(at, 0), QPoint(at, 47), QPoint(0, at), QPoint(47, at) }) {
                    if (image.pixelColor(point).alpha() > 0)
                        touching.append(name);
                }
            }
        }
        touching.removeDuplicates();
        QVERIFY2(touching.isEmpty(), qPrintable(touching.join(u' ')));
    }

    void theListOfVisualIsThere()
    {
        const QStringList wanted
            = u"home approve key send building users user user-check route history settings search review refresh plus "
              u"minus check x check-circle x-circle pause question alert info undo withdraw forward arrow-right "
              u"chev-up "
              u"chev-down chev-right phone mail printer fax file download copy calendar clock hourglass filter columns "
              u"duplicate shield lock globe server laptop play offline bell star more scan sun queue checklist equal "
              u"approx notequal ring book"_qs.split(u' ');
        for (const QString& name : wanted)
            QVERIFY2(iconNames().contains(name), qPrintable(name));
    }

    void everyStateHasAnIcon()
    {
        const QStringList names = iconsOf<NominationState>() + iconsOf<RequestState>() + iconsOf<PasscodeState>()
            + iconsOf<DeliveryState>() + iconsOf<MemberState>() + iconsOf<ChangeState>() + iconsOf<SiteState>()
            + iconsOf<CheckVerdict>();
        for (const QString& name : names)
            QVERIFY2(iconNames().contains(name), qPrintable(name));
        for (const Mark mark : { Mark::CallNeeded, Mark::DownloadOnly, Mark::WaitingForWorker, Mark::NotConfirmed,
                 Mark::Busy, Mark::Enveloped })
            QVERIFY(iconNames().contains(stateLook(mark).icon));
    }

    /** Colour never speaks alone: what looks alike to a colour-blind eye has another shape. */
    void statesOfACaseDifferByIconOrTone()
    {
        QStringList seen;
        for (std::size_t value = 0; value < EnumText<NominationState>::names.size(); ++value)
            seen.append(stateLook(static_cast<NominationState>(value)).icon);
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void anIconFollowsTheTheme()
    {
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        const QIcon ours = icon(u"check"_qs);
        for (const ThemeKind kind : { ThemeKind::Light, ThemeKind::Dark }) {
            Theme::apply(*application, kind);
            const ThemeTokens& tokens = Theme::tokens();
            QVERIFY(inkOf(ours.pixmap(QSize(24, 24), QIcon::Normal), tokens.text2).pure);
            QVERIFY(inkOf(ours.pixmap(QSize(24, 24), QIcon::Disabled), tokens.text3).pure);
        }
        Theme::apply(*application, ThemeKind::Light);
    }

    void anUnknownNameIsNoIcon()
    {
        QVERIFY(icon(u"unicorn"_qs).isNull());
        QVERIFY(iconPixmap(u"unicorn"_qs, 16, Qt::black, 1).isNull());
        QCOMPARE(icon(u"bell"_qs).name(), u"bell"_qs);
    }
};

PADESK_TEST(icons, IconsTest)
#include "tst_icons.moc"
