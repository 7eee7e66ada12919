// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deskports.h"
#include "models/domain/inputproblem.h"
#include "ui/frame/submission.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace padesk {

class Card;
class FormField;
class KeyButton;
struct PaperEntry;
class SegmentSwitch;
class TextLabel;

/**
 * Ctrl+N: registers what came by fax, phone or mail: a nomination, a passcode request or a change of the registration,
 * with where it came from, when, and the number of the paper. What is wrong is said at its field and stays typed.
 */
class PaperForm final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Nomination, PasscodeRequest, RegistrationChange };

    struct Ports {
        CasePort& cases;
        AccessPort& access;
        std::function<QDateTime()> now;
    };

    /** ports and submission must outlive the form. */
    PaperForm(const Ports& ports, Submission& submission, QWidget* parent = nullptr);

    void setKind(Kind kind);
    /** For a page that has to do with one kind only: there is no choice then. */
    void keepTo(Kind kind);
    /** Empty for the next paper. */
    void clear();
    void focusFirst();
    /** The field of that payload name; null when the form has none. */
    FormField* field(const QString& name) const { return m_fields.value(name); }

Q_SIGNALS:
    void cancelled();
    /** number: of the case it became. */
    void registered(padesk::PaperForm::Kind kind, const QString& number);
    /** Refused for a reason that belongs to no field. */
    void refused(const padesk::Refusal& refusal);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTop(Card* card);
    void makeFields(Card* card);
    void showKind();
    Kind kind() const;
    QString typed(const QString& name) const;
    /** Folds and checks one field; true when it can be handed in. */
    bool check(const PaperEntry& entry);
    void lookUpSite();
    void showSite(const AccessCase& found);
    void showWhoseAndWhere();
    void submit();
    Command command() const;
    QJsonObject changes() const;
    void addPaper(QJsonObject& payload) const;
    void take(const CommandResult& result);
    void retranslate();

    CasePort& m_cases;
    AccessPort& m_access;
    std::function<QDateTime()> m_now;
    Submission& m_submission;
    QHash<QString, FormField*> m_fields;
    SegmentSwitch* m_kind = nullptr;
    QComboBox* m_source = nullptr;
    FormField* m_sourceField = nullptr;
    QComboBox* m_channel = nullptr;
    FormField* m_channelField = nullptr;
    QCheckBox* m_claims = nullptr;
    QGridLayout* m_grid = nullptr;
    Card* m_card = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_problems = nullptr;
    KeyButton* m_cancel = nullptr;
    KeyButton* m_register = nullptr;
    /** The site whose number was typed, as registered: what a change starts from. */
    std::optional<SiteCase> m_site;
    int m_lookUp = 0;
};

} // namespace padesk
