# All images of the hub: docker-compose.yml says which. Built here, from this checkout.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /hub
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY event-contracts event-contracts
COPY local-stack local-stack
COPY service-kit service-kit
COPY activity-service activity-service
COPY partner-service partner-service
COPY research-service research-service
COPY gateway gateway
COPY openapi openapi
COPY system-tests/pom.xml system-tests/pom.xml
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    ./mvnw --batch-mode --quiet package -DskipTests -Dspotless.check.skip -Denforcer.skip \
    -pl activity-service,partner-service,research-service,gateway,local-stack -am

# One of the four services: build argument MODULE.
FROM eclipse-temurin:25-jre AS service
ARG MODULE
WORKDIR /hub
# What the process writes, where a volume keeps it; its owner is the user below.
RUN install -d -o 10001 -g 10001 /data
# Libraries first: they seldom change.
COPY --from=build /hub/${MODULE}/target/quarkus-app/lib lib
COPY --from=build /hub/${MODULE}/target/quarkus-app/quarkus quarkus
COPY --from=build /hub/${MODULE}/target/quarkus-app/app app
COPY --from=build /hub/${MODULE}/target/quarkus-app/quarkus-run.jar /hub/${MODULE}/target/quarkus-run-cyclonedx.json ./
USER 10001:10001
ENV JDK_JAVA_OPTIONS="-Xmx256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
EXPOSE 8080
CMD ["java", "-jar", "quarkus-run.jar"]

# Loads the sample through the gateway, and ends.
FROM eclipse-temurin:25-jre AS sample
WORKDIR /hub
RUN install -d -o 10001 -g 10001 /data
COPY --from=build /hub/local-stack/target/lib/jackson-*.jar lib/
COPY --from=build /hub/local-stack/target/local-stack.jar lib/
COPY samples/report-2005.ndjson ./
USER 10001:10001
ENV JDK_JAVA_OPTIONS="-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
CMD ["java", "-cp", "lib/*", "org.oas.cim.local.loader.SampleProcess", "report-2005.ndjson", "http://gateway:8080", "/data/note"]
