/**
 * What readers and writers say to one another, as pages: {@link gekiban.web.talk.CommentPages}
 * below texts, lists, cues and requests, {@link gekiban.web.talk.ListPages} and {@link
 * gekiban.web.talk.ListActs} for lists, {@link gekiban.web.talk.RequestPages} for what is wished
 * for. {@link gekiban.web.talk.Limits} is how much one person may send.
 */
@NullMarked
package gekiban.web.talk;

import org.jspecify.annotations.NullMarked;
