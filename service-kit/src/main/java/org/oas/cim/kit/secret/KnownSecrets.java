package org.oas.cim.kit.secret;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.oas.cim.kit.HubConfig;

/**
 * Refuses to serve with secrets that everybody can read in the hub's repository, unless the profile says that this is a demo, a test or
 * development. An issuer that is away at start is asked again until it answers; the process ends where it then believes one of them.
 */
@ApplicationScoped
class KnownSecrets {

    private static final Logger LOG = Logger.getLogger(KnownSecrets.class);
    private static final Set<String> NOT_FOR_REAL = Set.of("demo", "dev", "test");
    private static final String KNOWN_PASSWORD = "cim";
    private static final int FIRST = 1;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    private final HubConfig hub;
    private final Optional<String> databasePassword;
    private final Optional<String> ownersPassword;
    private final String issuer;
    private final Optional<String> issuersTls;
    private final TlsConfigurationRegistry tls;
    private final Vertx vertx;

    KnownSecrets(
            HubConfig hub,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> databasePassword,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> ownersPassword,
            @ConfigProperty(name = "quarkus.oidc.hub.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.hub.tls.tls-configuration-name") Optional<String> issuersTls,
            TlsConfigurationRegistry tls,
            Vertx vertx) {
        this.hub = hub;
        this.databasePassword = databasePassword;
        this.ownersPassword = ownersPassword;
        this.issuer = issuer;
        this.issuersTls = issuersTls;
        this.tls = tls;
        this.vertx = vertx;
    }

    /** Before anything else begins its work. */
    void start(@Observes @Priority(FIRST) StartupEvent event) throws InterruptedException {
        if (isForReal(ConfigUtils.getProfiles())) {
            requireOwnSettings(hub.cursorKey(), databasePassword, ownersPassword);
            requireNoDemoClients(new DemoClients(client(), issuer));
        }
    }

    static boolean isForReal(Collection<String> profiles) {
        return Collections.disjoint(profiles, NOT_FOR_REAL);
    }

    /**
     * Checks what this process itself is given.
     *
     * @throws ConfigurationException names what is to be set
     */
    static void requireOwnSettings(
            Optional<String> cursorKey, Optional<String> databasePassword, Optional<String> ownersPassword) {
        if (cursorKey.filter(key -> !key.isBlank()).isEmpty()) {
            throw refusal("there is no key to sign cursors with: set CIM_CURSOR_KEY");
        }
        requireOwnPassword(databasePassword, "QUARKUS_DATASOURCE_PASSWORD");
        requireOwnPassword(ownersPassword, "QUARKUS_FLYWAY_PASSWORD");
    }

    private static void requireOwnPassword(Optional<String> password, String setting) {
        if (password.filter(KNOWN_PASSWORD::equals).isPresent()) {
            throw refusal(
                    "the database's password is the one that everybody knows: give the account another one, and set "
                            + setting);
        }
    }

    private void requireNoDemoClients(DemoClients clients) throws InterruptedException {
        try {
            clients.believed().toCompletionStage().toCompletableFuture().get().ifPresent(id -> {
                throw believed(id);
            });
        } catch (ExecutionException e) {
            LOG.warnf("the issuer %s cannot be asked about demo secrets yet: %s", issuer, e.getCause());
            clients.believedOnceItAnswers(vertx, ASK_AGAIN)
                    .onSuccess(found -> found.ifPresent(id -> {
                        LOG.error(believed(id).getMessage());
                        Quarkus.asyncExit(1);
                    }));
        }
    }

    private ConfigurationException believed(String id) {
        return refusal("the issuer %s believes the demo secret of client %s: give that client another one, or remove it"
                .formatted(issuer, id));
    }

    private static ConfigurationException refusal(String why) {
        return new ConfigurationException("Does not serve: " + why
                + ". QUARKUS_PROFILE=demo takes known secrets, for a hub that nobody else can reach.");
    }

    private WebClient client() {
        WebClientOptions options = new WebClientOptions().setFollowRedirects(false);
        TlsConfiguration.from(tls, issuersTls).ifPresent(own -> TlsConfigUtils.configure(options, own));
        return WebClient.create(vertx, options);
    }
}
