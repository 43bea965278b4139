package gekiban.formats.wxr;

import java.util.List;

/**
 * An item of a blog: a post, a page, an attachment.
 *
 * @param id its number, 0 where it has none
 * @param type "post", "page", "attachment" and so on
 * @param status "publish", "draft" and so on
 * @param date as written, in the blog's own time
 * @param content with mark-up, as the writer left it
 * @param parent the number of the post that an attachment is of, 0 for none
 * @param attachment the address of an attachment; empty for others
 * @param lead the number of the attachment that is the lead picture, 0 for none
 * @param terms categories, tags and series
 * @param comments those that were let through, in the order of the file
 * @param line where it begins in the file, from 1
 */
public record WxrPost(
        long id,
        String title,
        String link,
        String type,
        String status,
        String author,
        String date,
        String content,
        String excerpt,
        long parent,
        String attachment,
        long lead,
        List<Term> terms,
        List<WxrComment> comments,
        int line) {

    /** Where a post is filed: domain "category", "post_tag", "series", and the name. */
    public record Term(String domain, String slug, String name) {}

    /**
     * A comment.
     *
     * @param parent the number of the comment that it answers, 0 for none
     */
    public record WxrComment(long id, long parent, String author, String date, String content) {}

    public WxrPost {
        terms = List.copyOf(terms);
        comments = List.copyOf(comments);
    }

    /** The names of the series that it is in. */
    public List<String> series() {
        return terms.stream()
                .filter(each -> each.domain().contains("series"))
                .map(Term::name)
                .toList();
    }
}
