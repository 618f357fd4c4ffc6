/**
 * The FHIR R4 door: results in as DiagnosticReport and Observation, JSON only. They mean what the same report means as ORU^R01.
 */
@NullMarked
package org.painpath.evaluation.fhir;

import org.jspecify.annotations.NullMarked;
