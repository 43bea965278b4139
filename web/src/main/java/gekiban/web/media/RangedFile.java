package gekiban.web.media;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletCoreRequest;
import org.eclipse.jetty.ee10.servlet.ServletCoreResponse;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file whole or in parts, to whom has not got it yet (RFC 9110, 13 and 14). Jetty's service
 * for resources does it: conditions, one range and several. What it does not know is done here: a
 * tag that is strong, so that parts of the same file can be put together; If-Range; and that a
 * Range that nobody understands is one that nobody sent.
 */
final class RangedFile {
    /** Players ask for one; a list of thousands would cost more than the file. */
    private static final int MOST_RANGES = 16;

    private static final Pattern RANGES =
            Pattern.compile(
                    "bytes=\\s*(?:[0-9]{1,18}-[0-9]{0,18}|-[0-9]{1,18})"
                            + "(?:\\s*,\\s*(?:[0-9]{1,18}-[0-9]{0,18}|-[0-9]{1,18}))*\\s*");

    private final ResourceService service = new Plain();

    RangedFile() {
        service.setEtags(true);
        service.setAcceptRanges(true);
        service.setDirAllowed(false);
        service.setCacheControl("private, no-cache");
    }

    /**
     * @param path a file that is there
     * @param type its media type
     */
    void give(Context ctx, Path path, String type) throws IOException {
        var known = Files.readAttributes(path, BasicFileAttributes.class);
        String tag = tag(known);
        String range = range(ctx, tag, known);
        long size = known.size();
        if (!range.isEmpty() && ByteRange.parse(List.of(range), size).isEmpty()) {
            ctx.header("Content-Range", ByteRange.toNonSatisfiableHeaderValue(size));
            ctx.header("Accept-Ranges", "bytes");
            ctx.status(HttpStatus.RANGE_NOT_SATISFIABLE);
            ctx.result("the file has " + size + " bytes; none of those asked for is among them");
            return;
        }
        var resource = ResourceFactory.root().newResource(path);
        var content = new Tagged(new ResourceHttpContent(resource, type), tag);
        var request = new Asking(ServletCoreRequest.wrap(ctx.req()), tag, range);
        var response = ServletCoreResponse.wrap(request, ctx.res(), false);
        try (var callback = Blocker.callback()) {
            service.doGet(request, response, callback, content);
            callback.block();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    /**
     * Changes with the content: nobody writes twice in the same nanoseconds. Without a hyphen,
     * after which Jetty looks for the name of a compression.
     */
    private static String tag(BasicFileAttributes file) {
        var changed = file.lastModifiedTime().toInstant();
        return '"'
                + Long.toHexString(file.size())
                + "."
                + Long.toHexString(changed.getEpochSecond())
                + "."
                + Integer.toHexString(changed.getNano())
                + '"';
    }

    /** The Range that holds; empty for none. */
    private static String range(Context ctx, String tag, BasicFileAttributes file) {
        String range = ctx.header("Range");
        boolean isAsked =
                range != null
                        && "GET".equals(ctx.req().getMethod())
                        && RANGES.matcher(range).matches()
                        && range.split(",", -1).length <= MOST_RANGES
                        && isInOrder(range);
        return isAsked && isStillWhatIsHeld(ctx.header("If-Range"), tag, file) ? range : "";
    }

    /** A range that ends before it begins makes the whole field one that is not understood. */
    private static boolean isInOrder(String range) {
        for (String each : range.substring(range.indexOf('=') + 1).split(",", -1)) {
            String[] ends = each.strip().split("-", -1);
            boolean hasBoth = !ends[0].isEmpty() && !ends[1].isEmpty();
            if (hasBoth && Long.parseLong(ends[1]) < Long.parseLong(ends[0])) {
                return false;
            }
        }
        return true;
    }

    /** Parts of what the file was before would not fit what it is now. */
    private static boolean isStillWhatIsHeld(
            @Nullable String held, String tag, BasicFileAttributes file) {
        if (held == null) {
            return true;
        }
        String now =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.ofInstant(
                                file.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS),
                                ZoneOffset.UTC));
        return held.strip().equals(tag) || sameDate(held.strip(), now);
    }

    /** A date is written with two digits for the day, or with one. */
    private static boolean sameDate(String held, String now) {
        return held.replace(", 0", ", ").equals(now.replace(", 0", ", "));
    }

    /** Answers with a status where Jetty would have a page of its own. */
    private static final class Plain extends ResourceService {
        @Override
        protected void writeHttpError(
                Request request, Response response, Callback callback, int status) {
            response.setStatus(status);
            callback.succeeded();
        }

        @Override
        protected void writeHttpError(
                Request request, Response response, Callback callback, Throwable cause) {
            callback.failed(cause);
        }

        @Override
        protected void writeHttpError(
                Request request,
                Response response,
                Callback callback,
                int status,
                @Nullable String reason,
                @Nullable Throwable cause) {
            response.setStatus(status);
            callback.succeeded();
        }
    }

    /** With a tag of ours. */
    private static final class Tagged extends HttpContent.Wrapper {
        private final HttpField tag;

        Tagged(HttpContent content, String tag) {
            super(content);
            this.tag = new HttpField(HttpHeader.ETAG, tag);
        }

        @Override
        public HttpField getETag() {
            return tag;
        }
    }

    /** With the range that holds, and with tags as they are to be compared. */
    private static final class Asking extends Request.Wrapper {
        private final HttpFields headers;

        Asking(Request request, String tag, String range) {
            super(request);
            var fields = HttpFields.build(request.getHeaders());
            String held = fields.get(HttpHeader.IF_NONE_MATCH);
            if (held != null && isAmong(held, tag)) {
                fields.put(HttpHeader.IF_NONE_MATCH, tag);
            }
            if ("*".equals(fields.get(HttpHeader.IF_MATCH))) {
                fields.remove(HttpHeader.IF_MATCH);
            }
            fields.remove(HttpHeader.RANGE);
            if (!range.isEmpty()) {
                fields.put(HttpHeader.RANGE, range);
            }
            this.headers = fields;
        }

        /** Weakly, as is right for what is only asked in order not to be sent again. */
        private static boolean isAmong(String held, String tag) {
            return Arrays.stream(held.split(",", -1))
                    .map(String::strip)
                    .anyMatch(each ->
                            each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
