package gekiban.studio.film;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A film of shots, captions and titles. It comes out of black and goes back to it. */
public final class Reel implements Film {

    private static final int FADE_IN = 8;
    private static final int FADE_OUT = 14;

    private final List<Shot> shots;
    private final List<Caption> captions;
    private final List<Title> titles;
    private final List<Lettering> letterings = new ArrayList<>();

    /** By number of the shot: the one on the screen, and the one it dissolves from. */
    private final Map<Integer, Stage> stages = new HashMap<>();

    private final Map<String, Path2D> outlines = new HashMap<>();
    private final Canvas canvas = new Canvas(outlines);
    private final Canvas before = new Canvas(outlines);
    private final Canvas spare = new Canvas(outlines);

    /**
     * A film.
     *
     * @param shots each begins where the one before ends, the first at 0
     * @throws IllegalArgumentException when there is a gap, or a letter is not kept
     */
    public Reel(List<Shot> shots, List<Caption> captions, List<Title> titles) {
        this.shots = List.copyOf(shots);
        this.captions = List.copyOf(captions);
        this.titles = List.copyOf(titles);
        int end = 0;
        for (Shot shot : shots) {
            if (shot.firstPicture() != end || shot.endPicture() <= end) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "a shot from %s follows picture %d",
                                shot.from(),
                                end));
            }
            end = shot.endPicture();
        }
        Typeface serif = Typeface.serif();
        Typeface sans = Typeface.sans();
        for (Title title : titles) {
            letterings.add(new Lettering(title, serif, sans));
        }
        for (Caption caption : captions) {
            letterings.add(new Lettering(Lettering.of(caption), serif, sans));
        }
    }

    @Override
    public int pictures() {
        return shots.getLast().endPicture();
    }

    @Override
    public List<Caption> captions() {
        return captions;
    }

    @Override
    public List<Integer> cuts() {
        return shots.stream().map(Shot::firstPicture).toList();
    }

    /** Its shots, one after another. */
    List<Shot> shots() {
        return shots;
    }

    List<Title> titles() {
        return titles;
    }

    @Override
    public void draw(int picture, int[] rgb) {
        int number = 0;
        while (shots.get(number).endPicture() <= picture) {
            number++;
        }
        Shot shot = shots.get(number);
        int passed = picture - shot.firstPicture();
        boolean mixed = passed < shot.dissolve();
        int oldest = mixed ? number - 1 : number;
        int newest = number;
        if (stages.keySet().removeIf(each -> each < oldest || each > newest)) {
            outlines.clear(); // what moves has another outline in every picture
        }
        stage(number).draw(passed, canvas, spare);
        if (mixed) {
            int since = picture - shots.get(number - 1).firstPicture();
            stage(number - 1).draw(since, before, spare);
            Stage.mix(canvas.rgb(), before.rgb(), 1 - (passed + 1.0) / (shot.dissolve() + 1.0));
        }
        for (Lettering lettering : letterings) {
            if (lettering.isShown(picture)) {
                lettering.over(picture, canvas.rgb());
            }
        }
        double light = Math.min((picture + 1.0) / FADE_IN, (pictures() - 1.0 - picture) / FADE_OUT);
        new Brush(canvas, View.PLAIN).veil(0, 1 - light);
        // What draws shapes leaves the highest byte as it likes.
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = canvas.rgb()[i] & 0xffffff;
        }
    }

    private Stage stage(int number) {
        return stages.computeIfAbsent(number, each -> new Stage(shots.get(each), outlines));
    }
}
