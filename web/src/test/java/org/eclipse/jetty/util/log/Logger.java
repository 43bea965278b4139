package org.eclipse.jetty.util.log;

/** Takes what is to be logged. */
public interface Logger {
    void ignore(Throwable ignored);

    void debug(Throwable thrown);

    void warn(Throwable thrown);

    boolean isDebugEnabled();
}
