@NullMarked
package org.painpath.tracker;

import org.jspecify.annotations.NullMarked;
