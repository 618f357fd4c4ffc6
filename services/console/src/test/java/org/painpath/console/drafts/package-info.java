@NullMarked
package org.painpath.console.drafts;

import org.jspecify.annotations.NullMarked;
