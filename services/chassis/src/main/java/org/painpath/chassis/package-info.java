@NullMarked
package org.painpath.chassis;

import org.jspecify.annotations.NullMarked;
