@NullMarked
package org.painpath.intake.referral;

import org.jspecify.annotations.NullMarked;
