// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "ui/frame/page.h"
#include "ui/frame/submission.h"
#include "ui/style/theme.h"

class QAction;
class QFormLayout;

namespace padesk {

class Card;
class DisplayForm;
class KeyButton;
class PageHeader;
class SettingForm;
class TextLabel;

/** What the page of settings works with; all must outlive it. */
struct SettingsPorts {
    CommandPort& commands;
    const Session& session;
    const Preferences& preferences;
};

/** 設定: how this PC shows the desk, the office profile, what the office has decided, and the connection. */
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Settings; }
    /** Shows the session as it is now; what was typed stays. */
    void refresh() override;
    bool isBusy() const override { return m_submission->isBusy(); }
    void focusFirst() override;
    QString statusText() const override;
    /** The version of the database's tables. */
    void setSchema(int version);
    /** Hands in what was changed. */
    void save();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(padesk::ThemeKind kind);
    void bodySizeChosen(double points);
    void rowHeightChosen(padesk::RowHeight height);
    /** The list of servers. */
    void connectionsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    QWidget* makeCards();
    Card* makeCard(QWidget* content, QWidget* parent);
    QWidget* makeConnection();
    void connectForms();
    void take(const QList<SettingForm*>& forms, const QList<Command>& commands, const QList<CommandResult>& results);
    bool isChanged() const;
    void showState();
    void showConnection();
    void retranslate();

    SettingsPorts m_ports;
    Submission* m_submission;
    PageHeader* m_header = nullptr;
    KeyButton* m_saveButton = nullptr;
    QAction* m_save = nullptr;
    Card* m_displayCard = nullptr;
    Card* m_officeCard = nullptr;
    Card* m_policyCard = nullptr;
    Card* m_connectionCard = nullptr;
    DisplayForm* m_display = nullptr;
    SettingForm* m_office = nullptr;
    SettingForm* m_policy = nullptr;
    QList<TextLabel*> m_labels;
    QList<TextLabel*> m_values;
    int m_schema = 0;
    bool m_waiting = false;
};

} // namespace padesk
