// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openminutes.view.Wording;

/** Makes a theme of a file; every fault is found before any is told. */
final class ThemeFile {

    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(mm|cm|pt)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,3})?");
    private static final String LABEL = "label.";
    private static final int LONGEST_WORDS = 200;
    private static final float LOGO_HEIGHT = 42;

    private static final Set<String> KEYS =
            new TreeSet<>(
                    List.of(
                            "colour.text",
                            "colour.accent",
                            "colour.muted",
                            "colour.tint",
                            "colour.mask",
                            "colour.rule",
                            "size.text",
                            "size.small",
                            "size.title",
                            "size.heading",
                            "size.subheading",
                            "line-height",
                            "margin.top",
                            "margin.right",
                            "margin.bottom",
                            "margin.left",
                            "font",
                            "font.regular",
                            "font.bold",
                            "font.italic",
                            "font.others",
                            "logo",
                            "logo.alternative",
                            "logo.height",
                            "header",
                            "footer",
                            "language"));

    private final ThemeLines lines;
    private final ThemeFonts fonts;
    private final List<String> parts = new ArrayList<>();

    private ThemeFile(ThemeLines lines) {
        this.lines = lines;
        this.fonts = new ThemeFonts(lines, parts);
    }

    static Theme read(Path file) throws IOException {
        return new ThemeFile(ThemeLines.read(file)).theme();
    }

    private Theme theme() {
        Theme standard = Theme.STANDARD;
        Theme.Margins margins = standard.margins();
        unknown();
        parts.add(Sha256.hex(lines.bytes()));
        Faces faces = fonts.faces();
        Optional<Logo> logo = logo();
        Map<Colour.Part, Colour> colours = new ThemeColours(lines).read();
        Theme.Sizes sizes = sizes(standard.sizes());
        Theme theme =
                new Theme(
                        colours,
                        sizes,
                        number("line-height", standard.leading(), 1.0f, 2.0f),
                        new Theme.Margins(
                                length("margin.top", margins.top(), 54, 170),
                                length("margin.right", margins.right(), 28, 170),
                                length("margin.bottom", margins.bottom(), 60, 170),
                                length("margin.left", margins.left(), 28, 170)),
                        faces,
                        logo,
                        words("header", faces),
                        words("footer", faces),
                        labels(faces),
                        language(),
                        Sha256.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        lines.check();
        return theme;
    }

    private void unknown() {
        lines.all()
                .forEach(
                        (key, line) -> {
                            if (!key.startsWith(LABEL) && !KEYS.contains(key)) {
                                lines.fault(
                                        line.number(),
                                        "there is no setting \"%s\"; there are: %s"
                                                .formatted(key, like(key, KEYS)));
                            }
                        });
    }

    /** Those that begin alike, else all. */
    private static String like(String key, Set<String> keys) {
        int dot = key.indexOf('.');
        String group = dot < 0 ? key : key.substring(0, dot);
        List<String> near =
                keys.stream().filter(known -> known.split("\\.", 2)[0].equals(group)).toList();
        return String.join(", ", near.isEmpty() ? keys : near);
    }

    private Theme.Sizes sizes(Theme.Sizes standard) {
        List<Float> headings = standard.headings();
        float body = length("size.text", standard.body(), 8, 16);
        float sub = length("size.subheading", headings.get(2), 8, 28);
        return new Theme.Sizes(
                body,
                length("size.small", standard.small(), 7, 14),
                List.of(
                        length("size.title", headings.get(0), 12, 40),
                        length("size.heading", headings.get(1), 9, 32),
                        sub,
                        Math.min(sub, Math.max(body, headings.get(3)))));
    }

    private float length(String key, float standard, float least, float most) {
        return lines.line(key)
                .map(
                        line -> {
                            Matcher found = LENGTH.matcher(line.value());
                            if (!found.matches()) {
                                lines.fault(
                                        line.number(),
                                        ("%s = %s is no length; write a number and mm, cm or pt, e.g."
                                                        + " 24 mm")
                                                .formatted(key, line.value()));
                                return standard;
                            }
                            float value = value(found.group(1)) * unit(found.group(2));
                            return within(key, line, value, least, most) ? value : standard;
                        })
                .orElse(standard);
    }

    private boolean within(String key, ThemeLines.Line line, float value, float least, float most) {
        if (value >= least && value <= most) {
            return true;
        }
        lines.fault(
                line.number(),
                "%s = %s is out of range; it may be %s to %s pt (%s to %s mm)"
                        .formatted(
                                key,
                                line.value(),
                                Math.round(least),
                                Math.round(most),
                                (int) Math.ceil(least / unit("mm")),
                                (int) (most / unit("mm"))));
        return false;
    }

    private float number(String key, float standard, float least, float most) {
        return lines.line(key)
                .map(
                        line -> {
                            boolean isOne = NUMBER.matcher(line.value()).matches();
                            float value = isOne ? value(line.value()) : -1;
                            if (value >= least && value <= most) {
                                return value;
                            }
                            lines.fault(
                                    line.number(),
                                    "%s = %s is out of range; it may be %s to %s, e.g. 1.3"
                                            .formatted(key, line.value(), least, most));
                            return standard;
                        })
                .orElse(standard);
    }

    private static float value(String digits) {
        return Float.parseFloat(digits.replace(',', '.'));
    }

    private static float unit(String name) {
        return switch (name) {
            case "mm" -> 72 / 25.4f;
            case "cm" -> 72 / 2.54f;
            default -> 1;
        };
    }

    private Optional<Logo> logo() {
        Optional<ThemeLines.Line> line = lines.line("logo");
        float height = length("logo.height", LOGO_HEIGHT, 14, 140);
        Optional<String> alternative = lines.line("logo.alternative").map(ThemeLines.Line::value);
        if (line.isEmpty()) {
            lines.line("logo.alternative")
                    .ifPresent(
                            lone ->
                                    lines.fault(
                                            lone.number(),
                                            "logo.alternative stands without a logo; write logo ="
                                                    + " and the name of a picture"));
            return Optional.empty();
        }
        ThemeLines.Line named = line.get();
        if (alternative.isEmpty()) {
            lines.fault(
                    named.number(),
                    "the logo has no words for those who cannot see it; write logo.alternative ="
                            + " and whose it is, e.g. Norrviks kommun");
        }
        try {
            byte[] picture = fonts.file(named, named.value(), 8, "picture");
            if (picture.length == 0) {
                return Optional.empty();
            }
            return Optional.of(Logo.read(picture, height, alternative.orElse("logo")));
        } catch (IOException | InvalidPathException e) {
            lines.fault(
                    named.number(),
                    "the logo %s cannot be used: %s"
                            .formatted(
                                    named.value(),
                                    e.getMessage() == null ? "it is broken" : e.getMessage()));
            return Optional.empty();
        }
    }

    private String words(String key, Faces faces) {
        return lines.line(key).map(line -> drawable(key, line, faces)).orElse("");
    }

    /** A text whose letters there are, short enough for a line. */
    private String drawable(String key, ThemeLines.Line line, Faces faces) {
        String missing =
                line.value()
                        .codePoints()
                        .filter(c -> !faces.draw(c))
                        .distinct()
                        .mapToObj(Characters::name)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            lines.fault(
                    line.number(),
                    "no font has %s of %s; name one that has in font.others"
                            .formatted(missing, key));
        }
        if (line.value().length() > LONGEST_WORDS) {
            lines.fault(
                    line.number(),
                    "%s is longer than a line; write %s letters at most"
                            .formatted(key, LONGEST_WORDS));
        }
        return line.value();
    }

    private Map<String, String> labels(Faces faces) {
        Set<String> known = Wording.SWEDISH.keys();
        Map<String, String> labels = new HashMap<>();
        lines.all()
                .forEach(
                        (key, line) -> {
                            if (!key.startsWith(LABEL)) {
                                return;
                            }
                            String word = key.substring(LABEL.length());
                            if (known.contains(word)) {
                                labels.put(word, drawable(key, line, faces));
                            } else {
                                lines.fault(
                                        line.number(),
                                        "there is no label \"%s\"; there are: %s"
                                                .formatted(word, String.join(", ", known)));
                            }
                        });
        return labels;
    }

    private Optional<Locale> language() {
        return lines.line("language")
                .flatMap(
                        line -> {
                            if (!Set.of("sv", "en").contains(line.value())) {
                                lines.fault(
                                        line.number(),
                                        "language = %s is not known; write sv or en"
                                                .formatted(line.value()));
                                return Optional.empty();
                            }
                            return Optional.of(
                                    Locale.forLanguageTag(
                                            line.value().equals("sv") ? "sv-SE" : "en"));
                        });
    }
}
