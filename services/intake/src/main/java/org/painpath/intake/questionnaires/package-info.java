/** What patients fill in before the visit, what it comes to, and what it tells the screening rules. */
@NullMarked
package org.painpath.intake.questionnaires;

import org.jspecify.annotations.NullMarked;
