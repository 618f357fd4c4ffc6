/** The packs of evaluations, out of files into the records of the domain. */
@NullMarked
package org.painpath.evaluation.policy;

import org.jspecify.annotations.NullMarked;
