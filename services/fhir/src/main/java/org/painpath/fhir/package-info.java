/**
 * FHIR R4 as far as every door has it in common: JSON only, never XML; reading with a path for everything that is wrong, answers, and
 * OperationOutcome for every refusal.
 */
@NullMarked
package org.painpath.fhir;

import org.jspecify.annotations.NullMarked;
