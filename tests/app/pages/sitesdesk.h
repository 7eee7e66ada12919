// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/pages/workdesk.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/sites/siteform.h"
#include "ui/sites/sitespage.h"
#include "ui/sites/siteview.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace padesk::test {

/** An active PA site whose contact is there; the one of most people, so that its lists have lines. */
const QString aSite
    = QStringLiteral("select s.id from site s join member m on m.site_id = s.id where s.state = 'active' "
                     "and s.contract = 'PA' and s.postal_code <> '' group by s.id having sum(m.slot = 0) = "
                     "1 and sum(m.slot in (1, 2, 3, 4)) between 1 and 3 order by count(*) desc, s.id");

enum SiteAct { Edit, SetSns, FirstOrder, SendDocument, Replace, Suspend, Resume, CloseSite };

/** The page of sites on a real office, by the keyboard. */
struct SitesDesk {
    SitesDesk()
    {
        QObject::connect(&page, &Page::noticed, &page, [this](const Notice& notice) { notices.append(notice); });
        page.resize(1440, 860);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.focusFirst();
        QTRY_VERIFY(!page.isBusy() && page.area()->currentId() != 0);
    }

    void openSite()
    {
        page.open({ PageId::Sites, {}, site, {}, {} });
        QTRY_VERIFY(page.view()->site() && page.view()->site()->site.id == site);
        QTRY_VERIFY(!page.isBusy() && action(Edit)->isEnabled());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : &page, key, modifiers);
    }
    void type(const char* field, const QString& text)
    {
        QLineEdit* editor = lineOf(field);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
    }
    /** As an input method does: keyClicks() knows half-width characters only. */
    void write(const char* field, const QString& text)
    {
        lineOf(field)->setFocus();
        lineOf(field)->selectAll();
        lineOf(field)->insert(text);
    }
    QLineEdit* lineOf(const char* field) { return fieldOf(field)->lineEdit(); }
    FormField* fieldOf(const char* field) { return page.form()->fields().field(QString::fromLatin1(field)); }
    QString typed(const char* field) { return page.form()->fields().typed(QString::fromLatin1(field)); }
    QAction* action(int place) { return page.view()->siteActions().at(place); }
    QString stored(const char* column)
    {
        return office.one(u"select %1 from site where id = %2"_qs.arg(QString::fromLatin1(column)).arg(site));
    }
    bool showsForm() { return page.form()->isVisible(); }
    ConfirmDialog* question() { return page.findChild<ConfirmDialog*>(); }
    /** All that a PA site can't do without. */
    void fillIn(const QString& number)
    {
        type("site_number", number);
        type("agreement_number", u"A-90001"_qs);
        type("contracted_on", u"2026-04-01"_qs);
        write("company", u"霞が関情報システム株式会社"_qs);
        type("postal_code", u"1000013"_qs);
        write("contact_family", u"鈴木"_qs);
    }

    WorkDesk office;
    qint64 site = office.id(aSite);
    QList<Notice> notices;
    SitesPage page { office.directory() };
};

} // namespace padesk::test
