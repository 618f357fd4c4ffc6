# prom/prometheus and prom/alertmanager, Debian's 2.42 and 0.25
FROM painpath-standin/debian:bookworm
ARG PROGRAM
RUN printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d \
 && apt-get update -qq && apt-get install -y -qq --no-install-recommends $PROGRAM > /dev/null \
 && ln -s /usr/bin/$PROGRAM /usr/local/bin/run && install -d -o nobody /prometheus
USER nobody
ENTRYPOINT ["/usr/local/bin/run"]
