package gekiban.bench.desk;

import java.io.BufferedInputStream;
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
    private static final int LONGEST_LINE = 16 * 1024;

    private final String host;
    private final int port;
    private final byte[] dropped = new byte[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean isOpen;

    Connection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * @param bytes of the body
     */
    record Answer(int status, long bytes) {}

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
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
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
        String first = line();
        int status = Integer.parseInt(first.substring("HTTP/1.1 ".length(), 12));
        long length = -1;
        boolean isChunked = false;
        boolean ends = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(small.substring("content-length:".length()).strip());
            } else if (small.startsWith("transfer-encoding:")) {
                isChunked = small.contains("chunked");
            } else if (small.startsWith("connection:")) {
                ends = small.contains("close");
            }
        }
        long bytes;
        if (isChunked) {
            bytes = chunks();
        } else if (status == 304 || status == 204) {
            bytes = 0;
        } else {
            bytes = Math.max(0, length);
            drop(bytes);
        }
        if (ends) {
            close();
        }
        return new Answer(status, bytes);
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
        for (long left = bytes; left > 0; ) {
            int read = in.read(dropped, 0, (int) Math.min(left, dropped.length));
            if (read < 0) {
                throw new EOFException("the answer ended early");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        line.setLength(0);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("the answer ended early");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        socket.close();
    }
}
