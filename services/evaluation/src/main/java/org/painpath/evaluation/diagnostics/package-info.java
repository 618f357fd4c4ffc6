/** Tests: the catalogue, orders, results, units and plausibility. */
@NullMarked
package org.painpath.evaluation.diagnostics;

import org.jspecify.annotations.NullMarked;
