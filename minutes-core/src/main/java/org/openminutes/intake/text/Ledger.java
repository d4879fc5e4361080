// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.intake.Confidence;
import org.openminutes.intake.SourceTrace;
import org.openminutes.intake.SourceTrace.Kept;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.SourcePlace;
import org.openminutes.validation.rules.Catalogue;

/** Keeps account, while one file is read, of what became of its lines. */
final class Ledger {

    private final String file;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> labelled = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Confidence> doubts = new HashMap<>();

    Ledger(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** That the part at {@code path} was read from these lines. */
    void keep(String path, int first, int last) {
        kept.add(new Kept(path, first, last));
    }

    /** That these words are in no part of the record, with why. */
    void skip(int line, String words, String reason) {
        if (!words.isEmpty()) {
            skipped.add(new Skipped(line, words, reason));
        }
    }

    /** As {@link #skip}, for something that is no word. */
    void skipSign(int line, String reason) {
        skipped.add(new Skipped(line, "", reason));
    }

    /** That two halves of a word, divided in the file, are one word in the record. */
    void rejoin(int line, String left, String right) {
        skip(line, left + " " + right, "halves of a divided word, put together");
    }

    /**
     * That a rule finds something in the reading; nothing if there is no such rule. Words are read
     * more than once for different purposes: what is told again is one finding.
     */
    void find(String rule, int line, String... arguments) {
        if (!told.add(rule + '\n' + line + '\n' + String.join("\n", arguments))) {
            return;
        }
        Optional<RuleInfo> info = info(rule);
        info.flatMap(row -> row.severity(Profile.NOTES))
                .ifPresent(
                        severity ->
                                findings.add(
                                        new Finding(
                                                info.get(),
                                                severity,
                                                "",
                                                List.of(arguments),
                                                Optional.of(new SourcePlace(file, line, line)))));
    }

    /** That an entry stands under a label that tells what it is. */
    void labelled(String id) {
        labelled.add(id);
    }

    boolean isLabelled(String id) {
        return labelled.contains(id);
    }

    /** That a field is less sure than what just stands there. */
    void doubt(String path, Confidence.Level level, String basis) {
        doubts.putIfAbsent(path, new Confidence(path, level, basis));
    }

    Optional<Confidence> doubt(String path) {
        return Optional.ofNullable(doubts.get(path));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    SourceTrace trace() {
        List<Skipped> inOrder = new ArrayList<>(skipped);
        inOrder.sort(Comparator.comparingInt(Skipped::line));
        return new SourceTrace(file, kept, inOrder);
    }

    private static Optional<RuleInfo> info(String id) {
        try {
            return Optional.of(Catalogue.info(id));
        } catch (IllegalArgumentException noSuchRule) {
            return Optional.empty();
        }
    }
}
