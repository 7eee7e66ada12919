// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"
#include "models/domain/refusal.h"

#include <QObject>

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace padesk {

class FormField;

/** One choice of a field: its stable text and its words. */
struct FieldChoice {
    QString key;
    QString text;
};

enum class FieldEditor { Line, Choice, Text, Check };

/** One field of a form by its key in the payload. Words are asked again after a change of language. */
struct FieldSpec {
    QString key;
    FieldEditor editor = FieldEditor::Line;
    bool required = false;
    /** Empty: the name that the key has everywhere. Of a check: its words. */
    std::function<QString()> label {};
    std::function<QString()> hint {};
    std::function<QList<FieldChoice>()> choices {};
};

/** The stored value of a typed text, by the key of its field. */
using FieldReading = std::function<Parsed<QString>(const QString& key, const QString& typed)>;

/**
 * The fields of one form: reads what was typed when a field is left, shows how it was understood or what to mend, and
 * takes refusals of the rules to their field. Never changes a typed text. Hidden fields count as empty.
 */
class FieldSet final : public QObject {
    Q_OBJECT

public:
    explicit FieldSet(FieldReading reading, QObject* parent);

    /** The widget is the caller's to place. */
    FormField* add(const FieldSpec& spec, QWidget* parent);
    FormField* field(const QString& key) const;
    QStringList keys() const;
    bool contains(const QString& key) const { return field(key) != nullptr; }

    QString typed(const QString& key) const;
    /** As if somebody had typed it, but without edited(). */
    void setTyped(const QString& key, const QString& text);
    /** The stored value; empty when there is none or it can't be read. */
    QString value(const QString& key) const;
    /** The same of a field that is hidden at the moment, as in an earlier step. */
    QString hiddenValue(const QString& key) const;
    /** Shows the stored value as people write it. */
    void setValue(const QString& key, const QString& stored);
    void setShown(const QString& key, bool on);
    bool isShown(const QString& key) const;
    void setRequired(const QString& key, bool on);
    void setHint(const QString& key, const QString& hint);
    void setLabel(const QString& key, const QString& label);

    /** Looks at all of them; false when one has to be mended. */
    bool check();
    /** The names of the fields that have to be mended, in their order. */
    QStringList wrongNames() const;
    void focusFirst();
    void focusFirstWrong();
    /** Says the refusal at its field and goes there; false when it names none of these. */
    bool showRefusal(const Refusal& refusal);
    void setError(const QString& key, const QString& sentence);
    void clearErrors();
    void setEnabled(bool on);

    void retranslate();

Q_SIGNALS:
    /** Somebody typed or chose. */
    void edited(const QString& key);
    /** The field was left, or Enter pressed in it. */
    void left(const QString& key);

private:
    struct Entry {
        FieldSpec spec;
        FormField* field = nullptr;
        /** Said in place of the specification's. */
        QString hint {};
        QString label {};
    };

    QWidget* makeEditor(const FieldSpec& spec, QWidget* parent);
    const Entry* entry(const QString& key) const;
    Entry* entry(const QString& key);
    QString labelOf(const Entry& entry) const;
    QString typedIn(const Entry& entry) const;
    QString read(const Entry& entry, const QString& text) const;
    bool checkEntry(const Entry& entry, bool alsoEmpty);
    void showReading(const Entry& entry);
    void fillChoices(const Entry& entry);

    FieldReading m_reading;
    QList<Entry> m_entries;
};

} // namespace padesk
