/** What a pharmacy is told of a prescription, and when it may be. */
@NullMarked
package org.painpath.prescriptionreview.handoff;

import org.jspecify.annotations.NullMarked;
