/**
 * What patients and referrers are written, in plain words. A mail says nothing clinical and nothing of who the patient is; the letter
 * to who sent a referral says how it ended.
 */
@NullMarked
package org.painpath.intake.letters;

import org.jspecify.annotations.NullMarked;
