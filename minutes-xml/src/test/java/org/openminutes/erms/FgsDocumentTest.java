// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openminutes.archive.OfficialSchemas;
import org.openminutes.model.Act;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;
import org.openminutes.testkit.Texts;
import org.openminutes.testkit.Tracer;

class FgsDocumentTest {

    private static final FgsDocument DOCUMENT =
            new FgsDocument(
                    new UUID(1, 2),
                    "Provkommunen",
                    Optional.of(new ErmsClassification("KLASSA 2.1", Optional.of("1.3"))));

    private static byte[] bytes(Minutes minutes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCUMENT.write(List.of(new ErmsRecord(minutes, List.of(), Map.of())), out);
        return out.toByteArray();
    }

    @Test
    void tells_meeting_record_and_items() throws Exception {
        Minutes minutes =
                Minutes.notes("Anteckningar")
                        .id("a-1")
                        .body("Provrådet")
                        .date(LocalDate.of(2026, 3, 3))
                        .present("Åsa Öberg", who -> who.represents("Provregionen").chair())
                        .item(
                                "Budget",
                                item ->
                                        item.visibility(Visibility.Confidential.under("OSL 25:1"))
                                                .position("Rådet ställer sig bakom.", Act.ENDORSES))
                        .build();

        byte[] document = bytes(minutes);

        OfficialSchemas.assertValid(OfficialSchemas.fgs1Erms(), document);
        assertThat(new String(document, UTF_8))
                .contains("<KlassificeringsstrukturNamn>KLASSA 2.1<", "<KlassReferens>1.3<")
                .contains("<Avslutat>2026-03-03<", "<Handlingstyp>Minnesanteckningar<")
                .contains("<Roll>ordförande<", "<Organisationsnamn>Provregionen<")
                .contains("<Handlingstyp>Ärendepunkt<", "Typ=\"Ingår i\"")
                .contains("<Restriktion Typ=\"Sekretess\">", "<Lagrum>OSL 25:1<")
                .contains("<EgetElement Namn=\"ställningstagande\">");
    }

    @Test
    void carries_every_text_of_a_page() throws IOException {
        Minutes minutes = Tracer.minutes();
        String text = new String(bytes(minutes), UTF_8).replaceAll("\\s+", " ");

        Map<String, String> lost = Texts.onPage(minutes);
        // the files are told where they lie, by METS and PREMIS
        lost.keySet().removeIf(path -> path.contains(".content."));
        lost.values().removeIf(text::contains);

        assertThat(lost.keySet()).isEmpty();
    }

    @Test
    void needs_a_record() {
        assertThatThrownBy(() -> DOCUMENT.write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
