// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;

/** What {@code --option FORMAT.NAME=VALUE} says, for each format asked for. */
final class Settings {

    private final Words words;
    private final Map<String, ExportOptions> byFormat = new HashMap<>();

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if a format, name or value is unknown; one line
     */
    Settings(Words words, Exporters exporters, Collection<String> formats, List<String> settings) {
        this.words = words;
        for (String format : formats) {
            if (!exporters.formats().contains(format)) {
                throw new IllegalArgumentException(
                        words.say("format", format, String.join(", ", exporters.formats())));
            }
            byFormat.put(format, ExportOptions.NONE);
        }
        settings.forEach(setting -> read(exporters, setting));
    }

    /** The options of a format. */
    ExportOptions of(String format) {
        return byFormat.getOrDefault(format, ExportOptions.NONE);
    }

    private void read(Exporters exporters, String setting) {
        int dot = setting.indexOf('.');
        int equals = setting.indexOf('=');
        if (dot < 1 || equals < dot + 2) {
            throw new IllegalArgumentException(words.say("option.shape", setting));
        }
        String format = setting.substring(0, dot);
        ExportOptions known = byFormat.get(format);
        if (known == null) {
            throw new IllegalArgumentException(
                    words.say("option.format", setting, String.join(",", byFormat.keySet())));
        }
        ExportOption<?> option = option(exporters, format, setting.substring(dot + 1, equals));
        byFormat.put(format, known.withText(option, setting.substring(equals + 1)));
    }

    private ExportOption<?> option(Exporters exporters, String format, String name) {
        Collection<ExportOption<?>> options = exporters.exporter(format).options();
        return options.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        words.say("option.name", format, name, names(options))));
    }

    private static String names(Collection<ExportOption<?>> options) {
        return options.stream().map(ExportOption::name).sorted().collect(Collectors.joining(", "));
    }
}
