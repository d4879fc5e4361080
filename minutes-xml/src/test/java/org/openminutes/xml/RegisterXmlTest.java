// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.model.Presidency;
import org.openminutes.model.Quorum;
import org.openminutes.model.Side;
import org.openminutes.model.Validity;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Tracer;

/** Registers as files and back; and files that are damaged, foreign or meant to do harm. */
class RegisterXmlTest {

    private static final Path SAMPLES = Path.of("..", "examples", "data", "register");
    private static final Validity TERM =
            new Validity(
                    Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)));

    @Test
    void everything_a_register_can_hold_comes_back_and_is_written_again_to_the_byte() {
        requireSame(full());
        requireSame(full().toBuilder().add(Tracer.minutes()).add(Samples.small()).build());
        requireSame(Register.EMPTY);
    }

    @Test
    void a_register_reads_like_a_page() {
        Golden.assertMatches("register.xml", text(full()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vastra-gotaland.xml", "skane.xml", "exempel.xml"})
    void the_samples_are_as_the_program_writes_them(String name) throws Exception {
        Path file = SAMPLES.resolve(name);

        Register register = RegisterXml.read(file, Importers.installed());

        assertThat(text(register)).isEqualTo(Files.readString(file));
    }

    @Test
    void files_are_valid_by_a_validator_of_their_own() throws Exception {
        Validator validator =
                SchemaFactory.newDefaultInstance().newSchema(RegisterXml.schema()).newValidator();

        // throws if it is not
        validator.validate(
                new StreamSource(
                        new ByteArrayInputStream(
                                written(full().toBuilder().add(Samples.small()).build()))));
    }

    @Test
    void records_in_files_of_their_own_know_the_bodies(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("2026"));
        try (var out = Files.newOutputStream(folder.resolve("2026/mars.xml"))) {
            MinutesXml.write(Samples.small(), out);
        }
        Path file = folder.resolve("register.xml");
        Files.writeString(file, naming("2026/mars.xml"));

        Register register = RegisterXml.read(file, Importers.installed());

        assertThat(register.earlier()).containsExactly(Samples.small());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../mars.xml",
                "/etc/passwd",
                "a/../../mars.xml",
                "a\\mars.xml",
                "http://a/b",
                " ",
                "\u0007"
            })
    void no_record_is_read_from_outside_the_folder(String name, @TempDir Path folder)
            throws Exception {
        Path inner = Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("mars.xml"), "x");
        Path file = inner.resolve("register.xml");
        Files.writeString(file, naming(name.replace("\u0007", "&#9;")));

        assertThatThrownBy(() -> RegisterXml.read(file, Importers.installed()))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("register.xml:3:")
                .hasMessageContaining("the record \"");
    }

    @Test
    void no_link_leads_out_of_the_folder(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectory(folder.resolve("in"));
        Path secret = Files.writeString(folder.resolve("hemligt.txt"), "Protokoll");
        Files.createSymbolicLink(inner.resolve("mars.txt"), secret);
        Path file = inner.resolve("register.xml");
        Files.writeString(file, naming("mars.txt"));

        assertThatThrownBy(() -> RegisterXml.read(file, Importers.installed()))
                .hasMessageContaining("in the folder of the register");
    }

    @Test
    void every_fault_has_one_message_with_place_reason_and_remedy() {
        String good = text(full().toBuilder().add(Samples.small()).build());
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("document type", good.replace("<register ", "<!DOCTYPE register>\n<register "));
        faults.put("entity", good.replace("Rådet</name>", "&aring;</name>"));
        faults.put("record instead of register", new String(minutes(), StandardCharsets.UTF_8));
        faults.put("newer namespace", good.replace("register:1\"", "register:2\""));
        faults.put("newer version", good.replaceFirst("version=\"1.0\">", "version=\"1.1\">"));
        faults.put("no namespace", "<register version=\"1.0\"/>");
        faults.put("unknown element", good.replaceFirst("<alias>", "<mood/><alias>"));
        faults.put("unknown attribute", good.replaceFirst("<body ", "<body mood=\"glad\" "));
        faults.put(
                "wrong order",
                good.replaceFirst("  <organisation", "  <matter/>\n  <organisation"));
        faults.put("wrong constant", good.replace("tier=\"mixed\"", "tier=\"odd\""));
        faults.put("wrong id", good.replace("<person id=\"eva\"", "<person id=\"e va\""));
        faults.put("no such day", good.replace("2026-12-31\"", "2026-12-32\""));
        faults.put("blank name", good.replaceFirst("<name>.*</name>", "<name> </name>"));
        faults.put("blank alias", good.replaceFirst("<alias>.*</alias>", "<alias/>"));
        faults.put("quorum above all", good.replace("numerator=\"1\"", "numerator=\"3\""));
        faults.put("negative seats", good.replace("seats=\"6\"", "seats=\"-6\""));
        faults.put("one id twice", good.replace("id=\"regionen\"", "id=\"kommunen\""));
        faults.put("one person twice", good.replace("<person id=\"bo\"", "<person id=\"eva\""));
        faults.put("record without folder", naming("mars.xml"));
        faults.put("fault in a record within", good.replace("<title>Minnes", "<titel>Minnes"));
        faults.put("truncated", good.substring(0, good.length() / 2));
        faults.put("empty", "");

        StringBuilder messages = new StringBuilder();
        faults.forEach(
                (name, file) -> {
                    assertThat(file).as(name).isNotEqualTo(good);
                    Throwable thrown =
                            catchThrowable(() -> read(file.getBytes(StandardCharsets.UTF_8)));
                    assertThat(thrown).as(name).isInstanceOf(ImportException.class);
                    messages.append("## " + name + "\n" + thrown.getMessage() + "\n\n");
                });

        Golden.assertMatches("register-messages.txt", messages.toString());
    }

    @Test
    void a_file_damaged_anywhere_is_read_or_refused_but_nothing_else() {
        Random random = new Random(20_261_127);
        byte[] whole = written(full());
        String likely = "<>&;\"'/= \n1aZ-\u0000";

        for (int i = 0; i < 200; i++) {
            byte[] file = whole.clone();
            for (int hit = random.nextInt(3); hit >= 0; hit--) {
                file[random.nextInt(file.length)] =
                        (byte) likely.charAt(random.nextInt(likely.length()));
            }

            Throwable thrown = catchThrowable(() -> requireSame(read(file)));

            if (thrown != null) {
                assertThat(thrown).as("try %d", i).isInstanceOf(ImportException.class);
                assertThat(thrown).as("try %d", i).hasMessageStartingWith("test.xml:");
            }
        }
    }

    @Test
    void a_record_is_told_from_a_register() throws Exception {
        Path file = SAMPLES.resolve("exempel.xml");

        assertThatThrownBy(() -> Importers.installed().read(file, Register.EMPTY))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("the outermost element is register")
                .hasMessageContaining("name it with --register");
    }

    /** A register with a value in every component. */
    private static Register full() {
        Id<Side> side = new Id<>("side.kommunen");
        return Register.builder()
                .add(
                        Organisation.named(
                                        "kommunen",
                                        "Ås <&> \"kommun\"",
                                        Organisation.Kind.MUNICIPALITY,
                                        "Ås",
                                        "\tÅs kn ")
                                .madeUpOf(List.of(new Id<>("regionen"))))
                .add(
                        new Organisation(
                                new Id<>("regionen"),
                                "Regionen",
                                List.of(),
                                Organisation.Kind.REGION,
                                Optional.of("232100-0000"),
                                List.of()))
                .add(Person.named("eva", "Eva Öst", "Eva"))
                .add(Person.named("bo", "Bo Ek"))
                .add(
                        Body.named("radet", "Rådet")
                                .alias("SR", "Samrådet")
                                .tier(Body.Tier.MIXED)
                                .level(Body.Level.LOCAL)
                                .authority(Body.Authority.DECIDING)
                                .side(
                                        new Side(
                                                side,
                                                "Kommunen",
                                                Optional.of(new Id<>("kommunen")),
                                                OptionalInt.of(6)))
                                .link(
                                        new BodyLink(
                                                BodyLink.Kind.COMMISSIONED_BY,
                                                new Id<>("beredningen"),
                                                TERM))
                                .presidency(
                                        new Presidency(
                                                side,
                                                List.of(new Id<>("eva"), new Id<>("bo")),
                                                TERM))
                                .mandate(
                                        new Mandate(
                                                new Id<>("bo"),
                                                Optional.of(side),
                                                Optional.of(new Id<>("kommunen")),
                                                Capacity.SUBSTITUTE,
                                                Set.of(Function.CHAIR, Function.ADJUSTER),
                                                Optional.of("S"),
                                                Optional.of(new Id<>("eva")),
                                                TERM))
                                .quorum(new Quorum(1, 2, true, true))
                                .adjusters(2)
                                .covers(new Id<>("kommunen"))
                                .validity(TERM)
                                .build())
                .add(Body.named("beredningen", "Beredningen").build())
                .add(
                        Matter.named("planen", "Plan för biblioteken")
                                .alias("biblioteksplanen")
                                .registryNumber("KS 2026/12")
                                .step(
                                        new Matter.Step(
                                                Matter.Stage.REFERRED,
                                                Actor.named("kommunerna"),
                                                When.dayAndMonth(18, 5, "18/5"),
                                                Optional.of(new Id<>("minutes.mars")),
                                                Optional.of(new Id<>("p2")),
                                                Optional.of(Act.REFERS_OUT)))
                                .step(
                                        Matter.Stage.INITIATED,
                                        new Actor.OfBody(new Id<>("radet"), "Rådet"),
                                        When.on(LocalDate.of(2026, 3, 3)))
                                .build())
                .add(
                        Meeting.of(new Id<>("radet-mars"), Meeting.Status.HELD)
                                .body(new Actor.OfBody(new Id<>("radet"), "Rådet"))
                                .date(When.on(LocalDate.of(2026, 3, 3)))
                                .build())
                .build();
    }

    private static String naming(String record) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <register xmlns="urn:openminutes:register:1" version="1.0">
                  <record file="%s"/>
                </register>
                """
                .formatted(record);
    }

    private static void requireSame(Register register) {
        byte[] file = written(register);
        Register read = read(file);
        assertThat(read).isEqualTo(register);
        assertThat(written(read)).isEqualTo(file);
    }

    private static Register read(byte[] file) {
        return RegisterXml.read(Source.of("test.xml", file));
    }

    private static String text(Register register) {
        return new String(written(register), StandardCharsets.UTF_8);
    }

    private static byte[] minutes() {
        return org.openminutes.xml.Files.written(Samples.small());
    }

    private static byte[] written(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RegisterXml.write(register, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
