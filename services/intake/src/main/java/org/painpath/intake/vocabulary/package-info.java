/**
 * What coded clinical statements mean for screening, whichever door they came in by. A door reads its own format into these
 * records; the tables of codes live here, once. Nothing is guessed: a code that is not known here leaves the fact unknown.
 */
@NullMarked
package org.painpath.intake.vocabulary;

import org.jspecify.annotations.NullMarked;
