// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Omission;

/** Says what of a record a file does not show: a line a reason. */
final class Omissions {

    private final Words words;

    Omissions(Words words) {
        this.words = words;
    }

    List<String> lines(Path target, ExportResult result) {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (Omission omission : result.omissions()) {
            byReason.computeIfAbsent(omission.reason(), r -> new ArrayList<>())
                    .add(omission.path());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach(
                (reason, paths) -> lines.add(words.say("omitted", target, shown(paths), reason)));
        return lines;
    }

    private String shown(List<String> paths) {
        return paths.size() == 1
                ? paths.get(0)
                : words.say("omitted.many", paths.get(0), paths.size() - 1);
    }
}
