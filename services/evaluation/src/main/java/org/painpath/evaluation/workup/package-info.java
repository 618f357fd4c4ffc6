/** The aggregate: stages, commands, events and the decider of one evaluation. */
@NullMarked
package org.painpath.evaluation.workup;

import org.jspecify.annotations.NullMarked;
