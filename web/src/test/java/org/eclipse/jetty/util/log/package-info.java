/**
 * What the checker of HTML asks of a Jetty older than ours, which cannot be beside it: that it may
 * log. Here nothing is.
 */
@NullMarked
package org.eclipse.jetty.util.log;

import org.jspecify.annotations.NullMarked;
