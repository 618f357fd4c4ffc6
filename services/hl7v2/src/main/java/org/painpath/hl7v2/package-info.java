/**
 * HL7 v2 as far as every door has it in common: ER7 only, never XML. Messages of all versions are read the same way, segment by
 * segment.
 */
@NullMarked
package org.painpath.hl7v2;

import org.jspecify.annotations.NullMarked;
