// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace padesk {

class ChoiceCard;
class KeyButton;
class Preferences;
class StageList;
class StartTop;
class TextLabel;
struct StageReport;

enum class StartChoice { Demo, ThisPc, Server };

/** How somebody wants to begin. */
struct StartAnswer {
    StartChoice choice = StartChoice::Demo;
    /** ThisPc: the file. */
    QString file;
    /** Server. The password is for this connection only and is kept nowhere. */
    QString server;
    QString database;
    QString user;
    QString password;
};

/**
 * The first start: language, then the demo, a file on this PC, or a server (PRODUCT.md, first start). The caller tries
 * the answer and either closes the dialog or says with refuse() what is wrong; what was typed stays.
 */
class FirstStart final : public QDialog {
    Q_OBJECT

public:
    /** file: where a database on this PC goes. preferences must outlive the dialog. */
    FirstStart(Preferences& preferences, const QString& file, QWidget* parent = nullptr);

    StartAnswer answer() const;
    /** What was chosen the last time; the password is to be typed again. */
    void offer(const StartAnswer& answer);
    /** One sentence: what could not be done, and what to do. */
    void refuse(const QString& sentence);
    /** While the answer is being tried. */
    void setBusy(bool busy);
    /** How far the way to the server was gone. */
    void showStage(const StageReport& report);

Q_SIGNALS:
    void tried(const padesk::StartAnswer& answer);
    /** A server by a file that an administrator handed out, or by the list of connections. */
    void importWanted();
    void profilesWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeServer();
    QWidget* makeFoot();
    StartChoice choice() const;
    void showChoice();
    void retranslate();

    bool m_busy = false;
    Preferences& m_preferences;
    QString m_file;
    QWidget* m_side = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_purpose = nullptr;
    TextLabel* m_version = nullptr;
    StartTop* m_top = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    ChoiceCard* m_demo = nullptr;
    ChoiceCard* m_thisPc = nullptr;
    ChoiceCard* m_server = nullptr;
    QWidget* m_serverForm = nullptr;
    QList<TextLabel*> m_labels;
    QList<QLineEdit*> m_fields;
    StageList* m_stages = nullptr;
    TextLabel* m_problem = nullptr;
    KeyButton* m_import = nullptr;
    KeyButton* m_profiles = nullptr;
    QPushButton* m_quit = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace padesk
