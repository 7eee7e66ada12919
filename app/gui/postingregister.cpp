// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/postingregister.h"

#include "app/letters/letterpainter.h"
#include "app/letters/pagebuilder.h"
#include "models/domain/csvwriter.h"
#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PostingRegister", text);
}

/** A column of the list: its head, and its share of the width in percent. */
struct Column {
    const char* title;
    int share;
};

constexpr std::array columns {
    Column { QT_TRANSLATE_NOOP("PostingRegister", "No."), 4 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Postal code"), 11 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Addressee"), 15 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Company"), 24 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Site"), 10 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Document"), 25 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Delivery"), 11 },
};

QStringList headsOf()
{
    QStringList heads;
    for (const Column& column : columns)
        heads.append(say(column.title));
    return heads;
}

QStringList cellsOf(const WaitingLetter& letter, qsizetype number)
{
    const QJsonObject& to = letter.delivery.destination;
    const auto text = [&to](const char* name) { return to.value(QLatin1String(name)).toString(); };
    return { QString::number(number), formatPostalCode(text("postal_code")), text("name"), text("company"),
        letter.document.content.value(QLatin1String("site_number")).toString(),
        termText(TermGroup::Document, enumText(letter.document.kind)), deliveryNumber(letter.delivery.id) };
}

QString title(const PostingRegister& entries)
{
    //: title of the list of letters taken to the post; %1: the day
    return say(QT_TRANSLATE_NOOP("PostingRegister", "Posting register, %1"))
        .arg(QLocale().toString(entries.day, QLocale::LongFormat));
}

QString headLine(const PostingRegister& entries)
{
    //: %1: number of letters, %2: number of the last entry of the history, %3: its checksum
    return say(QT_TRANSLATE_NOOP("PostingRegister", "%1 letters · history up to %2: %3"))
        .arg(QString::number(entries.letters.size()), QString::number(entries.head.seq), entries.head.hash);
}

/** Sets the list on A4 sheets with the letters' typesetter: what is read here can be searched and copied too. In mm. */
class RegisterSheets {
public:
    RegisterSheets(const LetterFonts& fonts, const PostingRegister& entries)
        : m_typesetter(fonts)
        , m_entries(entries)
    { }

    QList<LetterPage> set()
    {
        beginSheet();
        for (qsizetype i = 0; i < m_entries.letters.size(); ++i)
            addRow(cellsOf(m_entries.letters[i], i + 1), false);
        addHistory();
        for (int page = 0; page < m_pages.size(); ++page)
            addFoot(page);
        return std::move(m_pages);
    }

private:
    static constexpr qreal left = 15;
    static constexpr qreal width = sheet::width - 2 * left;
    static constexpr qreal top = 15;
    static constexpr qreal bottom = sheet::height - 18;
    static constexpr qreal gap = 2;
    static constexpr qreal titlePoints = 13;
    static constexpr qreal rowPoints = 8.5;
    static constexpr qreal smallPoints = 7;

    PageBuilder sheetAt(qsizetype page) { return { m_typesetter, LetterMedium::Post, m_pages[page] }; }
    PageBuilder lastSheet() { return sheetAt(m_pages.size() - 1); }

    void beginSheet()
    {
        m_pages.append(LetterPage());
        const QRectF box(left, top, width, linePitch(titlePoints));
        m_y = lastSheet().paragraph(title(m_entries), { titlePoints, true }, box, PageBuilder::Align::Left, Part::Head);
        m_y += gap;
        addRow(headsOf(), true);
    }

    /** Cells wrap rather than end in dots: paper has no tool tip. */
    void addRow(const QStringList& cells, bool head)
    {
        const TypeStyle style { rowPoints, head };
        const qreal pitch = linePitch(rowPoints, 1.4);
        QList<SetLines> set;
        qsizetype lines = 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            set.append(lastSheet().set(cells.value(int(i)), style, room(columns[i]) - gap));
            lines = std::max(lines, set.last()->size());
        }
        const qreal height = static_cast<qreal>(lines) * pitch + gap;
        if (m_y + height > bottom && !head)
            beginSheet();
        qreal x = left;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            QRectF box(x, m_y + gap / 2, room(columns[i]) - gap, pitch);
            for (qsizetype line = 0; line < set[qsizetype(i)]->size(); ++line) {
                lastSheet().place(set[qsizetype(i)], line, style, box, PageBuilder::Align::Left, Part::Body);
                box.translate(0, pitch);
            }
            x += room(columns[i]);
        }
        m_y += height;
        lastSheet().rule({ left, m_y, width, head ? 0.25 : 0.15 }, !head);
    }

    void addHistory()
    {
        const qreal pitch = linePitch(smallPoints, 1.4);
        if (m_y + gap + 2 * pitch > bottom)
            beginSheet();
        const QRectF box(left, m_y + gap, width, pitch);
        lastSheet().paragraph(headLine(m_entries), { smallPoints }, box, PageBuilder::Align::Left, Part::Body);
    }

    void addFoot(qsizetype page)
    {
        const QRectF box(left, bottom + gap, width, linePitch(smallPoints));
        const QString number = u"%1 / %2"_qs.arg(page + 1).arg(m_pages.size());
        sheetAt(page).paragraph(number, { smallPoints }, box, PageBuilder::Align::Right, Part::Foot);
    }

    static qreal room(const Column& column) { return width * column.share / 100; }

    using Part = PlacedText::Part;
    Typesetter m_typesetter;
    const PostingRegister& m_entries;
    QList<LetterPage> m_pages;
    qreal m_y = 0;
};

Result<void> paint(QPdfWriter& writer, const QList<LetterPage>& pages)
{
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Error::Code::Failed, u"the PDF could not be started"_qs);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return fail(Error::Code::Failed, u"the next page could not be begun"_qs);
        paintPage(painter, pages[page]);
    }
    if (!painter.end())
        return fail(Error::Code::Failed, u"the PDF could not be finished"_qs);
    return {};
}

Result<void> keep(QSaveFile& file)
{
    if (!file.commit())
        return fail(Error::Code::Failed, file.errorString());
    return {};
}

} // namespace

Result<PostingRegister> readPostingRegister(Database& database, QDate day)
{
    Result<QList<WaitingLetter>> letters = lettersPostedOn(database, day);
    if (!letters)
        return tl::unexpected(letters.error());
    const Result<HistoryHead> head = historyHead(database);
    if (!head)
        return tl::unexpected(head.error());
    return PostingRegister { day, *std::move(letters), *head };
}

Result<void> writeRegisterPdf(const PostingRegister& entries, const QString& path)
{
    const Result<LetterFonts> fonts = letterFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Failed, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(title(entries));
        writer.setCreator(u"PA Desk"_qs);
        if (const Result<void> painted = paint(writer, RegisterSheets(*fonts, entries).set()); !painted)
            return painted;
    }
    return keep(file);
}

Result<void> writeRegisterCsv(const PostingRegister& entries, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Failed, file.errorString());
    CsvWriter csv(file, TextEncoding::Utf8);
    csv.writeRow(headsOf());
    for (qsizetype i = 0; i < entries.letters.size(); ++i)
        csv.writeRow(cellsOf(entries.letters[i], i + 1));
    csv.writeRow({ title(entries), headLine(entries) });
    if (const Result<void> done = csv.finish(); !done)
        return done;
    return keep(file);
}

} // namespace padesk
