// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;
import java.util.Set;

/**
 * A reference in a METS document, and the file it means.
 *
 * @param reference the reference
 * @param candidates the paths it may mean, the likeliest first; none if it leads out of the package
 * @param path the file that is there
 */
record Located(MetsReference reference, Set<String> candidates, Optional<String> path) {}
