package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;

/**
 * A certificate for this machine, made for one test, in PEM.
 *
 * @param certificate what a server shows
 * @param key its private key (PKCS #8)
 * @param authority what has to be trusted to trust it
 */
public record TestCertificate(Path certificate, Path key, Path authority) {

    public static TestCertificate make(Path folder, String name) throws Exception {
        new CertificateGenerator(folder, true)
                .generate(new CertificateRequest()
                        .withName(name)
                        .withFormat(Format.PEM)
                        .withCN("localhost")
                        .withSubjectAlternativeName("DNS:localhost")
                        .withSubjectAlternativeName("IP:127.0.0.1")
                        .withDuration(Duration.ofDays(1)));
        return new TestCertificate(
                folder.resolve(name + ".crt"), folder.resolve(name + ".key"), folder.resolve(name + "-ca.crt"));
    }

    /** Key and certificate in one file, as Kafka takes them. */
    public Path both() throws IOException {
        Path both = certificate.resolveSibling(certificate.getFileName() + ".both");
        return Files.writeString(both, Files.readString(key) + Files.readString(certificate));
    }
}
