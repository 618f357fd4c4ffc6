@NullMarked
package org.painpath.integrationtherapy.outcomes;

import org.jspecify.annotations.NullMarked;
