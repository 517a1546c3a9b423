package dev.plumbline.report;
/** stub */
public final class PdfCheck {
    private PdfCheck() {}

    public static java.util.List<String> problems(java.nio.file.Path pdf, dev.plumbline.model.Assessment a) {
        return java.util.List.of();
    }
}
