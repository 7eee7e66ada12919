// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/gallery.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>

using namespace padesk;
using namespace padesk::test;

/** Renders all parts of the desk on one page; with PADESK_GALLERY=FOLDER the pages are kept for looking at. */
class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsPainted_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::addColumn<double>("points");
        QTest::newRow("light") << ThemeKind::Light << 9.75;
        QTest::newRow("dark") << ThemeKind::Dark << 9.75;
        QTest::newRow("light-14pt") << ThemeKind::Light << 14.0;
    }
    void everyPartIsPainted()
    {
        QFETCH(ThemeKind, kind);
        QFETCH(double, points);
        Theme::setBodySize(points);
        Theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), kind);
        const std::unique_ptr<QWidget> gallery = makeGallery();
        const QPixmap picture = gallery->grab();
        QVERIFY(picture.width() > 800);
        if (const QString folder = qEnvironmentVariable("PADESK_GALLERY"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_qs)));
    }
    void cleanup()
    {
        Theme::setBodySize(9.75);
        Theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Light);
    }
};

PADESK_TEST(gallery, GalleryTest)
#include "tst_gallery.moc"
