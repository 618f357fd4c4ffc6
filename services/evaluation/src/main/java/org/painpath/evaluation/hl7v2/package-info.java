/**
 * The HL7 v2 door: ORU^R01 in, one acknowledgement for each message. ER7 only, never XML. Messages of all versions are read the
 * same way, segment by segment.
 */
@NullMarked
package org.painpath.evaluation.hl7v2;

import org.jspecify.annotations.NullMarked;
