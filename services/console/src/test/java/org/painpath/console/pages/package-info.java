@NullMarked
package org.painpath.console.pages;

import org.jspecify.annotations.NullMarked;
