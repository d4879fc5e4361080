// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.model.SignatureCheck;
import org.openminutes.pdf.PdfSignature;
import org.openminutes.pdf.PdfSignatures;
import org.openminutes.register.Register;

/** Checks the signatures of a PDF file and tells what was found. */
final class SignatureCheckup {

    private static final int MARK = 5;

    private final Words words;
    private final boolean json;
    private final List<X509Certificate> trusted;
    private final LocalDate on;

    SignatureCheckup(Words words, boolean json, List<X509Certificate> trusted, LocalDate on) {
        this.words = words;
        this.json = json;
        this.trusted = trusted;
        this.on = on;
    }

    /** Whether a file is a PDF, by its first bytes. */
    static boolean isPdf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK), StandardCharsets.US_ASCII).equals("%PDF-");
        }
    }

    /**
     * Reads certificates of issuers relied on.
     *
     * @throws IllegalArgumentException if a file holds none
     */
    static List<X509Certificate> certificates(Words words, List<Path> files) throws IOException {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files) {
            int before = all.size();
            try (InputStream in = Files.newInputStream(file)) {
                for (Certificate one :
                        CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    all.add((X509Certificate) one);
                }
            } catch (CertificateException e) {
                throw new IllegalArgumentException(words.say("verify.certificate", file), e);
            }
            if (all.size() == before) {
                throw new IllegalArgumentException(words.say("verify.certificate", file));
            }
        }
        return all;
    }

    List<PdfSignature> found(Path file) throws IOException {
        try {
            return PdfSignatures.check(Files.readAllBytes(file), trusted, on);
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    Outcome outcome(Path file, List<PdfSignature> found) {
        if (found.isEmpty()) {
            String none = words.say("verify.unsigned", file);
            return new Outcome(
                    Exit.FAULTS,
                    List.of(json ? JsonLine.of(file, "signatures", "[]") : none),
                    List.of());
        }
        boolean isClean =
                found.stream()
                        .map(one -> one.check().result())
                        .allMatch(
                                result ->
                                        result == SignatureCheck.Result.PASSED
                                                || (result == SignatureCheck.Result.INDETERMINATE
                                                        && trusted.isEmpty()));
        String told = json ? json(file, found) : text(file, found);
        return new Outcome(isClean ? Exit.CLEAN : Exit.FAULTS, List.of(told), List.of());
    }

    /**
     * Writes a record anew, with what was found in its attestations.
     *
     * @throws IllegalArgumentException if the file is none of ours: writing XML over notes or a
     *     Word file would destroy them
     */
    void into(Path record, List<PdfSignature> found) throws IOException {
        Importers importers = Importers.installed();
        Source source = Source.of(record);
        if (importers.recognising(source).filter(i -> i.format().equals("xml")).isEmpty()) {
            throw new IllegalArgumentException(words.say("verify.record", record));
        }
        Minutes minutes = importers.read(source, Register.EMPTY).minutes();
        Exporters.installed()
                .export(
                        PdfSignatures.attested(minutes, found),
                        "xml",
                        ExportOptions.NONE,
                        record,
                        WholeFile.Existing.REPLACE);
    }

    private String text(Path file, List<PdfSignature> found) {
        List<String> lines = new ArrayList<>();
        lines.add(file.toString());
        for (PdfSignature one : found) {
            lines.add(
                    words.say(
                            "verify.signature",
                            one.name() + one.role().map(role -> ", " + role).orElse(""),
                            one.at().map(Object::toString).orElse("–"),
                            words.say("verify." + one.check().result().name())));
            lines.add(
                    words.say(
                            "verify.issued",
                            one.check().signer(),
                            one.check().issuer(),
                            one.check().serialNumber()));
            one.check().remark().ifPresent(remark -> lines.add("    " + remark));
        }
        return String.join("\n", lines);
    }

    private static String json(Path file, List<PdfSignature> found) {
        return JsonLine.of(
                file,
                "signatures",
                found.stream()
                        .map(SignatureCheckup::json)
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static String json(PdfSignature one) {
        SignatureCheck check = one.check();
        return "{\"field\": %s, \"signer\": %s, \"role\": %s, \"at\": %s, \"result\": %s, \"certificate\": {\"subject\": %s, \"issuer\": %s, \"serialNumber\": %s, \"sha256\": %s}, \"remark\": %s}"
                .formatted(
                        JsonLine.text(one.field()),
                        JsonLine.text(one.name()),
                        one.role().map(JsonLine::text).orElse("null"),
                        one.at().map(at -> JsonLine.text(at.toString())).orElse("null"),
                        JsonLine.text(check.result().name()),
                        JsonLine.text(check.signer()),
                        JsonLine.text(check.issuer()),
                        JsonLine.text(check.serialNumber()),
                        JsonLine.text(check.sha256()),
                        check.remark().map(JsonLine::text).orElse("null"));
    }
}
