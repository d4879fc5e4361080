// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.SignatureCheck;

/** Checks all signatures of a file: what each covers, whether it holds, and what came after it. */
final class SignatureChecks {

    private static final int MOST_FIELDS = 1000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss[xx][X]", Locale.ROOT);

    private final byte[] file;
    private final Collection<X509Certificate> trusted;
    private final LocalDate on;

    SignatureChecks(byte[] file, Collection<X509Certificate> trusted, LocalDate on) {
        this.file = file;
        this.trusted = trusted;
        this.on = on;
    }

    /**
     * A field that has a signature, as it was found.
     *
     * @param name of the field
     * @param value what it holds
     * @param range which bytes are signed, if that can be made out
     */
    private record Found(String name, PdfDictionary value, Optional<Range> range) {}

    /**
     * The bytes that are signed: all up to {@code end} but for the signature.
     *
     * @param from where the signature begins
     * @param to where it ends
     * @param end of what is signed
     */
    private record Range(int from, int to, int end) {}

    List<PdfSignature> all() throws IOException {
        try (PdfDocument pdf = new PdfDocument(Bounded.reader(file))) {
            List<Found> found = new ArrayList<>();
            PdfDictionary form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
            if (form != null) {
                collect(form.getAsArray(PdfName.Fields), found, 0);
            }
            found.sort(
                    Comparator.comparingInt(
                            one -> one.range().map(Range::end).orElse(Integer.MAX_VALUE)));
            List<PdfSignature> checked = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                checked.add(check(found.get(i), i == found.size() - 1));
            }
            return List.copyOf(checked);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // the library's readers take much for granted that a damaged file does not grant
            throw new IOException("is no PDF that can be read: " + e.getMessage(), e);
        }
    }

    private void collect(@Nullable PdfArray fields, List<Found> found, int depth) {
        if (fields == null || depth > 8) {
            return;
        }
        for (int i = 0; i < Math.min(fields.size(), MOST_FIELDS); i++) {
            PdfDictionary field = fields.getAsDictionary(i);
            if (field == null) {
                continue;
            }
            PdfDictionary value = field.getAsDictionary(PdfName.V);
            if (PdfName.Sig.equals(field.getAsName(PdfName.FT)) && value != null) {
                String name = text(field.getAsString(PdfName.T)).orElse("?");
                found.add(new Found(name, value, range(value)));
            } else {
                collect(field.getAsArray(PdfName.Kids), found, depth + 1);
            }
        }
    }

    /** The range, if it begins at the beginning and leaves out nothing but the signature itself. */
    private Optional<Range> range(PdfDictionary value) {
        PdfArray numbers = value.getAsArray(PdfName.ByteRange);
        if (numbers == null || numbers.size() != 4) {
            return Optional.empty();
        }
        long[] all = new long[4];
        for (int i = 0; i < 4; i++) {
            if (numbers.getAsNumber(i) == null) {
                return Optional.empty();
            }
            all[i] = numbers.getAsNumber(i).longValue();
        }
        long end = all[2] + all[3];
        boolean fits =
                all[0] == 0
                        && all[1] > 0
                        && all[2] > all[1] + 2
                        && all[3] >= 0
                        && end <= file.length;
        if (!fits
                || file[(int) all[1]] != '<'
                || file[(int) all[2] - 1] != '>'
                || !isHex((int) all[1] + 1, (int) all[2] - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Range((int) all[1], (int) all[2], (int) end));
    }

    private boolean isHex(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(file[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private PdfSignature check(Found found, boolean isLast) {
        byte[] content = found.range().map(this::content).orElseGet(() -> new byte[0]);
        SignatureCheck check =
                found.range()
                        .map(range -> judged(found, range, content, isLast))
                        .orElseGet(() -> none("it does not say, or not in order, what was signed"));
        return new PdfSignature(
                found.name(),
                text(found.value().getAsString(PdfName.Name)),
                text(found.value().getAsString(PdfName.Reason)),
                text(found.value().getAsString(PdfName.Location)),
                text(found.value().getAsString(PdfName.M)).flatMap(SignatureChecks::date),
                Sha256.hex(content),
                check);
    }

    private SignatureCheck judged(Found found, Range range, byte[] content, boolean isLast) {
        CmsCheck.Outcome outcome =
                new CmsCheck(trusted)
                        .check(
                                content,
                                contents(range),
                                text(found.value().getAsString(PdfName.M))
                                        .flatMap(SignatureChecks::date));
        Optional<String> changed = changed(range, isLast);
        SignatureCheck.Result result =
                changed.isPresent() ? SignatureCheck.Result.FAILED : outcome.result();
        return new SignatureCheck(
                result,
                on,
                Optional.of("Minutes"),
                outcome.signer(),
                outcome.issuer(),
                outcome.serialNumber(),
                outcome.sha256(),
                changed.or(outcome::remark));
    }

    private SignatureCheck none(String why) {
        return new SignatureCheck(
                SignatureCheck.Result.FAILED,
                on,
                Optional.of("Minutes"),
                "?",
                "?",
                "?",
                "?",
                Optional.of(why));
    }

    /** What was done to the file after the signature, if it was more than signing. */
    private Optional<String> changed(Range range, boolean isLast) {
        if (range.end() == file.length) {
            return Optional.empty();
        }
        if (isLast) {
            return Optional.of("the file was changed after it was signed");
        }
        return new Revision(Arrays.copyOf(file, range.end()))
                .changes(file)
                .map("the file was changed after it was signed: "::concat);
    }

    private byte[] content(Range range) {
        byte[] content = new byte[range.end() - (range.to() - range.from())];
        System.arraycopy(file, 0, content, 0, range.from());
        System.arraycopy(file, range.to(), content, range.from(), range.end() - range.to());
        return content;
    }

    /** The container, from the file itself and not from what the library reads there. */
    private byte[] contents(Range range) {
        byte[] bytes = new byte[(range.to() - range.from() - 2) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int at = range.from() + 1 + 2 * i;
            bytes[i] =
                    (byte) (Character.digit(file[at], 16) << 4 | Character.digit(file[at + 1], 16));
        }
        return Arrays.copyOf(bytes, derLength(bytes));
    }

    /** How long the container is by its own first bytes; the rest is room left over. */
    private static int derLength(byte[] der) {
        int first = der.length < 2 ? 0 : der[1] & 0xFF;
        if (first < 0x80) {
            return Math.min(der.length, first + 2);
        }
        int count = first & 0x7F;
        long length = 2L + count;
        long value = 0;
        for (int i = 2; i < Math.min(der.length, 2 + Math.min(count, 4)); i++) {
            value = value << 8 | (der[i] & 0xFF);
        }
        return (int) Math.min(der.length, length + value);
    }

    private static Optional<String> text(@Nullable PdfString string) {
        return Optional.ofNullable(string)
                .map(PdfString::toUnicodeString)
                .map(SignatureChecks::carriable)
                .filter(text -> !text.isBlank());
    }

    /** Without what no record can hold. */
    private static String carriable(String text) {
        return text.codePoints()
                .filter(
                        c ->
                                c >= ' '
                                        && !(c >= 0xD800 && c <= 0xDFFF)
                                        && c != 0xFFFE
                                        && c != 0xFFFF)
                .limit(1000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<OffsetDateTime> date(String date) {
        try {
            String plain = date.replace("'", "");
            return Optional.of(OffsetDateTime.parse(plain, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
