package gekiban.web.http;

import io.javalin.config.RoutesConfig;

/** The addresses of one noun, and what answers them. */
@FunctionalInterface
public interface Routes {
    void add(RoutesConfig routes);
}
