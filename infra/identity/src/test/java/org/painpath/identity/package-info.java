@NullMarked
package org.painpath.identity;

import org.jspecify.annotations.NullMarked;
