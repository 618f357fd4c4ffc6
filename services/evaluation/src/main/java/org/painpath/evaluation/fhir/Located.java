package org.painpath.evaluation.fhir;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource and where it was.
 *
 * @param path FHIRPath, from what was sent
 */
record Located<T extends Resource>(T resource, String path) {}
