@NullMarked
package org.painpath.console.charts;

import org.jspecify.annotations.NullMarked;
