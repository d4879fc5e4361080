// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.openminutes.archive.ArchiveProfile;
import picocli.CommandLine.ITypeConverter;

/** The archive profiles by the names they have on the command line. */
final class Profiles implements ITypeConverter<ArchiveProfile>, Iterable<String> {

    private static final Map<String, ArchiveProfile> BY_NAME =
            Map.of("fgs-2.0", ArchiveProfile.FGS_2_0);

    /** For the parser. */
    Profiles() {}

    @Override
    public ArchiveProfile convert(String name) {
        ArchiveProfile profile = BY_NAME.get(name);
        if (profile == null) {
            throw new IllegalArgumentException(name);
        }
        return profile;
    }

    @Override
    public Iterator<String> iterator() {
        return new TreeMap<>(BY_NAME).keySet().iterator();
    }
}
