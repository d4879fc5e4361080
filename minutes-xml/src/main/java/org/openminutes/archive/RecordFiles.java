// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;

/**
 * The files of one record in a package.
 *
 * @param minutes the record
 * @param report how it was checked
 * @param origin the file it was read from
 * @param marks its marks of secrecy
 * @param renditions by format: {@code xml}, {@code pdf}, {@code docx}; not empty
 * @param ready the formats of those that were handed in, and not written here
 * @param attachments the enclosures at hand, in the order of the record
 */
record RecordFiles(
        Minutes minutes,
        Report report,
        Optional<Origin> origin,
        Marks marks,
        Map<String, PackagedFile> renditions,
        Set<String> ready,
        Enclosures attachments) {

    /** How many there are. */
    int count() {
        return renditions.size() + attachments.size();
    }

    /** One of them, renditions first. */
    PackagedFile file(int i) {
        return i < renditions.size()
                ? renditions.values().stream().skip(i).findFirst().orElseThrow()
                : attachments.get(i - renditions.size()).file();
    }

    /** All of them, made as they are asked for. */
    Stream<PackagedFile> all() {
        return Stream.concat(
                renditions.values().stream(),
                IntStream.range(0, attachments.size()).mapToObj(i -> attachments.get(i).file()));
    }

    /** The lossless rendition, if it is there. */
    Optional<PackagedFile> lossless() {
        return Optional.ofNullable(renditions.get("xml"));
    }

    /** The file that stands for the record: the lossless one, else the first. */
    PackagedFile main() {
        return lossless().orElseGet(() -> renditions.values().iterator().next());
    }
}
