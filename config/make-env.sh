#!/bin/sh
# Writes .env with a fresh secret for each part of docker-compose.yml; an .env that is there already is never touched.
#   sh config/make-env.sh          for work: no people but the first administrator
#   sh config/make-env.sh trial    for a trial: with the demo people, whose password everybody knows
set -eu
cd "$(dirname "$0")/.."

if [ -e .env ]; then
  echo ".env is there already; remove it first if its secrets shall be replaced" >&2
  exit 1
fi

secret() {
  LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32
}

umask 077
cat >.env <<END
SANXIANG_URL=http://localhost:8080
SANXIANG_KEYCLOAK_URL=http://localhost:8180
SANXIANG_DB_PASSWORD=$(secret)
SANXIANG_DB_ROOT_PASSWORD=$(secret)
SANXIANG_KEYCLOAK_SECRET=$(secret)
SANXIANG_KEYCLOAK_DB_PASSWORD=$(secret)
SANXIANG_KEYCLOAK_ADMIN_PASSWORD=$(secret)
END

if [ "${1:-}" = trial ]; then
  cat >>.env <<END
SANXIANG_PEOPLE=config/demo/people.csv
COMPOSE_PROFILES=trial
END
fi
echo "written: .env"
