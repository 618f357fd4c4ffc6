/** What a prescription rests on of the sessions of its course: that each has been documented, and that the patient comes. */
@NullMarked
package org.painpath.prescriptionreview.sessions;

import org.jspecify.annotations.NullMarked;
