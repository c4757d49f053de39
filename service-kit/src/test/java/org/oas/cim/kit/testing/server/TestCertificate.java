package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

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

    private static final char[] NO_PASSWORD = {};

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

    /** Of a server that shows it. */
    public SSLContext server() throws IOException, GeneralSecurityException {
        String base64 = Files.readString(key).replaceAll("-----[A-Z ]+-----", "");
        PrivateKey secret = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        KeyStore store = emptyStore();
        store.setKeyEntry("server", secret, NO_PASSWORD, new Certificate[] {read(certificate)});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Of a client that trusts the authority in that file, and nobody else. */
    public static SSLContext trusting(Path authority) throws IOException, GeneralSecurityException {
        KeyStore store = emptyStore();
        store.setCertificateEntry("authority", read(authority));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, NO_PASSWORD);
        return store;
    }

    private static Certificate read(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /** Key and certificate in one file, as Kafka takes them. */
    public Path both() throws IOException {
        Path both = certificate.resolveSibling(certificate.getFileName() + ".both");
        return Files.writeString(both, Files.readString(key) + Files.readString(certificate));
    }
}
