@NullMarked
package org.painpath.console;

import org.jspecify.annotations.NullMarked;
