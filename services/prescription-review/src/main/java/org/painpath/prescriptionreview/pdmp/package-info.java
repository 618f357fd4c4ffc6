/** What the prescription drug monitoring program of the patient's state says. */
@NullMarked
package org.painpath.prescriptionreview.pdmp;

import org.jspecify.annotations.NullMarked;
