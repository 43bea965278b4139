package gekiban.web.site;

import java.io.IOException;

/** Clips as files of the site. */
record FolderClips(Folder folder) implements Clips.Place {
    @Override
    public boolean has(String name) {
        try {
            var kept = folder.kept(name);
            return kept.isPresent() && folder.state(kept.get()) == Folder.State.WHOLE;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void put(String name, byte[] sound) throws IOException {
        folder.put(name, sound, Kept.From.NOTHING);
    }

    @Override
    public byte[] get(String name) throws IOException {
        return folder.read(name);
    }
}
