# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# padesk_add_layer(<Name> QT <modules...> [LAYERS <names...>] [LIBS <targets...>] [PRIVATE_LIBS <targets...>] SOURCES <files...>)
#
# One static library a layer, PaDesk::<Name>. A layer sees only the Qt modules and the layers named here, and each of its
# headers is compiled alone with just those (target all_verify_interface_header_sets).
function(padesk_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "QT;LAYERS;LIBS;PRIVATE_LIBS;SOURCES")
    string(TOLOWER ${name} lower)
    set(target padesk_${lower})
    add_library(${target} STATIC)
    add_library(PaDesk::${name} ALIAS ${target})

    set(headers ${arg_SOURCES})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    set(sources ${arg_SOURCES})
    list(FILTER sources EXCLUDE REGEX "\\.h$")
    target_sources(${target}
        PRIVATE ${sources}
        PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)

    list(TRANSFORM arg_QT PREPEND Qt6:: OUTPUT_VARIABLE qt_targets)
    list(TRANSFORM arg_LAYERS PREPEND PaDesk:: OUTPUT_VARIABLE layer_targets)
    target_link_libraries(${target}
        PUBLIC PaDesk::Options ${qt_targets} ${layer_targets} ${arg_LIBS}
        PRIVATE ${arg_PRIVATE_LIBS})
    target_precompile_headers(${target} PRIVATE
        <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QString> <QVariant> <optional> <variant>)
endfunction()
