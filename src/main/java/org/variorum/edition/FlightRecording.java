package org.variorum.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.variorum.files.Reasons;

/** What the virtual machine notes of itself while a run goes on, written to a file at its end. */
final class FlightRecording {

    private final Recording recording;

    private FlightRecording(Recording recording) {
        this.recording = recording;
    }

    /**
     * Begins; the folder of the file is made where it is missing, as that of a build often is.
     *
     * @throws IOException if the file cannot be written, or this Java has no flight recorder
     */
    static FlightRecording to(Path file) throws IOException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Recording recording = new Recording(Configuration.getConfiguration("profile"));
            recording.setDestination(file);
            recording.start();
            return new FlightRecording(recording);
        } catch (IOException e) {
            throw new IOException("cannot write the profile " + file + ": " + Reasons.of(e), e);
        } catch (LinkageError | IllegalStateException | ParseException e) {
            throw new IOException(
                    "this Java has no flight recorder, so there can be no profile; JAVA_HOME names another", e);
        }
    }

    /** Ends, and writes the file. */
    void end() {
        recording.stop();
        recording.close();
    }
}
