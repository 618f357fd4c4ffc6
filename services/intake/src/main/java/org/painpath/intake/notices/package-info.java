/** What patients and referrers are due to be told: one message an event and recipient. */
@NullMarked
package org.painpath.intake.notices;

import org.jspecify.annotations.NullMarked;
