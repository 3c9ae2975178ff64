package org.religionscongress.concord.platform.attachment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.religionscongress.concord.platform.attachment.Scan;
import org.religionscongress.concord.platform.attachment.ScanFormat;
import org.religionscongress.concord.platform.rest.DeclaredLength;
import org.religionscongress.concord.platform.security.CurrentSignIn;

/** Reads a request body as the scan that its Content-Type says; what says that it is too large is not read at all. */
@Provider
@ApplicationScoped
@Consumes({"application/pdf", "image/*"})
public class ScanReader implements MessageBodyReader<Scan> {

    @Inject
    private CurrentSignIn current;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Scan.class;
    }

    @Override
    public Scan readFrom(
            Class<Scan> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        // Before anything is read: ten megabytes are not for everybody to fill.
        current.person();
        if (DeclaredLength.isOver(Scan.MOST_BYTES, headers)) {
            throw Scan.tooLarge();
        }
        ScanFormat format = ScanFormat.of(mediaType.getType() + "/" + mediaType.getSubtype())
                .orElseThrow(NotSupportedException::new);
        return Scan.read(format, body);
    }
}
