package gekiban.web.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the W3C's checker what is wrong with a page. */
final class Html {
    /** Without guesses at languages, for which it wants another Jetty. */
    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(true, true, false);

    private final List<String> faults = new ArrayList<>();

    Html() throws Exception {
        System.setProperty("nu.validator.client.quiet", "yes");
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler());
        validator.setUpValidatorAndParsers(handler(), true, false);
    }

    private ErrorHandler handler() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                // Advice.
            }

            @Override
            public void error(SAXParseException e) {
                // It is of before light-dark() and color-mix(), and reads styles as of then.
                if (!String.valueOf(e.getMessage()).startsWith("CSS:")) {
                    faults.add(e.getLineNumber() + ": " + e.getMessage());
                }
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
    }

    /** Errors, each with its line. */
    List<String> faults(byte[] page) throws Exception {
        faults.clear();
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return List.copyOf(faults);
    }
}
