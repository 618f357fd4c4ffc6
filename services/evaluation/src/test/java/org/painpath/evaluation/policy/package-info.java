@NullMarked
package org.painpath.evaluation.policy;

import org.jspecify.annotations.NullMarked;
