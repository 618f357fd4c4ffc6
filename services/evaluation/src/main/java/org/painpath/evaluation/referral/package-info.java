/** What intake said about the referral when it was accepted: coded facts, no identity. */
@NullMarked
package org.painpath.evaluation.referral;

import org.jspecify.annotations.NullMarked;
