#!/bin/bash
# Run once by the MySQL image on its first start: Keycloak keeps its own data in a database of its own.
set -euo pipefail
mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<END
create database keycloak character set utf8mb4;
create user 'keycloak'@'%' identified by '$KEYCLOAK_DB_PASSWORD';
grant all on keycloak.* to 'keycloak'@'%';
END
