/** What stands against the treatment of a patient: an open crisis, a risk of suicide that nobody has seen, consents that were taken back. Intake tells of both. */
@NullMarked
package org.painpath.integrationtherapy.obstacle;

import org.jspecify.annotations.NullMarked;
