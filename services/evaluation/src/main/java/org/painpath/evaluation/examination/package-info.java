/** What the clinician asked and measured: history and examination. */
@NullMarked
package org.painpath.evaluation.examination;

import org.jspecify.annotations.NullMarked;
