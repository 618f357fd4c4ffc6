/** What a recorded assessment was decided on, so that another policy can be asked about it. */
@NullMarked
package org.painpath.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
