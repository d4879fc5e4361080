// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Attestation;
import org.openminutes.model.Minutes;
import org.openminutes.model.SignatureCheck;

/** Chair and adjusters sign one after the other. */
class SigningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-10T09:30:00+01:00");

    @TempDir private static Path folder;
    private static SigningKey chair;
    private static SigningKey vice;
    private static SigningKey adjuster;

    @BeforeAll
    static void makeKeys() throws IOException {
        chair = Keys.key(folder, "Karin Lindqvist");
        vice = Keys.key(folder, "Björn Åkerström");
        adjuster =
                KeyFile.read(
                        Keys.file(
                                folder,
                                "Siri Ŋálgu",
                                "EC",
                                Keys.FROM,
                                Keys.TO,
                                KeyUsage.nonRepudiation),
                        Keys.PASSWORD.toCharArray());
    }

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void three_signatures_leave_the_file_to_the_standard(PdfProfile profile) throws IOException {
        Judge.assertMeets(profile, signed(written(profile), false));
    }

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void so_do_three_that_show(PdfProfile profile) throws IOException {
        byte[] signed = signed(written(profile), true);

        Judge.assertMeets(profile, signed);
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", profile.id() + " signed.pdf"), signed);
    }

    @Test
    void a_signature_alters_nothing_before_it() throws IOException {
        byte[] none = written(PdfProfile.A_2A);
        byte[] one = PdfSignatures.sign(none, request("Karin Lindqvist", "ordförande"), chair);
        byte[] two = PdfSignatures.sign(one, request("Björn Åkerström", "justerare"), vice);

        assertThat(Arrays.copyOf(one, none.length)).isEqualTo(none);
        assertThat(Arrays.copyOf(two, one.length)).isEqualTo(one);
    }

    @Test
    void the_same_signature_gives_the_same_bytes() throws IOException {
        byte[] pdf = written(PdfProfile.A_2A);
        SigningRequest request = request("Karin Lindqvist", "ordförande");

        assertThat(PdfSignatures.sign(pdf, request, chair))
                .isEqualTo(PdfSignatures.sign(pdf, request, chair));
    }

    @Test
    void pass_if_their_issuer_is_relied_on() throws IOException {
        List<PdfSignature> found =
                PdfSignatures.check(
                        signed(written(PdfProfile.A_2A), true), List.of(Keys.issuer()), TODAY);

        assertThat(found)
                .extracting(one -> one.check().result())
                .containsOnly(SignatureCheck.Result.PASSED)
                .hasSize(3);
        assertThat(found)
                .extracting(PdfSignature::name)
                .containsExactly("Karin Lindqvist", "Björn Åkerström", "Siri Ŋálgu");
        assertThat(found.get(0).role()).contains("ordförande");
        assertThat(found.get(0).at()).contains(AT);
        assertThat(found.get(0).check().issuer()).isEqualTo("Norrviks utfärdare");
        assertThat(found.get(0).check().sha256()).isEqualTo(Sha256.hex(encoded(chair)));
    }

    @Test
    void are_indeterminate_if_nobody_or_somebody_else_is_relied_on() throws IOException {
        byte[] signed = signed(written(PdfProfile.A_2A), false);

        assertThat(PdfSignatures.check(signed, List.of(), TODAY))
                .extracting(one -> one.check().result())
                .containsOnly(SignatureCheck.Result.INDETERMINATE);
        assertThat(PdfSignatures.check(signed, List.of(vice.chain().get(0)), TODAY))
                .extracting(one -> one.check().result())
                .containsExactly(
                        SignatureCheck.Result.INDETERMINATE,
                        SignatureCheck.Result.PASSED,
                        SignatureCheck.Result.INDETERMINATE);
    }

    @Test
    void fail_if_any_byte_they_cover_is_another() throws IOException {
        byte[] signed = signed(written(PdfProfile.A_2A), false);
        int plain = written(PdfProfile.A_2A).length;

        for (int at = 20; at < plain; at += plain / 40) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            List<SignatureCheck.Result> results;
            try {
                results =
                        PdfSignatures.check(changed, List.of(Keys.issuer()), TODAY).stream()
                                .map(one -> one.check().result())
                                .toList();
            } catch (IOException e) {
                continue; // no PDF any more
            }
            assertThat(results).doesNotContain(SignatureCheck.Result.PASSED);
        }
    }

    @Test
    void fail_if_the_file_was_changed_after_the_last() throws IOException {
        byte[] signed = signed(written(PdfProfile.A_2A), false);
        byte[] more = Arrays.copyOf(signed, signed.length + 30);
        Arrays.fill(more, signed.length, more.length, (byte) '\n');

        List<PdfSignature> found = PdfSignatures.check(more, List.of(Keys.issuer()), TODAY);

        assertThat(found.get(2).check().result()).isEqualTo(SignatureCheck.Result.FAILED);
        assertThat(found.get(2).check().remark())
                .hasValueSatisfying(r -> assertThat(r).contains("changed after"));
    }

    @Test
    void fail_if_a_page_was_changed_between_two() throws IOException {
        byte[] one =
                PdfSignatures.sign(
                        written(PdfProfile.A_2A), request("Karin Lindqvist", "ordförande"), chair);
        byte[] forged = Forging.drawOver(one);
        byte[] two = PdfSignatures.sign(forged, request("Björn Åkerström", "justerare"), vice);

        List<PdfSignature> found = PdfSignatures.check(two, List.of(Keys.issuer()), TODAY);

        assertThat(found.get(0).check().result()).isEqualTo(SignatureCheck.Result.FAILED);
        assertThat(found.get(0).check().remark())
                .hasValueSatisfying(r -> assertThat(r).contains("page 1"));
        assertThat(found.get(1).check().result()).isEqualTo(SignatureCheck.Result.PASSED);
    }

    @Test
    void a_service_signs_what_was_prepared() throws IOException {
        PreparedSignature prepared =
                PdfSignatures.prepare(
                        written(PdfProfile.A_2A), request("Karin Lindqvist", "ordförande"));
        // what travels to the service, and what comes back
        byte[] attributes = prepared.attributes(chair.chain().get(0));
        byte[] answer = chair.sign(attributes, PreparedSignature.algorithm(chair.chain().get(0)));

        byte[] raw = prepared.complete(chair.chain(), answer);
        byte[] whole =
                prepared.complete(Cms.container(prepared.digest("SHA-512"), chair.chain(), answer));

        assertThat(raw).isEqualTo(whole);
        assertThat(prepared.digest("SHA-256")).isEqualTo(Sha256.of(prepared.content()));
        assertThat(PdfSignatures.check(raw, List.of(Keys.issuer()), TODAY))
                .extracting(one -> one.check().result())
                .containsExactly(SignatureCheck.Result.PASSED);
        assertThatThrownBy(() -> prepared.complete(new byte[100_000]))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("100000 bytes", "more room");
    }

    @Test
    void the_evidence_goes_into_the_attestations() throws IOException {
        byte[] signed = signed(written(PdfProfile.A_2A), false);
        List<PdfSignature> found = PdfSignatures.check(signed, List.of(Keys.issuer()), TODAY);

        Minutes attested = PdfSignatures.attested(Samples.notes(), found);

        assertThat(attested.attestations()).hasSize(3);
        Attestation first = attested.attestations().get(0);
        assertThat(first.who().asWritten()).isEqualTo("Karin Lindqvist");
        assertThat(first.signatureRef()).contains("signature.1");
        assertThat(first.check()).contains(found.get(0).check());
        assertThat(first.contentHash()).isPresent();
        assertThat(PdfSignatures.attested(attested, found)).isEqualTo(attested);
        assertThat(Written.of(attested).text())
                .contains("Underskriften kontrollerad 2026-04-01", "giltig", "Norrviks utfärdare");
    }

    @Test
    void an_independent_reader_finds_three_valid_signatures() throws Exception {
        Path file = folder.resolve("signed.pdf");
        Files.write(file, signed(written(PdfProfile.A_2A), true));
        Process pdfsig;
        try {
            pdfsig =
                    new ProcessBuilder("pdfsig", "-nocert", file.toString())
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "pdfsig is not installed");
            return;
        }
        String told = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pdfsig.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(told.split("Signature is Valid", -1)).as(told).hasSize(4);
        assertThat(told).contains("ETSI.CAdES.detached", "Total document signed", "SHA-512");
    }

    @Test
    void certificates_of_another_time_or_for_another_use_do_not_sign() throws IOException {
        SigningKey expired =
                key("Gamla Nyckeln", "2020-01-01T00:00:00Z", KeyUsage.digitalSignature);
        SigningKey encrypts = key("Fel Nyckel", "2026-01-01T00:00:00Z", KeyUsage.keyEncipherment);
        byte[] pdf = written(PdfProfile.A_2A);

        assertThatThrownBy(() -> PdfSignatures.sign(pdf, request("X", "y"), expired))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("Gamla Nyckeln", "2021-01-01", "2026-03-10");
        assertThatThrownBy(() -> PdfSignatures.sign(pdf, request("X", "y"), encrypts))
                .hasMessageContainingAll("Fel Nyckel", "not meant for signatures");
    }

    @Test
    void a_wrong_password_or_file_is_told() throws IOException {
        Path key = Keys.file(folder, "Anna Berg");
        Path text = Files.writeString(folder.resolve("key.txt"), "no key");

        assertThatThrownBy(() -> KeyFile.read(key, "fel".toCharArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("Anna-Berg.p12", "password is wrong");
        assertThatThrownBy(() -> KeyFile.read(text, "fel".toCharArray()))
                .hasMessageContainingAll("key.txt", "PKCS#12");
        assertThatThrownBy(
                        () ->
                                PdfSignatures.sign(
                                        "no pdf".getBytes(StandardCharsets.UTF_8),
                                        request("X", "y"),
                                        chair))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_signature_that_is_to_show_needs_a_line() {
        byte[] pdf = Written.of(Samples.empty()).bytes();

        assertThatThrownBy(() -> PdfSignatures.sign(pdf, request("X", "y", true), chair))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("no line 1", "export it anew");
    }

    @Test
    void a_signature_is_the_same_and_valid_whatever_the_locale() throws IOException {
        byte[] pdf = written(PdfProfile.A_2A);
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            byte[] signed =
                    PdfSignatures.sign(pdf, request("Karin Lindqvist", "ordförande"), chair);

            assertThat(PdfSignatures.check(signed, List.of(Keys.issuer()), TODAY))
                    .extracting(one -> one.check().result())
                    .containsExactly(SignatureCheck.Result.PASSED);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static byte[] signed(byte[] pdf, boolean visible) throws IOException {
        byte[] one =
                PdfSignatures.sign(pdf, request("Karin Lindqvist", "ordförande", visible), chair);
        byte[] two =
                PdfSignatures.sign(one, request("Björn Åkerström", "justerare", visible), vice);
        return PdfSignatures.sign(two, request("Siri Ŋálgu", "justerare", visible), adjuster);
    }

    private static SigningRequest request(String who, String role) {
        return request(who, role, false);
    }

    private static SigningRequest request(String who, String role, boolean visible) {
        return new SigningRequest(who, Optional.of(role), Optional.of("Ås"), AT, visible);
    }

    private static byte[] written(PdfProfile profile) {
        return Written.of(Samples.notes(), ExportOptions.NONE.with(PdfOptions.PROFILE, profile))
                .bytes();
    }

    private static SigningKey key(String name, String from, int usage) throws IOException {
        Instant start = Instant.parse(from);
        Path file =
                Keys.file(folder, name, "RSA", start, start.plusSeconds(366L * 24 * 3600), usage);
        return KeyFile.read(file, Keys.PASSWORD.toCharArray());
    }

    private static byte[] encoded(SigningKey key) {
        try {
            return key.chain().get(0).getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
