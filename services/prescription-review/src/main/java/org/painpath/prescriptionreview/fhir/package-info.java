/** Prescriptions as FHIR R4, for whoever dispenses or keeps records. */
@NullMarked
package org.painpath.prescriptionreview.fhir;

import org.jspecify.annotations.NullMarked;
