package org.eclipse.jetty.util.log;

/** Gives loggers that log nothing. */
public final class Log {
    private Log() {}

    public static Logger getLogger(Class<?> of) {
        return new Logger() {
            @Override
            public void ignore(Throwable ignored) {
                // As it says.
            }

            @Override
            public void debug(Throwable thrown) {
                // Nobody reads it.
            }

            @Override
            public void warn(Throwable thrown) {
                throw new IllegalStateException(thrown);
            }

            @Override
            public boolean isDebugEnabled() {
                return false;
            }
        };
    }
}
