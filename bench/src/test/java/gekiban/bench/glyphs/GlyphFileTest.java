package gekiban.bench.glyphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphFileTest {

    @Test
    void pathOf_everyKindOfSegment_isPathDataInWholeUnits() {
        var outline = new Path2D.Double();
        outline.moveTo(1, 2.4);
        outline.lineTo(-3.2, 4);
        outline.quadTo(5, -6, 7, 8);
        outline.curveTo(9, 10, 11, 12, -13, -14);
        outline.closePath();

        assertThat(GlyphFile.pathOf(outline)).isEqualTo("M1 2L-3 4Q5-6 7 8C9 10 11 12-13-14Z");
    }

    @Test
    void write_whatWasRead_isTheSameFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.glyphs");
        Files.writeString(file, "# whose they are\n0020 250\n0041 600 M0 0L5 0Z\n");

        GlyphFile.read(file).write(file);

        assertThat(file).hasContent("# whose they are\n0020 250\n0041 600 M0 0L5 0Z\n");
    }
}
