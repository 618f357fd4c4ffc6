/**
 * The HL7 v2 door, by HTTP and MLLP: REF^I12 to I14 in, one acknowledgement for each message. ER7 only, never XML. Messages of
 * all versions are read the same way, segment by segment; one reader a segment type.
 */
@NullMarked
package org.painpath.intake.hl7v2;

import org.jspecify.annotations.NullMarked;
