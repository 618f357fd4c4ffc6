/** What was typed and not sent yet: encrypted, for one person and one form, for a day at most. */
@NullMarked
package org.painpath.console.drafts;

import org.jspecify.annotations.NullMarked;
