@NullMarked
package org.painpath.chassis.domain;

import org.jspecify.annotations.NullMarked;
