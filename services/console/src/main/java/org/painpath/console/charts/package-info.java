/** Pictures of numbers as plain geometry, which a template draws as SVG; they know no service and no page. */
@NullMarked
package org.painpath.console.charts;

import org.jspecify.annotations.NullMarked;
