// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openminutes.archive.SeriesLimit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Whether a delivery is divided into several packages. */
final class Division {

    @Option(
            names = "--split-count",
            paramLabel = "N",
            description =
                    "At most so many records in a package; a run that was stopped goes on with the"
                            + " packages that are not there yet.")
    private Optional<Integer> count = Optional.empty();

    @Option(
            names = "--split-size",
            paramLabel = "SIZE",
            converter = Size.class,
            description = "At most about so large packages, e.g. 500MB or 2GB.")
    private Optional<Long> size = Optional.empty();

    /** How large packages may be; absent if there is to be one. */
    Optional<SeriesLimit> limit() {
        if (count.isEmpty() && size.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SeriesLimit(
                        count.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        size.map(OptionalLong::of).orElse(OptionalLong.empty())));
    }

    /** A number of bytes with its unit. */
    static final class Size implements ITypeConverter<Long> {

        /** For the parser. */
        Size() {}

        @Override
        public Long convert(String text) {
            if (!text.matches("[1-9]\\d{0,8}(?:MB|GB)")) {
                throw new IllegalArgumentException(text);
            }
            long number = Long.parseLong(text.substring(0, text.length() - 2));
            return number * (text.endsWith("GB") ? 1_000_000_000L : 1_000_000L);
        }
    }
}
