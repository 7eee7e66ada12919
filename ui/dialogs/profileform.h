// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;

namespace padesk {

class FormField;
class KeyButton;

/** The fields of one connection profile. Says at each field what stands in the way; nothing typed is lost by that. */
class ProfileForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(QWidget* parent = nullptr);

    void setProfile(const ConnectionProfile& profile);
    /** As it is typed now. */
    ConnectionProfile profile() const;
    /** Looks at the fields; taken: names of the other profiles. */
    bool check(const QStringList& taken);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /** Somebody wants to look for the authority's certificate; setAuthority() answers. */
    void authorityWanted();

public:
    void setAuthority(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field { Name, Servers, Database, SignInId, Email, Authority, Options, fieldCount };

    QLineEdit* edit(Field field) const;
    QString typed(Field field) const;
    bool checkServers();
    bool checkOptions();
    void retranslate();

    FormField* m_fields[fieldCount] {};
    FormField* m_kindField = nullptr;
    QComboBox* m_kind = nullptr;
    KeyButton* m_browse = nullptr;
    QCheckBox* m_readOnly = nullptr;
};

/** A button at the right of a FormField, at the height of its editor. */
QLayout* besideField(QWidget* button);

/** "sslmode=verify-full target_session_attrs=read-write", and back; nothing when it is not that. */
QString optionsText(const QMap<QString, QString>& options);
std::optional<QMap<QString, QString>> optionsFromText(const QString& text);

} // namespace padesk
