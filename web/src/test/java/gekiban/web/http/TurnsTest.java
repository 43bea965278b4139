package gekiban.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Context ctx =
            (Context)
                    Proxy.newProxyInstance(
                            Context.class.getClassLoader(),
                            new Class<?>[] {Context.class},
                            (proxy, method, arguments) -> {
                                throw new AssertionError(method + " was called");
                            });

    private static Handler wrapped(Turns turns, HandlerType method, String path, Handler handler) {
        return turns.wrap(new Endpoint(method, path, handler));
    }

    @Test
    void wrap_twentyAsk_noMoreThanTwoAreMadeAtOnce() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var turns = new Turns(2);
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var page =
                    wrapped(
                            turns,
                            HandlerType.GET,
                            "/shows/{id}",
                            asked -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                Thread.sleep(2);
                                now.decrementAndGet();
                            });
            var answers = new ArrayList<Future<?>>();
            for (int i = 0; i < 20; i++) {
                answers.add(
                        readers.submit(() -> {
                            page.handle(ctx);
                            return true;
                        }));
            }
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
        assertThat(now.get()).isZero();
    }

    @Test
    void wrap_whatNeedsNoTurn_isAnsweredWhileAllTurnsAreTaken() throws Exception {
        var taken = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var answered = new ArrayList<String>();
        try (var turns = new Turns(1);
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var page =
                    wrapped(
                            turns,
                            HandlerType.GET,
                            "/shows/{id}",
                            asked -> {
                                taken.countDown();
                                over.await();
                            });
            var answer =
                    readers.submit(() -> {
                        page.handle(ctx);
                        return true;
                    });
            taken.await();
            for (String path : List.of("/desk/assets/{name}", "/media/episodes/{id}", "/health")) {
                wrapped(turns, HandlerType.GET, path, asked -> answered.add(path)).handle(ctx);
            }
            wrapped(turns, HandlerType.POST, "/shows", asked -> answered.add("POST")).handle(ctx);
            over.countDown();
            answer.get();
        }
        assertThat(answered)
                .containsExactly("/desk/assets/{name}", "/media/episodes/{id}", "/health", "POST");
    }

    @Test
    void wrap_pageThatFails_failsWithTheSame() {
        try (var turns = new Turns(1)) {
            var page =
                    wrapped(
                            turns,
                            HandlerType.GET,
                            "/shows/{id}",
                            asked -> {
                                throw new NotThere("show/1");
                            });
            assertThatThrownBy(() -> page.handle(ctx)).isInstanceOf(NotThere.class);
        }
    }
}
