// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/requests/checklistview.h"
#include "ui/style/theme.h"
#include "ui/widgets/cellpaint.h"

#include <QHeaderView>

using namespace padesk;

namespace {

ChecklistLine address(const QString& text)
{
    return { ChecklistPoint::Destination, u"address"_qs, text, text, false, {} };
}

} // namespace

/** What is read aloud to the caller is never cut. */
class ChecklistViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongAddressTakesASecondLine()
    {
        ChecklistModel model;
        ChecklistView view(&model);
        model.setLines(
            { address(u"東京都"_qs), { ChecklistPoint::Name, u"name"_qs, u"佐々木 陽子"_qs, {}, false, {} } }, {}, {});
        view.resize(em(720, view.font()), em(300, view.font()));
        view.show();
        const int oneLine = view.rowHeight(0);
        const int whole = view.sizeHint().height();
        model.setLines({ address(u"〒861-1341 熊本県菊池市七城町清水6丁目6番12号 七色手毬第二ビルディング東館 8階"_qs),
                           { ChecklistPoint::Name, u"name"_qs, u"佐々木 陽子"_qs, {}, false, {} } },
            {}, {});
        QVERIFY(view.rowHeight(0) > oneLine);
        QCOMPARE(view.rowHeight(1), oneLine);
        QCOMPARE(view.sizeHint().height() - whole, view.rowHeight(0) - oneLine);
    }

    void theNameOfAFieldIsNotCut()
    {
        ChecklistModel model;
        ChecklistView view(&model);
        ChecklistLine line = address(u"東京都"_qs);
        line.field = u"email"_qs;
        model.setLines({ line }, {}, {});
        QFont large = view.font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        view.setFont(large);
        const int text = cellWidth({}, model.index(0, ChecklistModel::Field).data().toString(), large);
        QVERIFY(view.columnWidth(ChecklistModel::Field) > text);
    }
};

PADESK_TEST(checklistview, ChecklistViewTest)
#include "tst_checklistview.moc"
