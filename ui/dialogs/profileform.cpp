// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profileform.h"

#include "ui/connectiontext.h"
#include "ui/frame/profile.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace padesk {
namespace {

constexpr int gap = 12;
constexpr int rowGap = 8;
constexpr int dotSize = 12;
const QString authorityOption = QStringLiteral("sslrootcert");
constexpr ProfileKind kinds[] { ProfileKind::Production, ProfileKind::Test, ProfileKind::Local };

/** A spot in the colour of the strip. */
QIcon kindIcon(ProfileKind kind, const QFont& font)
{
    const int size = em(dotSize, font);
    QPixmap spot(size, size);
    spot.fill(Qt::transparent);
    QPainter painter(&spot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(profileStripColour(kind));
    painter.drawEllipse(spot.rect());
    return spot;
}

} // namespace

QString optionsText(const QMap<QString, QString>& options)
{
    QStringList words;
    for (auto option = options.begin(); option != options.end(); ++option)
        words.append(option.key() + u'=' + option.value());
    return words.join(u' ');
}

std::optional<QMap<QString, QString>> optionsFromText(const QString& text)
{
    static const QRegularExpression one(QStringLiteral("^([a-z_]+)=([^\\s=;&]+)$"));
    QMap<QString, QString> options;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = one.match(word);
        if (!match.hasMatch() || options.contains(match.captured(1)))
            return std::nullopt;
        options.insert(match.captured(1), match.captured(2));
    }
    return options;
}

QLayout* besideField(QWidget* button)
{
    // The label of the field and what is between them.
    constexpr int above = 22;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(em(above, button->font()));
    column->addWidget(button);
    column->addStretch(1);
    return column;
}

ProfileForm::ProfileForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(gap, font()));
    grid->setVerticalSpacing(em(rowGap, font()));
    for (int field = 0; field < fieldCount; ++field)
        m_fields[field] = new FormField(this);
    m_kindField = new FormField(m_kind, this);
    m_browse = new KeyButton(ButtonVariant::Normal, {}, this);
    m_readOnly = new QCheckBox(this);
    grid->addWidget(m_fields[Name], 0, 0);
    grid->addWidget(m_kindField, 0, 1);
    grid->addWidget(m_fields[Servers], 1, 0, 1, 2);
    grid->addWidget(m_fields[Database], 2, 0);
    grid->addWidget(m_fields[SignInId], 2, 1);
    grid->addWidget(m_fields[Email], 3, 0);
    grid->addWidget(m_readOnly, 3, 1, Qt::AlignVCenter);
    auto* authority = new QHBoxLayout;
    authority->setSpacing(em(8, font()));
    authority->addWidget(m_fields[Authority], 1);
    authority->addLayout(besideField(m_browse));
    grid->addLayout(authority, 4, 0, 1, 2);
    grid->addWidget(m_fields[Options], 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (FormField* field : { m_fields[Name], m_fields[Servers], m_fields[Database] })
        field->setRequired(true);
    for (const ProfileKind kind : kinds)
        m_kind->addItem(QString(), enumText(kind));
    for (FormField* field : m_fields)
        connect(field->lineEdit(), &QLineEdit::textEdited, this, [this, field] {
            field->setError({});
            Q_EMIT edited();
        });
    connect(m_kind, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_readOnly, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_browse, &KeyButton::clicked, this, &ProfileForm::authorityWanted);
    retranslate();
}

QLineEdit* ProfileForm::edit(Field field) const
{
    return m_fields[field]->lineEdit();
}

QString ProfileForm::typed(Field field) const
{
    return edit(field)->text().trimmed();
}

void ProfileForm::setProfile(const ConnectionProfile& profile)
{
    QMap<QString, QString> options = profile.options;
    const QString authority = options.take(authorityOption);
    const QString texts[fieldCount] { profile.name, profile.servers, profile.database, profile.signInId, profile.email,
        authority, optionsText(options) };
    for (int field = 0; field < fieldCount; ++field) {
        edit(static_cast<Field>(field))->setText(texts[field]);
        edit(static_cast<Field>(field))->setCursorPosition(0);
        m_fields[field]->setError({});
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(enumText(profile.kind))));
    m_readOnly->setChecked(profile.readOnly);
}

ConnectionProfile ProfileForm::profile() const
{
    ConnectionProfile profile;
    profile.name = typed(Name);
    profile.kind = enumFromText<ProfileKind>(m_kind->currentData().toString()).value_or(ProfileKind::Production);
    profile.servers = typed(Servers);
    profile.database = typed(Database);
    profile.signInId = typed(SignInId);
    profile.email = typed(Email);
    profile.options = optionsFromText(typed(Options)).value_or(QMap<QString, QString> {});
    if (!typed(Authority).isEmpty())
        profile.options.insert(authorityOption, typed(Authority));
    profile.readOnly = m_readOnly->isChecked();
    return profile;
}

void ProfileForm::setAuthority(const QString& path)
{
    edit(Authority)->setText(path);
    m_fields[Authority]->setError({});
    Q_EMIT edited();
}

void ProfileForm::focusFirst()
{
    edit(Name)->setFocus();
    edit(Name)->selectAll();
}

// ---- What stands in the way ------------------------------------------------------------------------------------

bool ProfileForm::check(const QStringList& taken)
{
    const auto name = profileNameProblem(typed(Name), taken);
    m_fields[Name]->setError(name ? profileNameSentence(*name) : QString());
    checkServers();
    m_fields[Database]->setError(typed(Database).isEmpty() ? tr("Type the name of the database.") : QString());
    checkOptions();
    for (FormField* field : m_fields) {
        if (!field->hasError())
            continue;
        field->editor()->setFocus();
        return false;
    }
    return true;
}

bool ProfileForm::checkServers()
{
    static const QRegularExpression one(
        QStringLiteral("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s,;/?#@\\[\\]:]+)(:([0-9]{1,5}))?$"));
    QString wrong;
    for (const QString& server : typed(Servers).split(u',')) {
        const QRegularExpressionMatch match = one.match(server.trimmed());
        const int port = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            wrong = server.trimmed();
    }
    const bool none = typed(Servers).isEmpty();
    m_fields[Servers]->setError(none ? tr("Type the name of the server.")
            : wrong.isEmpty()        ? QString()
                                     : tr("“%1” is not a server; write server or server:port.").arg(wrong));
    return !m_fields[Servers]->hasError();
}

bool ProfileForm::checkOptions()
{
    const auto options = optionsFromText(typed(Options));
    m_fields[Options]->setError(!options         ? tr("Write the options as name=value with a space between.")
            : options->contains(authorityOption) ? tr("The certificate has a field of its own.")
                                                 : QString());
    return !m_fields[Options]->hasError();
}

void ProfileForm::retranslate()
{
    const QString labels[fieldCount] { tr("Name"), tr("Servers"), tr("Database"), tr("Sign-in ID"), tr("E-mail"),
        tr("Certificate of the authority"), tr("Options of the connection") };
    const QString hints[fieldCount] { {}, tr("Several with a comma: db1.example.jp, db2.example.jp:5433"), {},
        tr("Empty: asked for when signing in."), tr("Only to tell whose sign-in ID it is."),
        tr("A file in PEM; by it this PC knows the right server."), {} };
    for (int field = 0; field < fieldCount; ++field) {
        m_fields[field]->setLabel(labels[field]);
        m_fields[field]->setHint(hints[field]);
    }
    m_kindField->setLabel(tr("Kind"));
    for (int at = 0; at < m_kind->count(); ++at) {
        m_kind->setItemText(at, profileWord(kinds[at]));
        m_kind->setItemIcon(at, kindIcon(kinds[at], font()));
    }
    m_browse->setText(tr("Choose…"));
    m_readOnly->setText(tr("Read only: look, but change nothing"));
}

void ProfileForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
