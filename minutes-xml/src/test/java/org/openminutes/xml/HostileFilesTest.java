// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.intake.ImportException;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Tracer;

/** Files that are damaged, newer, foreign or meant to do harm. */
class HostileFilesTest {

    private static final String GOOD =
            new String(Files.written(Samples.small()), StandardCharsets.UTF_8);

    @Test
    void every_fault_has_one_message_with_place_reason_and_remedy() {
        Map<String, byte[]> faults = new LinkedHashMap<>();
        put(faults, "document type", doctype("<!DOCTYPE minutes>"));
        put(
                faults,
                "external entity",
                doctype("<!DOCTYPE minutes [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replace("Kommunhuset", "&x;"));
        put(
                faults,
                "external subset",
                doctype("<!DOCTYPE minutes SYSTEM \"http://localhost:1/x\">"));
        put(faults, "billion laughs", doctype(laughs()).replace("Kommunhuset", "&l9;"));
        put(faults, "entity without declaration", GOOD.replace("Kommunhuset", "&aring;"));
        put(faults, "unknown element", GOOD.replace("  <item ", "  <mood>glad</mood>\n  <item "));
        put(faults, "unknown attribute", GOOD.replace("stage=", "mood=\"glad\" stage="));
        put(faults, "element in another place", GOOD.replace("<title>", "<note>x</note><title>"));
        put(faults, "missing element", GOOD.replaceFirst("(?s)<meeting .*</meeting>", ""));
        put(faults, "missing attribute", GOOD.replace(" kind=\"notes\"", ""));
        put(faults, "wrong constant", GOOD.replace("kind=\"notes\"", "kind=\"letter\""));
        put(faults, "wrong id", GOOD.replace("id=\"p1\"", "id=\"1 2\""));
        put(
                faults,
                "day that is not in the calendar",
                GOOD.replace("2026-03-03\"", "2026-02-30\""));
        put(faults, "number below its range", GOOD.replace("edition=\"1\"", "edition=\"0\""));
        put(
                faults,
                "number above all ranges",
                GOOD.replace("edition=\"1\"", "edition=\"99999999999\""));
        put(faults, "newer namespace", GOOD.replace("minutes:1\"", "minutes:2\""));
        put(faults, "newer version", GOOD.replace("version=\"1.0\" id", "version=\"1.3\" id"));
        put(faults, "no version", GOOD.replace(" version=\"1.0\" id", " id"));
        put(faults, "foreign format", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>");
        put(faults, "no namespace", "<minutes version=\"1.0\"/>");
        put(faults, "truncated", GOOD.substring(0, GOOD.length() / 2));
        put(faults, "tags crossed", GOOD.replace("</title>", "</titel>"));
        put(faults, "text after the end", GOOD + "x");
        put(faults, "second root", GOOD + "<minutes/>");
        put(faults, "empty", "");
        put(faults, "blank", "  \n ");
        put(faults, "not XML", "Minnesanteckningar\n");
        put(
                faults,
                "XML 1.1",
                GOOD.replace("version=\"1.0\" encoding", "version=\"1.1\" encoding"));
        put(faults, "unknown encoding", GOOD.replace("UTF-8", "KLINGON"));
        put(faults, "blank title", GOOD.replaceFirst("<title>.*</title>", "<title> </title>"));
        put(faults, "blank text", GOOD.replaceFirst("<narrative>.*</narrative>", "<narrative/>"));
        put(faults, "control character", GOOD.replace("Kommunhuset", "a\u0001b"));
        put(faults, "control character reference", GOOD.replace("Kommunhuset", "a&#1;b"));
        put(faults, "carriage return reference", GOOD.replace("Kommunhuset", "a&#13;b"));
        put(faults, "two identities", GOOD.replace("<who person", "<who body=\"b\" person"));
        put(faults, "two forms of date", GOOD.replace("<date on=", "<date week=\"9\" on="));
        put(
                faults,
                "provision without secrecy",
                GOOD.replace("<item ", "<item provision=\"OSL\" "));
        put(faults, "deep items", deep(2000));
        put(faults, "deep masks", GOOD.replace("Planen", "<mask>".repeat(3) + "Planen"));
        put(faults, "namespace of a prefix", GOOD.replace("<title>", "<x:title>"));
        put(faults, "attribute twice", GOOD.replace("kind=", "id=\"x\" kind="));
        faults.put(
                "bytes that are no UTF-8",
                GOOD.replace("ä", "\u00e4").getBytes(StandardCharsets.ISO_8859_1));
        faults.put("UTF-8 cut in a character", cutInCharacter());
        faults.put("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE));
        faults.put("zeros", new byte[5000]);

        StringBuilder messages = new StringBuilder();
        faults.forEach((name, file) -> messages.append(message(name, file)));

        Golden.assertMatches("messages.txt", messages.toString());
    }

    private static String message(String name, byte[] file) {
        Throwable thrown = catchThrowable(() -> Files.read(file));
        assertThat(thrown).as(name).isInstanceOf(ImportException.class);
        return "## " + name + "\n" + thrown.getMessage() + "\n\n";
    }

    private static void put(Map<String, byte[]> faults, String name, String file) {
        assertThat(file).as(name).isNotEqualTo(GOOD);
        faults.put(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String doctype(String declaration) {
        return GOOD.replace("<minutes ", declaration + "\n<minutes ");
    }

    private static String laughs() {
        StringBuilder all = new StringBuilder("<!DOCTYPE minutes [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            all.append("<!ENTITY l").append(i).append(" \"");
            all.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return all.append("]>").toString();
    }

    private static String deep(int levels) {
        String items = "<item id=\"i\">".repeat(levels) + "</item>".repeat(levels);
        return GOOD.replace("  <attestation>", items + "<attestation>");
    }

    private static byte[] cutInCharacter() {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);
        int i = 0;
        while (whole[i] >= 0) {
            i++;
        }
        return Arrays.copyOf(whole, i + 1);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_file_damaged_anywhere_is_read_or_refused_but_nothing_else() {
        Random random = new Random(20_260_303);
        byte[] whole = Files.written(Tracer.minutes());
        byte[] small = Files.written(Samples.small());

        for (int i = 0; i < 240; i++) {
            byte[] file = (i % 8 == 0 ? whole : small).clone();
            for (int hit = random.nextInt(3); hit >= 0; hit--) {
                file[random.nextInt(file.length)] = (byte) damage(random);
            }
            byte[] cut = i % 5 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;

            Throwable thrown = catchThrowable(() -> requireStable(Files.read(cut)));

            if (thrown != null) {
                assertThat(thrown).as("try %d", i).isInstanceOf(ImportException.class);
                assertThat(thrown).as("try %d", i).hasMessageStartingWith("test.xml:");
            }
        }
    }

    private static int damage(Random random) {
        String likely = "<>&;\"'/= \n1aZ-\u0000";
        return random.nextBoolean()
                ? likely.charAt(random.nextInt(likely.length()))
                : random.nextInt(256);
    }

    private static void requireStable(Minutes read) {
        assertThat(Files.read(Files.written(read))).isEqualTo(read);
    }
}
