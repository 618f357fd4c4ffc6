/**
 * The FHIR R4 door, JSON only: reads a referral out of a Bundle or a ServiceRequest, and answers with Task, ServiceRequest,
 * CapabilityStatement and, for every refusal, OperationOutcome. One reader a resource type.
 */
@NullMarked
package org.painpath.intake.fhir;

import org.jspecify.annotations.NullMarked;
