// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.Importers;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.view.MatterPath;
import org.openminutes.view.PathStep;
import org.openminutes.view.UnclearItem;

/**
 * The six matters a careful reader follows through three real notes, by the registers of their
 * bodies: status, stage, where, when, and from what each step was read.
 */
class SeedTimelinesTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
    private static final Path REGISTERS = Path.of("..", "examples", "data", "register");

    @Test
    void vastra_gotaland() throws Exception {
        List<MatterPath> paths = paths("vastra-gotaland.xml", "002.txt");

        assertThat(lines(paths, "utskrivning"))
                .containsExactly(
                        "done initiated parterna, gäller 2018-09-25 till 2020-11-30 (register)",
                        "done position-taken sro, 6 mars: endorses recommends (position)",
                        "planned decided-by-principal huvudmännen (position)");
        assertThat(path(paths, "utskrivning").awaited()).hasSize(50);
        assertThat(lines(paths, "inriktningsdokument"))
                .containsExactly(
                        "done prepared sg-psykisk-halsa, den 6 december 2019: endorses (background)",
                        "done prepared vvg, den 10 februari 2020: endorses (background)",
                        "proposed position-taken sro, 6 mars: endorses recommends (proposal)",
                        "proposed decided-by-principal huvudmännen (proposal)");
        assertThat(lines(paths, "fardplan"))
                .containsExactly(
                        "done prepared kommunerna och VGR, enkät före utkastet (register)",
                        "proposed position-taken sro, 6 mars: endorses supplements schedules"
                                + " (proposal)",
                        "planned - -, våren 2020 (sentence)",
                        "planned - sro, den 14 augusti (task)",
                        "proposed - sro, den 14 augusti: supplements (proposal)",
                        "proposed - sro, 14 augusti: schedules (proposal)");
    }

    @Test
    void skane() throws Exception {
        List<MatterPath> paths = paths("skane.xml", "003.txt", "004.txt");

        assertThat(lines(paths, "nara-vard"))
                .containsExactly(
                        "done prepared ctb, 18/5: presented (background)",
                        "done prepared ctb, 15/6: discussed (background)",
                        "done referred delregionerna, 15/6, due 16/8: refers-out (referral)",
                        "done revised - (referral)",
                        "proposed revised ctb, 7 september: endorses (proposal)",
                        "done revised ctb, 7 september: decides (position)",
                        "planned revised ctb, kommande vecka (task)",
                        "planned revised au, 24/9 (task)",
                        "planned position-taken cs, 24/9 (onward)",
                        "planned prepared ctb, nästa tjänstemannaberedning (sentence)");
        assertThat(lines(paths, "e-halsostrategi"))
                .containsExactly(
                        "done prepared ctb, 24/3: presented (background)",
                        "done prepared ctb, 18/5: presented (background)",
                        "done prepared ctb, 15/6: presented (background)",
                        "done referred Delregionerna, due 16/8: refers-out (referral)",
                        "done revised ctb, 6/9 (sentence)",
                        "done revised ctb, 7 september: endorses (position)",
                        "planned revised sgd (onward)",
                        "planned position-taken cs (onward)",
                        "planned decided-by-principal huvudman (onward)");
        assertThat(path(paths, "e-halsostrategi").awaited()).hasSize(34);
        assertThat(lines(paths, "hs-avtalet-sydost"))
                .containsExactly(
                        "done initiated cs: commissions (task)",
                        "planned - skypemöte, den 15 oktober (meeting)",
                        "planned - ds-so, den 14 december (task)");
    }

    @Test
    void every_step_says_from_what_item_it_was_read_and_by_which_name() throws Exception {
        for (MatterPath path : paths("skane.xml", "003.txt", "004.txt")) {
            for (PathStep step : path.steps()) {
                assertThat(step.source().minutes()).isPresent();
                assertThat(step.source().item()).isPresent();
                assertThat(step.source().words()).isNotBlank();
                assertThat(
                                Stream.concat(
                                        Stream.of(path.matter().title()),
                                        path.matter().aliases().stream()))
                        .contains(step.source().name());
                assertThat(step.unusual()).isFalse();
            }
        }
    }

    private static List<MatterPath> paths(String register, String... seeds) throws Exception {
        Importers importers = Importers.installed();
        Register known = RegisterXml.read(REGISTERS.resolve(register), importers);
        List<Minutes> records = new ArrayList<>();
        for (String seed : seeds) {
            Path file = SEEDS.resolve(seed);
            assumeTrue(Files.exists(file), "skipped: no folder shared beside the checkout");
            records.add(importers.read(file, known).minutes());
        }
        assertThat(UnclearItem.in(records, known)).isEmpty();
        return MatterPath.in(records, known, LocalDate.of(2021, 9, 7));
    }

    private static MatterPath path(List<MatterPath> paths, String matter) {
        return paths.stream()
                .filter(path -> path.matter().id().value().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(List<MatterPath> paths, String matter) {
        return path(paths, matter).steps().stream().map(SeedTimelinesTest::line).toList();
    }

    private static String line(PathStep step) {
        String acts =
                step.acts().stream().map(SeedTimelinesTest::word).collect(Collectors.joining(" "));
        return word(step.status())
                + " "
                + step.stage().map(SeedTimelinesTest::word).orElse("-")
                + " "
                + step.at().map(SeedTimelinesTest::place).orElse("-")
                + told(", ", step.when().map(When::asWritten))
                + told(", due ", step.due().map(When::asWritten))
                + (acts.isEmpty() ? "" : ": " + acts)
                + " ("
                + word(step.source().from())
                + ")";
    }

    private static String told(String before, Optional<String> words) {
        return words.map(word -> before + word).orElse("");
    }

    private static String place(Actor actor) {
        return actor instanceof Actor.OfBody of ? of.body().value() : actor.asWritten();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
