@NullMarked
package org.painpath.instruments;

import org.jspecify.annotations.NullMarked;
