package gekiban.studio.film;

import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shot made ready: its plates are drawn when they are first seen. */
final class Stage {

    private final Shot shot;
    private final Plate still;
    private final Map<String, Path2D> outlines;
    private final @Nullable Plate front;
    private @Nullable Plate other;

    Stage(Shot shot, Map<String, Path2D> outlines) {
        this.shot = shot;
        this.outlines = outlines;
        Scene scene = shot.scene();
        this.still = Plate.of(scene::still, outlines);
        this.front = scene.parallax() > 0 ? Plate.of(scene::front, outlines) : null;
    }

    /** Draws the shot when so many of its pictures have passed; it may go on after its end. */
    void draw(int pictures, Canvas canvas, Canvas spare) {
        Scene scene = shot.scene();
        double seconds = (double) pictures / Film.PICTURES_PER_SECOND;
        View view = shot.view(pictures);
        double share = scene.share(seconds);
        if (share < 1) {
            still.over(view, canvas.rgb());
        }
        if (share > 0) {
            if (other == null) {
                other = Plate.of(scene::other, outlines);
            }
            other.over(view, share < 1 ? spare.rgb() : canvas.rgb());
            if (share < 1) {
                mix(canvas.rgb(), spare.rgb(), share);
            }
        }
        scene.moving(new Brush(canvas, view), seconds);
        if (front != null) {
            front.over(view.nearer(scene.parallax()), canvas.rgb());
        }
        scene.over(new Brush(canvas, view), seconds);
    }

    /** Brings one picture nearer to another. */
    static void mix(int[] rgb, int[] second, double share) {
        int weight = (int) Math.round(256 * share);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Plate.mix(rgb[i], second[i], weight);
        }
    }
}
