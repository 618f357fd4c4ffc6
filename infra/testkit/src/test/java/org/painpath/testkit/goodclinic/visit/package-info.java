@NullMarked
package org.painpath.testkit.goodclinic.visit;

import org.jspecify.annotations.NullMarked;
