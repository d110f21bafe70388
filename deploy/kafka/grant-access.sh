#!/usr/bin/env bash
# Users and access for Tawsiya on a Kafka cluster with SCRAM and ACLs.
#
#   grant-access.sh service NAME            the program: creates, writes and reads its topics
#   grant-access.sh integrator NAME GROUP   a partner: reads the topics, in consumer groups whose names begin with GROUP
#   grant-access.sh withdraw NAME           takes every right of NAME, and its password
#
# The password is read from PASSWORD. What exists already is left: running it again changes nothing but the password.
#
#   BOOTSTRAP       host:port of a broker
#   ADMIN_CONFIG    file with the properties of a client that may do this (security.protocol, sasl.jaas.config, …)
#   TOPIC_PREFIX    as TAWSIYA_TOPIC_PREFIX; empty unless set
#
# It needs kafka-acls.sh and kafka-configs.sh of Kafka's own distribution on PATH.
set -euo pipefail

# Its topics begin so, and the consumer groups of its own readers: the live stream, the stored events, the letters.
readonly OWN="${TOPIC_PREFIX:-}tawsiya."

fail() {
  printf 'grant-access.sh: %s\n' "$*" >&2
  exit 2
}

[[ -n "${BOOTSTRAP:-}" ]] || fail 'BOOTSTRAP is not set: host:port of a broker.'
[[ -r "${ADMIN_CONFIG:-}" ]] || fail 'ADMIN_CONFIG is not a file that can be read: properties of a client that may grant access.'

acls() { kafka-acls.sh --bootstrap-server "$BOOTSTRAP" --command-config "$ADMIN_CONFIG" "$@"; }
configs() { kafka-configs.sh --bootstrap-server "$BOOTSTRAP" --command-config "$ADMIN_CONFIG" "$@"; }

grant() { acls --add --allow-principal "User:$NAME" "$@"; }
on_topics() { grant --resource-pattern-type prefixed --topic "$OWN" "$@"; }
in_groups() { grant --resource-pattern-type prefixed --group "$1" "${@:2}"; }

set_password() {
  [[ -n "${PASSWORD:-}" ]] || fail 'PASSWORD is not set.'
  [[ "$PASSWORD" != *[],]* ]] || fail 'PASSWORD has a comma or a closing bracket, which kafka-configs.sh cannot take.'
  configs --alter --entity-type users --entity-name "$NAME" --add-config "SCRAM-SHA-512=[password=$PASSWORD]"
}

(($# >= 2)) || fail 'usage: service NAME | integrator NAME GROUP | withdraw NAME'
readonly NAME="$2"
case "$1" in
  service)
    set_password
    on_topics --operation Create --operation Describe --operation DescribeConfigs --operation Read --operation Write
    in_groups "$OWN" --operation Read --operation Describe --operation Delete
    ;;
  integrator)
    [[ -n "${3:-}" ]] || fail 'integrator NAME GROUP: the beginning of the names of its consumer groups is missing.'
    set_password
    on_topics --operation Describe --operation Read
    in_groups "$3" --operation Read --operation Describe --operation Delete
    ;;
  withdraw)
    for resource in '--resource-pattern-type any --topic *' '--resource-pattern-type any --group *' '--cluster'; do
      # shellcheck disable=SC2086 # words on purpose
      set -f && acls --remove --force --allow-principal "User:$NAME" $resource && set +f
    done
    configs --alter --entity-type users --entity-name "$NAME" --delete-config SCRAM-SHA-512
    ;;
  *) fail "\"$1\" is none of service, integrator, withdraw." ;;
esac
