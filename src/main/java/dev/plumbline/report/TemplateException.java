package dev.plumbline.report;

/** A report template is missing, does not compile or cannot be filled; the run must fail rather than issue a wrong report. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
