package gekiban.cli;

import gekiban.web.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A start of the desk for nobody: asks for what a first visit asks for, so that all classes that
 * this needs are known to the cache that the launcher makes of this run.
 */
final class Rehearsal {
    /** Set by the launcher. */
    private static final String PROPERTY = "gekiban.rehearsal";

    private static final int PATIENCE_MS = 30_000;

    private static final String[] ADDRESSES = {
        "/", "/shows", "/assets/desk.css", "/assets/htmx.js", "/search?q=a", "/nothing"
    };

    private Rehearsal() {}

    static boolean isWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    static void of(Server server) throws IOException {
        for (String address : ADDRESSES) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.setSoTimeout(PATIENCE_MS);
                String request =
                        "GET "
                                + address
                                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                + server.port()
                                + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
