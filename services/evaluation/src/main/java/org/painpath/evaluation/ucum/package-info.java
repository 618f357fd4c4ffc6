/** Units of the Unified Code for Units of Measure, by its reference library. */
@NullMarked
package org.painpath.evaluation.ucum;

import org.jspecify.annotations.NullMarked;
