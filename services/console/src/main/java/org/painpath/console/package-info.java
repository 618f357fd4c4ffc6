/** What staff work with: worklists, the referral page, the forms. Owns nothing but login sessions. */
@NullMarked
package org.painpath.console;

import org.jspecify.annotations.NullMarked;
