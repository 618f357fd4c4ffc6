package org.painpath.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource as far as it could be read.
 *
 * @param issues everything that R4 does not allow in it
 */
public record Examined<R extends Resource>(R resource, List<Issue> issues) {}
