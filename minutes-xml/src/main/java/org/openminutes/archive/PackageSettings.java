// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * What an archive asks of every package of a delivery, in a file of its own: lines of {@code name =
 * value}, in UTF-8; lines that begin with {@code #} are comments. Immutable.
 *
 * <pre>{@code
 * profile = fgs-2.0
 * creator.name = Norrviks kommun
 * creator.code = ORG:2120000001
 * agreement = Dnr 2026/17
 * }</pre>
 */
public final class PackageSettings {

    private final Path folder;
    private final Map<String, Said> said;

    /** A value and the line it stands in. */
    private record Said(String value, int line) {}

    /** What is wrong with a line. */
    private record Fault(int line, String why) {}

    private PackageSettings(Path folder, Map<String, Said> said) {
        this.folder = folder;
        this.said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** Every setting there is, in the order of the documentation. */
    public static List<PackageSetting> all() {
        return SettingTable.rows().stream().map(SettingTable.Row::setting).toList();
    }

    /**
     * Reads a settings file.
     *
     * @param path the file
     * @return what it says
     * @throws IOException if it cannot be read
     * @throws ImportException if something in it is wrong; the message has a line for each fault,
     *     with file, line and name
     */
    public static PackageSettings read(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        return of(Source.of(path), parent == null ? Path.of("") : parent);
    }

    /**
     * Reads settings from elsewhere.
     *
     * @param source the text
     * @param folder what paths in it are counted from
     * @return what it says
     * @throws ImportException as above
     */
    public static PackageSettings of(Source source, Path folder) {
        Map<String, Said> said = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text(source).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int number = i + 1;
                fault(line, number, said).ifPresent(why -> faults.add(new Fault(number, why)));
            }
        }
        PackageSettings settings = new PackageSettings(folder, said);
        faults.addAll(settings.faults());
        if (!faults.isEmpty()) {
            throw new ImportException(
                    faults.stream()
                            .sorted(Comparator.comparingInt(Fault::line))
                            .map(f -> source.name() + ":" + f.line() + ": " + f.why())
                            .collect(Collectors.joining("\n")));
        }
        return settings;
    }

    private static String text(Source source) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(source.bytes()))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportException(source.name() + ": is not UTF-8; save it as UTF-8", e);
        }
    }

    /** Takes a line, or says what is wrong with it. */
    private static Optional<String> fault(String line, int number, Map<String, Said> said) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return Optional.of("is no \"name = value\": " + line);
        }
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (all().stream().noneMatch(setting -> setting.matches(name))) {
            return Optional.of(
                    "no setting %s; the nearest are %s"
                            .formatted(name, String.join(", ", nearest(name))));
        }
        if (value.isEmpty()) {
            return Optional.of(name + ": has no value; give it one or take the line out");
        }
        Said earlier = said.putIfAbsent(name, new Said(value, number));
        return earlier == null
                ? Optional.empty()
                : Optional.of("%s: stands in line %d already".formatted(name, earlier.line()));
    }

    private static List<String> nearest(String name) {
        return all().stream()
                .map(PackageSetting::name)
                .sorted(Comparator.comparingInt(known -> distance(name, known)))
                .limit(3)
                .toList();
    }

    /** How many letters must change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(a.length(), 40); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** What is wrong with the values. */
    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        SubmissionPackage trial = SubmissionPackage.of(ArchiveProfile.FGS_2_0);
        attempt("profile", faults, () -> ArchiveProfile.named(text("profile", "fgs-2.0")));
        attempt("dialect", faults, () -> dialect(ArchiveProfile.FGS_2_0));
        attempt("layout", faults, () -> layout(ArchiveProfile.FGS_2_0));
        Set<String> spoilt = new HashSet<>();
        for (SettingTable.Row row : besideFirst()) {
            for (String name : names()) {
                boolean isTold = row.setting().matches(name) && !spoilt.contains(name);
                if (isTold && !attempt(name, faults, () -> effect(row, name, trial))) {
                    row.beside().ifPresent(spoilt::add);
                }
            }
        }
        return faults;
    }

    /** What is told beside another setting spoils it, so that one fault is told once. */
    private static List<SettingTable.Row> besideFirst() {
        List<SettingTable.Row> rows = new ArrayList<>(SettingTable.rows());
        rows.sort(Comparator.comparing(row -> row.beside().isEmpty()));
        return rows;
    }

    private void effect(SettingTable.Row row, String name, SubmissionPackage sip) {
        if (row.beside().filter(main -> !said.containsKey(main)).isPresent()) {
            throw new IllegalArgumentException(
                    "says nothing without " + row.beside().orElseThrow());
        }
        row.effect().on(sip, text(name), this);
    }

    private boolean attempt(String name, List<Fault> faults, Runnable what) {
        try {
            what.run();
            return true;
        } catch (IllegalArgumentException e) {
            int line = Optional.ofNullable(said.get(name)).map(Said::line).orElse(1);
            faults.add(new Fault(line, name + ": " + e.getMessage()));
            return false;
        }
    }

    /** The profile, with dialect and layout; FGS Paketstruktur 2.0 unless another is named. */
    public ArchiveProfile profile() {
        return layout(dialect(ArchiveProfile.named(text("profile", "fgs-2.0"))));
    }

    private ArchiveProfile dialect(ArchiveProfile profile) {
        return said.containsKey("dialect")
                ? profile.with(
                        SettingValues.constant(
                                ArchiveProfile.ProfileDialect.class, text("dialect")))
                : profile;
    }

    private ArchiveProfile layout(ArchiveProfile profile) {
        return said.containsKey("layout")
                ? profile.with(SettingValues.constant(ArchiveProfile.Layout.class, text("layout")))
                : profile;
    }

    /** A new package with all these settings, without records yet. */
    public SubmissionPackage start() {
        return applyTo(SubmissionPackage.of(profile()));
    }

    /**
     * Gives a package these settings, but for the profile, which it has already.
     *
     * @param sip the package
     * @return it
     */
    public SubmissionPackage applyTo(SubmissionPackage sip) {
        for (SettingTable.Row row : SettingTable.rows()) {
            for (String name : names()) {
                if (row.setting().matches(name)) {
                    row.effect().on(sip, text(name), this);
                }
            }
        }
        return sip;
    }

    /** The names of what is set. */
    public Set<String> names() {
        return said.keySet();
    }

    /** What a setting says; empty text if it is not set. */
    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        Said found = said.get(name);
        return found == null ? otherwise : found.value();
    }

    /** What paths are counted from. */
    Path folder() {
        return folder;
    }
}
