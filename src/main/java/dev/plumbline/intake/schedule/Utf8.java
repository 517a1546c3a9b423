package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Whether text is UTF-8, which its bytes tell and its tool does not. */
final class Utf8 {

    private Utf8() {}

    static boolean is(Source source) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(source.path()),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[32 * 1024];
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
