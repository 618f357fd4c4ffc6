@NullMarked
package org.painpath.chassis.security;

import org.jspecify.annotations.NullMarked;
