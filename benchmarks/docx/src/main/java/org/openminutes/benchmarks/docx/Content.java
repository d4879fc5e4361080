// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;

/**
 * What every engine writes: always the same for the same number of items.
 *
 * @param title of the meeting
 * @param people those present
 * @param items what was dealt with
 */
public record Content(String title, List<Person> people, List<Item> items) {

    private static final int PEOPLE = 15;
    private static final int PARAGRAPHS = 5;
    private static final String[] WORDS =
            ("nämnden planen för en god vård underlaget beskriver läget i länet och kommunerna om"
                            + " samverkan skolan äldre barn unga utredning förslag remiss svar budget"
                            + " uppföljning kvalitet tillgänglighet avtal överenskommelse styrgrupp"
                            + " arbetet fortsätter under våren med att ta fram gemensamma mål samt"
                            + " redovisas vid nästa möte där parterna är överens")
                    .split(" ", -1);

    /** One who was there. */
    public record Person(String name, String party) {}

    /** One item, its heading as printed. */
    public record Item(
            String number,
            String subject,
            String dnr,
            List<String> paragraphs,
            List<String> clauses) {

        /** Number and title. */
        public String heading() {
            return number + " " + subject;
        }
    }

    /** The content with a number of items. */
    static Content of(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            people.add(new Person("Förnamn" + i + " Efternamn" + i, i % 2 == 0 ? "S" : "M"));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 0; p < PARAGRAPHS; p++) {
                paragraphs.add(sentence(random, 45 + random.nextInt(31)));
            }
            List<String> clauses = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                clauses.add(sentence(random, 12 + random.nextInt(14)));
            }
            items.add(
                    new Item(
                            Integer.toString(i),
                            sentence(random, 5),
                            "KS 2026/" + (100 + i),
                            paragraphs,
                            clauses));
        }
        return new Content("Minnesanteckningar från samråd", people, items);
    }

    private static String sentence(SplittableRandom random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append('.').toString();
    }

    /** The same as a record. */
    Minutes minutes() {
        MinutesBuilder minutes = Minutes.notes(title).date(LocalDate.of(2026, 3, 3));
        people.forEach(person -> minutes.present(person.name(), who -> who.party(person.party())));
        for (Item item : items) {
            minutes.item(
                    item.subject(),
                    to -> {
                        to.registryNumber(item.dnr());
                        item.paragraphs().forEach(to::says);
                        to.position(
                                item.clauses().stream()
                                        .map(clause -> Clause.of(clause, Act.NOTES))
                                        .toArray(Clause[]::new));
                    });
        }
        return minutes.build();
    }
}
