// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letter.h"

#include <QDate>
#include <QHash>

namespace padesk {

/** 令和8年11月22日, 令和元年5月1日; before 1926-12-25 the Gregorian year. */
QString japaneseDate(QDate date);

/** A request's values as they are printed: dates, postal codes and codes in words of the language. */
class LetterValues {
public:
    explicit LetterValues(const LetterRequest& request);

    QString text(const QString& name) const { return m_texts.value(name); }
    bool isEmpty(const QString& name) const { return text(name).trimmed().isEmpty(); }
    /** The raw value, as conditions compare it ("approved"). */
    QString raw(const QString& name) const { return m_raw.value(name); }
    /** The elements of a list value; a single text is split at 「、」. */
    QStringList list(const QString& name) const;
    LetterAddressee addressee() const { return m_addressee; }
    QString officeLine(const QString& name) const;
    /** Whether this letter has a passcode box (F10: an FCT customer only when registered on or after 2006-05-08). */
    bool showsPasscode() const { return m_showsPasscode; }

private:
    void addTexts(const QJsonObject& values);
    void addDerived();
    void fallBack(const QString& name, const QString& other);
    void address();

    QString m_language;
    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_raw;
    QHash<QString, QStringList> m_lists;
    LetterAddressee m_addressee;
    bool m_showsPasscode = false;
};

} // namespace padesk
