// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/postingregister.h"

#include "app/letters/letterfonts.h"
#include "models/domain/csvwriter.h"
#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

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
    Column { QT_TRANSLATE_NOOP("PostingRegister", "No."), 5 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Postal code"), 13 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Addressee"), 19 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Company"), 26 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Site"), 10 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Document"), 15 },
    Column { QT_TRANSLATE_NOOP("PostingRegister", "Delivery"), 12 },
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

/** Paints the list line by line, with its heads on each sheet. Lengths are in points. */
class RegisterPainter {
public:
    RegisterPainter(QPdfWriter& writer, const QString& family, const PostingRegister& entries)
        : m_writer(writer)
        , m_painter(&writer)
        , m_entries(entries)
        , m_font(family)
    {
        m_font.setPointSizeF(8.5);
    }

    void paint()
    {
        beginSheet();
        for (qsizetype i = 0; i < m_entries.letters.size(); ++i) {
            if (m_y + 3 * lineHeight > height())
                nextSheet();
            paintRow(cellsOf(m_entries.letters[i], i + 1), false);
        }
        m_y += lineHeight / 2;
        paintLine(headLine(m_entries), 7);
    }

private:
    static constexpr int lineHeight = 16;
    int width() const { return m_writer.width(); }
    int height() const { return m_writer.height(); }

    void nextSheet()
    {
        m_writer.newPage();
        beginSheet();
    }

    void beginSheet()
    {
        m_y = 0;
        paintLine(title(m_entries), 13);
        m_y += lineHeight / 2;
        paintRow(headsOf(), true);
    }

    void paintLine(const QString& text, qreal points)
    {
        QFont font = m_font;
        font.setPointSizeF(points);
        m_painter.setFont(font);
        const QRect room(0, m_y, width(), 2 * lineHeight);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, text);
        m_y += 2 * lineHeight;
    }

    void paintRow(const QStringList& cells, bool head)
    {
        QFont font = m_font;
        font.setBold(head);
        m_painter.setFont(font);
        int left = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int room = width() * columns[i].share / 100;
            const QString text = m_painter.fontMetrics().elidedText(cells.value(int(i)), Qt::ElideRight, room - 6);
            m_painter.drawText(QRect(left, m_y, room - 6, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
            left += room;
        }
        m_y += lineHeight;
        m_painter.drawLine(0, m_y, width(), m_y);
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const PostingRegister& m_entries;
    QFont m_font;
    int m_y = 0;
};

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
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        writer.setTitle(title(entries));
        RegisterPainter(writer, fonts->text, entries).paint();
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
