/** What has changed elsewhere, told to every open page: one stream from tracker, one to each page. */
@NullMarked
package org.painpath.console.live;

import org.jspecify.annotations.NullMarked;
