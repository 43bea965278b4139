package gekiban.cli;

import gekiban.catalogue.model.Id;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option's or argument's id. */
final class IdConverter implements ITypeConverter<Id> {
    @Override
    public Id convert(String text) {
        return Id.of(text.strip())
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is no id such as track/7"));
    }
}
