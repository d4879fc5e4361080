// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The starter kit (<i>startsats</i>). */
public final class Kit {

    private static final List<Sheet> SHEETS =
            List.of(
                    new Sheet(
                            "minnesanteckningar",
                            "minnesanteckningar, två parter sida vid sida",
                            "notes, two sides beside each other",
                            SampleRecord.notes(),
                            Frame::firstHeader,
                            Frame::header,
                            Frame::plainFooter,
                            Sheets::notes),
                    new Sheet(
                            "protokoll",
                            "protokoll med försättsblad, omröstning, reservation, justering och"
                                    + " anslag",
                            "minutes with front page, votes, reservations, adjustment and notice",
                            SampleRecord.protocol(),
                            Frame::firstHeader,
                            Frame::header,
                            Frame::signedFooter,
                            Sheets::protocol),
                    new Sheet(
                            "kallelse",
                            "kallelse med föredragningslista",
                            "summons with agenda",
                            SampleRecord.notes(),
                            Frame.firstHeader("KALLELSE"),
                            Frame.header("Kallelse"),
                            Frame::plainFooter,
                            Sheets::agenda),
                    new Sheet(
                            "protokollsutdrag",
                            "protokollsutdrag för en eller några paragrafer",
                            "excerpt of one or some items",
                            SampleRecord.protocol(),
                            Frame.firstHeader("PROTOKOLLSUTDRAG"),
                            Frame.header("Protokollsutdrag"),
                            Frame::plainFooter,
                            Sheets::excerpt),
                    new Sheet(
                            "sammanstallning",
                            "sammanställning av ställningstaganden, beslut och uppdrag",
                            "summary of positions, decisions and tasks",
                            SampleRecord.notes(),
                            Frame.firstHeader("SAMMANSTÄLLNING"),
                            Frame.header("Sammanställning"),
                            Frame::plainFooter,
                            Sheets::summary));

    private Kit() {}

    /** The names of the templates. */
    public static List<String> names() {
        return SHEETS.stream().map(Sheet::name).toList();
    }

    /** What a template is for, in a language. */
    public static String about(String name, Locale language) {
        Sheet sheet = sheet(name);
        return language.getLanguage().equals("sv") ? sheet.swedish() : sheet.english();
    }

    /**
     * The file of a template.
     *
     * @param name one of {@link #names()}
     * @return the bytes of a {@code .dotx} file
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static byte[] file(String name) {
        return new KitFile(sheet(name)).bytes();
    }

    /** The notes of the kit without the sample's coat of arms: nobody's arms go out unasked. */
    public static byte[] builtIn() {
        Sheet notes = SHEETS.get(0);
        return new KitFile(
                        new Sheet(
                                notes.name(),
                                notes.swedish(),
                                notes.english(),
                                notes.sample(),
                                Frame::firstHeaderWithoutSample,
                                notes.laterHeader(),
                                notes.footer(),
                                notes.body()))
                .bytes();
    }

    private static Sheet sheet(String name) {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no template \"%s\" in the kit; there are: %s"
                                                .formatted(
                                                        name,
                                                        names().stream()
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }
}
