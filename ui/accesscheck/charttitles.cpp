// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/charttitles.h"

#include "ui/accesstext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

constexpr std::array titles { QT_TRANSLATE_NOOP("Chart", "Start"), QT_TRANSLATE_NOOP("Chart", "Notice at hand?"),
    QT_TRANSLATE_NOOP("Chart", "Site number known?"), QT_TRANSLATE_NOOP("Chart", "Ask sales rep or\nbusiness partner"),
    QT_TRANSLATE_NOOP("Chart", "IBM ID registered?"), QT_TRANSLATE_NOOP("Chart", "Register an IBM ID"),
    QT_TRANSLATE_NOOP("Chart", "Site contact?"), QT_TRANSLATE_NOOP("Chart", "Sign in"),
    QT_TRANSLATE_NOOP("Chart", "Passcode screen?"), QT_TRANSLATE_NOOP("Chart", "Passcode at hand?"),
    QT_TRANSLATE_NOOP("Chart", "Request the passcode"), QT_TRANSLATE_NOOP("Chart", "Meanwhile:\ndownloads only"),
    QT_TRANSLATE_NOOP("Chart", "Enter the passcode"), QT_TRANSLATE_NOOP("Chart", "Second error:\ncall the PA office"),
    QT_TRANSLATE_NOOP("Chart", "PA Online"), QT_TRANSLATE_NOOP("Chart", "Self-nomination: yes"),
    QT_TRANSLATE_NOOP("Chart", "PA office approved?"), QT_TRANSLATE_NOOP("Chart", "Check registration,\nback to start"),
    QT_TRANSLATE_NOOP("Chart", "Self-nomination: no"),
    QT_TRANSLATE_NOOP("Chart", "On hold until the\ncontact signs in"), QT_TRANSLATE_NOOP("Chart", "Contact approved?"),
    QT_TRANSLATE_NOOP("Chart", "No access:\nask site contact") };

} // namespace

QString chartTitle(ChartNode node)
{
    return QCoreApplication::translate("Chart", titles[static_cast<std::size_t>(node)]);
}

QString chartKindText(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Start:
        return QCoreApplication::translate("Chart", "start");
    case ChartKind::Decision:
        return QCoreApplication::translate("Chart", "question");
    case ChartKind::Action:
        return QCoreApplication::translate("Chart", "step");
    case ChartKind::End:
        return QCoreApplication::translate("Chart", "end");
    }
    return {};
}

QString shortEvidence(const Evidence& evidence)
{
    return evidence.code == EvidenceCode::Nothing ? QString() : evidenceText(evidence);
}

} // namespace padesk
