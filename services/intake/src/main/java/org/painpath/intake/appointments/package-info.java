/** Visits as the patient is told of them: what evaluation said, in order, and what each piece of news makes known. */
@NullMarked
package org.painpath.intake.appointments;

import org.jspecify.annotations.NullMarked;
