/** What the patient really takes: the referral's list, gone through at the visit. */
@NullMarked
package org.painpath.evaluation.medication;

import org.jspecify.annotations.NullMarked;
