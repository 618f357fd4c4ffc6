/** The rules that decide whether an evaluation is complete and safe enough to call someone a candidate. */
@NullMarked
package org.painpath.evaluation.assessment;

import org.jspecify.annotations.NullMarked;
