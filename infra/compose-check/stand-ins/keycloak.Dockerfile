# quay.io/keycloak/keycloak:26.4, Keycloak's own distribution from Maven.
FROM eclipse-temurin:25-jre
COPY keycloak /opt/keycloak
RUN useradd --uid 1000 --home-dir /opt/keycloak keycloak && chown -R keycloak /opt/keycloak
USER 1000
