/** Asking for what is missing: of whom, by when, when they are reminded, and when a coordinator takes over. */
@NullMarked
package org.painpath.intake.information;

import org.jspecify.annotations.NullMarked;
