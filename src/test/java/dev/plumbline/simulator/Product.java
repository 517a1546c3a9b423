package dev.plumbline.simulator;

import dev.plumbline.history.Remembered;
import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.job.Readers;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** What the product makes of documents: its readers, its memory and its understanding, without a database and a report. */
public final class Product {

    private Product() {}

    /** The history of a portfolio whose documents are read. */
    public static PortfolioHistory read(List<Documents.Written> documents) {
        return read(documents, name -> true);
    }

    /** The same from some of the documents, by name. */
    public static PortfolioHistory read(List<Documents.Written> documents, Predicate<String> kept) {
        List<Remembered.ReadFile> files = new ArrayList<>();
        for (Documents.Written document : documents) {
            String name = document.path().getFileName().toString();
            if (kept.test(name)) {
                String sha256 = digest(document);
                Source source = new Source(name, document.path(), sha256, document.day());
                files.add(new Remembered.ReadFile(name, sha256, read(source)));
            }
        }
        return Understanding.of(Remembered.nothing("Simulated").with(files));
    }

    private static ReadResult read(Source source) {
        ExportReader best = null;
        double surest = 0;
        for (ExportReader reader : Readers.all()) {
            double sure = reader.recognise(source).confidence();
            if (sure > surest) {
                surest = sure;
                best = reader;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no reader takes " + source.name());
        }
        try {
            return best.read(source);
        } catch (UnreadableExport told) {
            throw new IllegalStateException(source.name() + ": " + told.problems(), told);
        }
    }

    private static String digest(Documents.Written document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(document.path().getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(document.path())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
