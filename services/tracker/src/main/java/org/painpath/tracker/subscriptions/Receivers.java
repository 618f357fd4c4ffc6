package org.painpath.tracker.subscriptions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts that the clinic lets events go to. Nothing is sent anywhere else, whatever a token allows: referrals must not leave
 * for a host that nobody has agreed with, and a URL of ours must not reach into our own network.
 */
public final class Receivers {
    private static final int LONGEST = 500;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;

    Receivers(Set<String> hosts) {
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * The address, if events may go there: https, on loopback also http, to a host that is named.
     *
     * @throws IllegalArgumentException in words for the caller
     */
    public URI check(String text) {
        URI url = parse(text);
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        boolean safe = "https".equalsIgnoreCase(url.getScheme())
                || "http".equalsIgnoreCase(url.getScheme()) && LOOPBACK.contains(host);
        if (!safe) {
            throw new IllegalArgumentException("is an https address");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("has neither user nor fragment");
        }
        if (!hosts.contains(host)) {
            throw new IllegalArgumentException("is at a host that the clinic has agreed to send to");
        }
        return url;
    }

    private static URI parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("has at most %d characters".formatted(LONGEST));
        }
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw new IllegalArgumentException("is an https address");
        }
    }
}
