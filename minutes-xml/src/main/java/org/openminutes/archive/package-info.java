// SPDX-License-Identifier: Apache-2.0
/** The package for the e-archive. {@link org.openminutes.archive.SubmissionPackage} makes one. */
@NullMarked
package org.openminutes.archive;

import org.jspecify.annotations.NullMarked;
