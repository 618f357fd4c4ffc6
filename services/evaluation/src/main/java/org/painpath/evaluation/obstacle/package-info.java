/** What stands against the treatment of a patient: an open crisis, consents that were taken back. Intake tells of both. */
@NullMarked
package org.painpath.evaluation.obstacle;

import org.jspecify.annotations.NullMarked;
