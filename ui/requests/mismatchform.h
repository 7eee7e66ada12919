// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"

#include <QWidget>

class QPlainTextEdit;

namespace padesk {

class ConfirmRow;
class FormField;
class TextLabel;

/**
 * 情報相違: what the caller says instead of what is registered. Only fields that were changed are asked for; each is
 * read at once and says what is wrong with it. Stands in place of the right column.
 */
class MismatchForm final : public QWidget {
    Q_OBJECT

public:
    explicit MismatchForm(QWidget* parent = nullptr);

    /** Begins anew with today's registration. */
    void begin(const RequestCase& one);
    void setError(const QString& sentence);
    void setBusy(bool busy);
    /** {field: {"from", "to"}} of what was changed. */
    QJsonObject changes() const;
    QString note() const;

Q_SIGNALS:
    void confirmed();
    void givenUp();

protected:
    bool event(QEvent* event) override;

private:
    struct Entry {
        /** A column of the site, or contact_… of its primary. */
        QString field;
        QString from;
        FormField* editor = nullptr;
    };
    void read(const Entry& entry);
    void confirm();
    void retranslate();

    QList<Entry> m_entries;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QPlainTextEdit* m_note;
    FormField* m_noteField;
    TextLabel* m_error;
    ConfirmRow* m_buttons;
};

} // namespace padesk
