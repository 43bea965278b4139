package gekiban.bench.desk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A connection to a web server that is kept, as browsers do; asks for one thing after the other and
 * reads each answer to its end. It does little more, so that what is measured is the server. For
 * one thread.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MS = 30_000;
    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final int port;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int filled;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean isOpen;

    Connection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * @param bytes of the body
     * @param tag of what was answered, to ask whether it changed; empty where it has none
     */
    record Answer(int status, long bytes, String tag) {}

    /**
     * @param headers lines such as {@code HX-Request: true}
     * @throws IOException when no whole answer comes
     */
    Answer get(String path, List<String> headers) throws IOException {
        boolean wasKept = isOpen;
        try {
            return ask(path, headers);
        } catch (EOFException | SocketException e) {
            close();
            if (!wasKept) {
                throw e;
            }
            // The server may end what was idle; browsers then ask once more.
            return ask(path, headers);
        }
    }

    private Answer ask(String path, List<String> headers) throws IOException {
        if (!isOpen) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MS);
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
            in = socket.getInputStream();
            begin = 0;
            filled = 0;
            isOpen = true;
        }
        var request = new StringBuilder("GET ").append(path).append(" HTTP/1.1\r\nHost: ");
        request.append(host).append(':').append(port).append("\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        request.append("\r\n");
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        return answer();
    }

    private Answer answer() throws IOException {
        int end = head();
        String head = new String(buffer, begin, end - begin, StandardCharsets.ISO_8859_1);
        begin = end;
        int status = Integer.parseInt(head, "HTTP/1.1 ".length(), 12, 10);
        String small = head.toLowerCase(Locale.ROOT);
        long bytes = 0;
        if (!field(small, "transfer-encoding").isEmpty()) {
            bytes = chunks();
        } else if (status != 304 && status != 204) {
            String length = field(small, "content-length");
            bytes = length.isEmpty() ? 0 : Long.parseLong(length);
            drop(bytes);
        }
        if (field(small, "connection").equals("close")) {
            close();
        }
        return new Answer(status, bytes, field(head, "ETag"));
    }

    /** The value of a header; empty where it is not there. */
    private static String field(String head, String name) {
        int at = head.indexOf("\r\n" + name + ":");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        return head.substring(from, head.indexOf("\r\n", from)).strip();
    }

    /** Reads until the headers are there as a whole; where they end. */
    private int head() throws IOException {
        int looked = begin;
        while (true) {
            for (; looked + 4 <= filled; looked++) {
                if (buffer[looked] == '\r'
                        && buffer[looked + 1] == '\n'
                        && buffer[looked + 2] == '\r'
                        && buffer[looked + 3] == '\n') {
                    return looked + 4;
                }
            }
            looked -= begin;
            fill();
            looked += begin;
        }
    }

    /** Reads more behind what is there, which moves to the front of the buffer. */
    private void fill() throws IOException {
        System.arraycopy(buffer, begin, buffer, 0, filled - begin);
        filled -= begin;
        begin = 0;
        int read = filled == buffer.length ? -1 : in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("the answer ended early");
        }
        filled += read;
    }

    private long chunks() throws IOException {
        long all = 0;
        while (true) {
            long size = Long.parseLong(line().split(";", 2)[0].strip(), 16);
            drop(size);
            all += size;
            line(); // what follows a chunk, and after the last one the empty line of trailers
            if (size == 0) {
                return all;
            }
        }
    }

    private void drop(long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            if (begin == filled) {
                fill();
            }
            int some = (int) Math.min(left, filled - begin);
            begin += some;
            left -= some;
        }
    }

    private String line() throws IOException {
        int looked = 0;
        while (true) {
            for (; begin + looked < filled; looked++) {
                if (buffer[begin + looked] == '\n') {
                    String line = new String(buffer, begin, looked, StandardCharsets.ISO_8859_1);
                    begin += looked + 1;
                    return line.strip();
                }
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        socket.close();
    }
}
