/**
 * What readers and writers say to one another: comments, lists of several hands, requests.
 *
 * <p>{@link gekiban.desk.talk.Talk} is what is said below a text, list, cue or request, {@link
 * gekiban.desk.talk.CommentEdits} adds to it and {@link gekiban.desk.talk.Moderation} is what waits
 * for a decision. {@link gekiban.desk.talk.HandList} is a list that is kept here, {@link
 * gekiban.desk.talk.ListEdits} and {@link gekiban.desk.talk.Suggestions} change it, {@link
 * gekiban.desk.talk.What} is a thing as somebody types it, and {@link gekiban.desk.talk.Already}
 * finds it in the list in another spelling. {@link gekiban.desk.talk.Wishing} reads wishes out of
 * what is pasted, and {@link gekiban.desk.talk.RequestEdits} keeps them.
 */
@NullMarked
package gekiban.desk.talk;

import org.jspecify.annotations.NullMarked;
