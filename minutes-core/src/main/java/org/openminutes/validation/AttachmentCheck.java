// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/**
 * Reads the files of a record's attachments and compares their checksums with those the record
 * tells: raises BIL-005, which no rule can that sees only the record.
 */
public final class AttachmentCheck {

    private static final String RULE = "BIL-005";
    private static final int BUFFER = 1 << 16;

    private AttachmentCheck() {}

    /**
     * Compares what is there. A file that is not there is no fault here, nor one whose name leads
     * out of the folder: neither is read.
     *
     * @param minutes the record
     * @param folder where its attachments are
     * @param validator how grave a finding is; nothing is read if the rule is off
     * @return a finding for each file whose bytes have another checksum
     * @throws IOException if a file that is there cannot be read
     */
    public static List<Finding> in(Minutes minutes, Path folder, Validator validator)
            throws IOException {
        RuleInfo rule = StandardRules.info(RULE);
        Optional<Severity> severity = validator.severity(rule);
        List<Finding> findings = new ArrayList<>();
        List<Attachment> all = minutes.attachments();
        for (int i = 0; severity.isPresent() && i < all.size(); i++) {
            if (isOther(all.get(i), folder)) {
                findings.add(
                        new Finding(
                                rule,
                                severity.get(),
                                "attachments[" + i + "]",
                                List.of(all.get(i).title()),
                                Optional.empty()));
            }
        }
        return findings;
    }

    private static boolean isOther(Attachment attachment, Path folder) throws IOException {
        if (attachment.content().isEmpty()) {
            return false;
        }
        Attachment.Content content = attachment.content().get();
        Optional<Path> file = file(folder, content.fileName());
        return file.isPresent() && !sha256(file.get()).equalsIgnoreCase(content.sha256());
    }

    private static Optional<Path> file(Path folder, String name) {
        try {
            Path within = folder.toAbsolutePath().normalize();
            Path file = within.resolve(name).normalize();
            return file.startsWith(within) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
