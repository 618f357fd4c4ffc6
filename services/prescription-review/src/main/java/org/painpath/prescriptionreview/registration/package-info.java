/** Who may prescribe controlled substances where, as two managers have put on record. */
@NullMarked
package org.painpath.prescriptionreview.registration;

import org.jspecify.annotations.NullMarked;
