/** Appointments of an evaluation. */
@NullMarked
package org.painpath.evaluation.visit;

import org.jspecify.annotations.NullMarked;
