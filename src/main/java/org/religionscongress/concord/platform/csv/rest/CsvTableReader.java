package org.religionscongress.concord.platform.csv.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.rest.DeclaredLength;
import org.religionscongress.concord.platform.security.CurrentSignIn;

/** Reads a request body as a table; what says that it is too large is not read at all. */
@Provider
@ApplicationScoped
@Consumes(CsvTableReader.MEDIA_TYPE)
public class CsvTableReader implements MessageBodyReader<CsvTable> {
    public static final String MEDIA_TYPE = "text/csv";

    @Inject
    private CurrentSignIn current;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == CsvTable.class;
    }

    @Override
    public CsvTable readFrom(
            Class<CsvTable> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        // Before anything is read: reading is work that not everybody may cause.
        current.person();
        if (DeclaredLength.isOver(CsvTable.MOST_BYTES, headers)) {
            throw CsvTable.tooLarge();
        }
        return CsvTable.read(body);
    }
}
