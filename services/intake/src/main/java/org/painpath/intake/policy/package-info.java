/** The packs of screening, out of files or a body into the records of screening. */
@NullMarked
package org.painpath.intake.policy;

import org.jspecify.annotations.NullMarked;
