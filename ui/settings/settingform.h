// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "ui/settings/settingspec.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace padesk {

class FormField;

/** The fields of one setting in two columns. What was typed stays until it has been taken. */
class SettingForm final : public QWidget {
    Q_OBJECT

public:
    explicit SettingForm(const QList<SettingSpec>& specs, QWidget* parent = nullptr);

    /** What holds now; fields that somebody has changed keep what was typed. */
    void setStored(const QJsonObject& value);
    /** The same, also for changed fields: they were saved, or are given up. */
    void reset(const QJsonObject& value);
    bool isChanged() const;
    /** The stored value with what was typed. Nothing when a field can't be read: it says so and has the focus. */
    std::optional<QJsonObject> typed();
    /** Says it at the field that the refusal names; false when it is none of these. */
    bool showRefusal(const Refusal& refusal);
    void setReadOnly(bool on);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const SettingSpec& spec, QGridLayout* grid, int at);
    void showValue(const SettingSpec& spec, const QJsonValue& value);
    QJsonValue read(const SettingSpec& spec) const;
    bool differs(const SettingSpec& spec) const;
    void setError(const QString& name, const QString& sentence);
    void clearErrors();
    void retranslate();

    const QList<SettingSpec>& m_specs;
    QJsonObject m_stored;
    bool m_loaded = false;
    QHash<QString, FormField*> m_fields;
    QHash<QString, QCheckBox*> m_switches;
    QComboBox* m_language = nullptr;
};

} // namespace padesk
