package gekiban.desk.catalogue;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Store;
import gekiban.formats.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Takes in what files and suppliers say, an edit each. */
public final class Imports {
    /** What stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    /** So many bytes of its hash tell one text of standard input from another. */
    private static final int FINGERPRINT = 8;

    private final Store store;
    private final String who;
    private final Formats formats;
    private final List<DraftSupplier> suppliers;
    private final InputStream standardInput;

    /**
     * @param who takes it in
     * @param suppliers asked in order before a word is taken for a file's name
     */
    public Imports(
            Store store,
            String who,
            Formats formats,
            List<DraftSupplier> suppliers,
            InputStream standardInput) {
        this.store = store;
        this.who = who;
        this.formats = formats;
        this.suppliers = List.copyOf(suppliers);
        this.standardInput = standardInput;
    }

    /**
     * @param word name of a file, {@code -} for standard input, or what a supplier understands
     * @param rehearse only tell what it would do
     * @throws Refused when nothing can be made of it; one line without the word
     */
    public List<Imported> take(String word, boolean rehearse)
            throws IOException, InterruptedException {
        for (DraftSupplier supplier : suppliers) {
            if (supplier.understands(word)) {
                var all = new ArrayList<Imported>();
                for (Draft draft : supplier.drafts(word)) {
                    all.add(take(supplier.name(), draft, rehearse));
                }
                return all;
            }
        }
        return List.of(file(word, rehearse));
    }

    private Imported file(String word, boolean rehearse) throws IOException {
        FileContent content;
        String address;
        if (word.equals(STANDARD_INPUT)) {
            content = FileContent.read(standardInput, "", formats);
            // Another text is another source, and takes nothing back that an earlier one said.
            address = "standard input " + fingerprint(content.bytes());
        } else {
            Path file = path(word);
            if (WholeCatalogue.looksLike(file)) {
                if (rehearse) {
                    throw new Refused(
                            "is a whole catalogue, which goes into an empty one: there is nothing to try");
                }
                return WholeCatalogue.take(store, file);
            }
            content = read(file);
            address = file.toString();
        }
        var source = new Source(Source.Kind.FILE, content.format().name(), address);
        try {
            var draft = content.format().read(source, content.bytes());
            return take(content.format().name(), draft, rehearse);
        } catch (Unreadable e) {
            throw new Refused(content.format().name() + ": " + e.getMessage(), e);
        }
    }

    private static Path path(String word) throws Refused {
        try {
            return Path.of(word).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refused("is no name of a file", e);
        }
    }

    private FileContent read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refused("is a folder; gekiban add takes folders in");
        }
        if (!Files.exists(file)) {
            throw new Refused("no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FileContent.read(in, String.valueOf(file.getFileName()), formats);
        } catch (AccessDeniedException e) {
            throw new Refused("may not be read (permission denied)", e);
        }
    }

    private Imported take(String what, Draft draft, boolean rehearse) throws IOException {
        var report = rehearse ? Intake.rehearse(store, who, draft) : Intake.take(store, who, draft);
        return new Imported(what, draft.source(), report, draft.troubles().isEmpty());
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
