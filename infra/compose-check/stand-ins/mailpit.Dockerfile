# axllent/mailpit: a mail server that takes every message and shows its headers in the log; there is no page to look at.
FROM painpath-standin/debian:bookworm
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-aiosmtpd > /dev/null
USER 65534
ENTRYPOINT ["python3", "-u", "-m", "aiosmtpd", "-n", "-l", "0.0.0.0:1025"]
