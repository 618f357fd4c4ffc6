/** What patients are written, in plain words: nothing clinical, and nothing that says who they are. */
@NullMarked
package org.painpath.intake.letters;

import org.jspecify.annotations.NullMarked;
