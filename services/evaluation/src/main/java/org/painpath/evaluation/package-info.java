/** From the accepted referral to the clinician's decision: visits, history, examination, diagnostics, assessment. */
@NullMarked
package org.painpath.evaluation;

import org.jspecify.annotations.NullMarked;
