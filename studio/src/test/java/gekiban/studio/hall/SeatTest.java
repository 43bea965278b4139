package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static Stereo click() {
        var click = Stereo.silence(1);
        click.left()[0] = 1;
        click.right()[0] = 1;
        return click;
    }

    @Test
    void place_inTheMiddleWithoutRoom_passesUnchanged() {
        var dry = Stereo.silence(100);
        var send = Stereo.silence(100);
        new Seat(0, 0, 0).place(click(), 10, dry, send);
        assertThat(dry.left()[10]).isCloseTo(1, within(1e-6f));
        assertThat(dry.right()[10]).isCloseTo(1, within(1e-6f));
        assertThat(send.peak()).isZero();
    }

    @Test
    void place_toTheLeft_keepsThePowerAndReachesTheRightLater() {
        var dry = Stereo.silence(100);
        var send = Stereo.silence(100);
        new Seat(-0.5, 1, 0).place(click(), 10, dry, send);
        float left = send.left()[10];
        float right = send.right()[10 + 14]; // 0.6 ms x 0.5 at 48 kHz
        assertThat(left).isCloseTo(1.307f, within(0.001f));
        assertThat(left * left + right * right).isCloseTo(2, within(1e-5f));
        assertThat(dry.left()[10]).isCloseTo(0.65f * left, within(1e-6f));
    }

    @Test
    void place_withGain_changesBothBuses() {
        var dry = Stereo.silence(100);
        var send = Stereo.silence(100);
        new Seat(0, 0.4, -6.0206).place(click(), 10, dry, send);
        assertThat(send.left()[10]).isCloseTo(0.2f, within(1e-5f));
        assertThat(dry.left()[10]).isCloseTo(0.43f, within(1e-5f));
    }

    @Test
    void place_beyondTheEnds_dropsWhatIsOutside() {
        var dry = Stereo.silence(4);
        var send = Stereo.silence(4);
        new Seat(1, 0.5, 0).place(Stereo.silence(10), -3, dry, send);
        new Seat(1, 0.5, 0).place(Stereo.silence(10), 50, dry, send);
        assertThat(dry.peak()).isZero();
    }
}
