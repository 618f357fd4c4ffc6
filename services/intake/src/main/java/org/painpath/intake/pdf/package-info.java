/** Letters as PDF: tagged, with their language, title and reading order, so that they can be read aloud. */
@NullMarked
package org.painpath.intake.pdf;

import org.jspecify.annotations.NullMarked;
