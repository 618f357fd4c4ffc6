# nginx:1.28, Debian's 1.22
FROM painpath-standin/debian:bookworm
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light > /dev/null
