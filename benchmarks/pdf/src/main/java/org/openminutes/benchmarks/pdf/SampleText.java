// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openminutes.model.Act;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;

/** The same text for everybody: a record for us, paragraphs for the others. */
final class SampleText {

    static final String TITLE = "Minnesanteckningar Rådet";

    private static final int PARAGRAPHS = 5;
    private static final int SHORTEST = 200;
    private static final String SENTENCE =
            "Arbetsgruppen har gått igenom hur kommunerna och regionen delar på ansvaret när någon"
                    + " skrivs ut från sjukhus till hemmet. Genomgången visar att vägen ofta fungerar,"
                    + " men att kvällar och helger är svåra: den som tar emot vet inte alltid vem som"
                    + " har lämnat, och listan kommer senare än patienten. ";

    private final int items;

    SampleText(int items) {
        this.items = items;
    }

    /**
     * A heading or a paragraph.
     *
     * @param text the words
     * @param heading whether it heads an item
     */
    record Line(String text, boolean heading) {}

    /** Items of five paragraphs and two positions. */
    Minutes record() {
        MinutesBuilder minutes = Minutes.notes(TITLE).id("m").body("Rådet");
        for (int i = 1; i <= items; i++) {
            int number = i;
            minutes.item(
                    title(number),
                    item -> {
                        item.number(ItemNumber.written(number + ".", number));
                        for (int k = 0; k < PARAGRAPHS; k++) {
                            item.says(paragraph(k));
                        }
                        item.position(first(number), Act.NOTES).position(second(), Act.NOTES);
                    });
        }
        return minutes.build();
    }

    /** What stands below the title. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            lines.add(new Line(i + ". " + title(i), true));
            for (int k = 0; k < PARAGRAPHS; k++) {
                lines.add(new Line(paragraph(k), false));
            }
            lines.add(new Line("Ställningstagande", false));
            lines.add(new Line(first(i), false));
            lines.add(new Line("Ställningstagande", false));
            lines.add(new Line(second(), false));
        }
        return lines;
    }

    /** A face of the family that our exporter uses: Regular or Bold. */
    static byte[] font(String face) throws IOException {
        String name =
                "com/mpobjects/jasperreports/fonts/liberation/LiberationSans-" + face + ".ttf";
        try (InputStream in = SampleText.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static String title(int number) {
        return "Ärende " + number;
    }

    private static String paragraph(int k) {
        return SENTENCE.substring(0, SHORTEST + k * 10).strip();
    }

    private static String first(int number) {
        return "Rådet noterar ärende " + number + ".";
    }

    private static String second() {
        return "Rådet rekommenderar planen.";
    }
}
