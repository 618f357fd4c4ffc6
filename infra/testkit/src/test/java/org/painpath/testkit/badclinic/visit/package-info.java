@NullMarked
package org.painpath.testkit.badclinic.visit;

import org.jspecify.annotations.NullMarked;
