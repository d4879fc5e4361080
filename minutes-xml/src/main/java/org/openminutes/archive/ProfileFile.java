// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.openminutes.erms.ErmsVersion;

/** The files our archive profiles stand in. */
final class ProfileFile {

    private static final String FOLDER = "profiles/";

    private final String id;
    private final Properties values = new Properties();

    private ProfileFile(String id) {
        this.id = id;
    }

    /** The names in the index. */
    static List<String> ids() {
        return Arrays.stream(text("index.txt").split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static ArchiveProfile named(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException(
                    "no archive profile \"%s\"; there are %s"
                            .formatted(id, String.join(", ", ids())));
        }
        ProfileFile file = new ProfileFile(id);
        try (Reader in = open(id + ".properties")) {
            file.values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.profile();
    }

    private ArchiveProfile profile() {
        Map<ArchiveProfile.ProfileDialect, String> urls =
                new EnumMap<>(ArchiveProfile.ProfileDialect.class);
        for (ArchiveProfile.ProfileDialect dialect : ArchiveProfile.ProfileDialect.values()) {
            urls.put(dialect, value("url." + dialect));
        }
        return new ArchiveProfile(
                id,
                value("name"),
                ArchiveProfile.Structure.valueOf(value("structure")),
                ArchiveProfile.ProfileDialect.valueOf(value("dialect")),
                urls,
                value("category"),
                value("contentType"),
                Optional.ofNullable(values.getProperty("erms")).map(ErmsVersion::valueOf),
                ArchiveProfile.Layout.valueOf(value("layout")),
                Arrays.stream(value("accepted").split(",", -1)).map(String::strip).toList());
    }

    private String value(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("%s.properties lacks %s".formatted(id, key));
        }
        return value.strip();
    }

    private static String text(String name) {
        try (Reader in = open(name)) {
            StringBuilder text = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) throws IOException {
        InputStream in = ProfileFile.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(FOLDER + name + " is missing from the jar");
        }
        return new InputStreamReader(in, UTF_8);
    }
}
