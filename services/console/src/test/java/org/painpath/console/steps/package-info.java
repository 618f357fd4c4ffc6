@NullMarked
package org.painpath.console.steps;

import org.jspecify.annotations.NullMarked;
