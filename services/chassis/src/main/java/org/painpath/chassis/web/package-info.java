@NullMarked
package org.painpath.chassis.web;

import org.jspecify.annotations.NullMarked;
