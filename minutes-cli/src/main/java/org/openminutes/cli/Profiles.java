// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Iterator;
import org.openminutes.archive.ArchiveProfile;
import picocli.CommandLine.ITypeConverter;

/** The archive profiles by the names they have on the command line. */
final class Profiles implements ITypeConverter<ArchiveProfile>, Iterable<String> {

    /** For the parser. */
    Profiles() {}

    @Override
    public ArchiveProfile convert(String name) {
        return ArchiveProfile.named(name);
    }

    @Override
    public Iterator<String> iterator() {
        return ArchiveProfile.all().stream().map(ArchiveProfile::id).iterator();
    }
}
