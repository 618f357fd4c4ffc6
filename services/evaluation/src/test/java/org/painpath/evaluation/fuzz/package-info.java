@NullMarked
package org.painpath.evaluation.fuzz;

import org.jspecify.annotations.NullMarked;
