/* The broker's side of the benchmark: makes and fills queues, relays bare, and meters what arrives.
 *
 *   traffic declare QUEUE EXCHANGE        a quorum queue for everything that EXCHANGE publishes
 *   traffic delete QUEUE…                 with what is in them; one that is not there is no fault
 *   traffic fill EXCHANGE KEY < messages  one message a line; confirms on, at most 1000 unconfirmed
 *   traffic relay QUEUE EXCHANGE KEY      the ceiling: consume, republish with confirms, acknowledge; until it is killed
 *   traffic meter QUEUE LAST              counts arrivals up to the first whose body contains LAST
 *
 * The relay acknowledges a delivery once its copy is confirmed. At most PREFETCH deliveries are unacknowledged, so that is the
 * window of its confirms too. The meter writes a line when the first arrives, and at the end one with the count and
 * the seconds from the first to the last.
 *
 * The broker is named by BROKER_PORT, BROKER_USER and BROKER_PASSWORD (the file `env` of deploy/broker), on the loopback address.
 */
#define _GNU_SOURCE
#include <amqp.h>
#include <amqp_tcp_socket.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

enum { WINDOW = 1000, PREFETCH = 1000, ACK_EVERY = 200, LONGEST_BODY = 1 << 20 };

static amqp_connection_state_t connection;

static void fail(const char *what) {
    fprintf(stderr, "traffic: %s\n", what);
    exit(1);
}

static void expect(amqp_rpc_reply_t reply, const char *what) {
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) fail(what);
}

static const char *setting(const char *name) {
    const char *value = getenv(name);
    if (!value) fail(name);
    return value;
}

static void open_connection(void) {
    connection = amqp_new_connection();
    amqp_socket_t *socket = amqp_tcp_socket_new(connection);
    if (!socket || amqp_socket_open(socket, "127.0.0.1", atoi(setting("BROKER_PORT")))) fail("no broker");
    expect(amqp_login(connection, "/", 0, 131072, 60, AMQP_SASL_METHOD_PLAIN, setting("BROKER_USER"),
                      setting("BROKER_PASSWORD")), "login refused");
    amqp_channel_open(connection, 1);
    expect(amqp_get_rpc_reply(connection), "no channel");
}

static void close_connection(void) {
    amqp_connection_close(connection, AMQP_REPLY_SUCCESS);
    amqp_destroy_connection(connection);
}

static void declare(const char *queue, const char *exchange) {
    amqp_table_entry_t quorum = {.key = amqp_cstring_bytes("x-queue-type"),
                                 .value = {.kind = AMQP_FIELD_KIND_UTF8, .value.bytes = amqp_cstring_bytes("quorum")}};
    amqp_table_t arguments = {.num_entries = 1, .entries = &quorum};
    amqp_queue_declare(connection, 1, amqp_cstring_bytes(queue), 0, 1, 0, 0, arguments);
    expect(amqp_get_rpc_reply(connection), "queue not declared");
    amqp_queue_bind(connection, 1, amqp_cstring_bytes(queue), amqp_cstring_bytes(exchange), amqp_cstring_bytes("#"),
                    amqp_empty_table);
    expect(amqp_get_rpc_reply(connection), "queue not bound");
}

static void delete_queue(const char *queue) {
    amqp_queue_delete(connection, 1, amqp_cstring_bytes(queue), 0, 0);
    expect(amqp_get_rpc_reply(connection), "queue not deleted");
}

static void consume(const char *queue) {
    amqp_basic_qos(connection, 1, 0, PREFETCH, 0);
    amqp_basic_consume(connection, 1, amqp_cstring_bytes(queue), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
    expect(amqp_get_rpc_reply(connection), "cannot consume");
}

/* Publications that the broker may confirm in any order, and up to which all are confirmed. */
static uint64_t published, confirmed;
static unsigned char is_confirmed[1 << 16];

static void select_confirms(void) {
    amqp_confirm_select(connection, 1);
    expect(amqp_get_rpc_reply(connection), "no confirms");
}

static void publish(const char *exchange, const char *key, amqp_bytes_t body) {
    amqp_basic_properties_t properties = {
        ._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG,
        .content_type = amqp_cstring_bytes("application/cloudevents+json"),
        .delivery_mode = 2,
    };
    if (amqp_basic_publish(connection, 1, amqp_cstring_bytes(exchange), amqp_cstring_bytes(key), 1, 0, &properties, body))
        fail("cannot publish");
    published++;
}

static void confirm(const amqp_basic_ack_t *ack) {
    for (uint64_t tag = ack->multiple ? confirmed + 1 : ack->delivery_tag; tag <= ack->delivery_tag; tag++)
        is_confirmed[tag % sizeof is_confirmed] = 1;
    while (is_confirmed[(confirmed + 1) % sizeof is_confirmed]) is_confirmed[++confirmed % sizeof is_confirmed] = 0;
}

/* Reads one frame and takes note of confirms; returns the tag of a delivery, whose content must be read next, else 0. */
static uint64_t read_frame(void) {
    amqp_frame_t frame;
    amqp_maybe_release_buffers(connection);
    if (amqp_simple_wait_frame(connection, &frame) != AMQP_STATUS_OK) fail("connection lost");
    if (frame.frame_type != AMQP_FRAME_METHOD) return 0;
    switch (frame.payload.method.id) {
    case AMQP_BASIC_ACK_METHOD: confirm(frame.payload.method.decoded); return 0;
    case AMQP_BASIC_DELIVER_METHOD: return ((amqp_basic_deliver_t *)frame.payload.method.decoded)->delivery_tag;
    default: fail("an unexpected method"); return 0;
    }
}

/* Reads the content of a delivery. */
static amqp_bytes_t read_content(void) {
    static char body[LONGEST_BODY];
    amqp_frame_t frame;
    if (amqp_simple_wait_frame(connection, &frame) != AMQP_STATUS_OK) fail("no header");
    size_t size = (size_t)frame.payload.properties.body_size, have = 0;
    if (size > sizeof body) fail("body too large");
    while (have < size) {
        if (amqp_simple_wait_frame(connection, &frame) != AMQP_STATUS_OK) fail("no body");
        if (frame.payload.body_fragment.len > size - have) fail("body longer than declared");
        memcpy(body + have, frame.payload.body_fragment.bytes, frame.payload.body_fragment.len);
        have += frame.payload.body_fragment.len;
    }
    return (amqp_bytes_t){size, body};
}

static void fill(const char *exchange, const char *key) {
    static char line[LONGEST_BODY];
    select_confirms();
    while (fgets(line, sizeof line, stdin)) {
        publish(exchange, key, (amqp_bytes_t){strcspn(line, "\n"), line});
        while (published - confirmed > WINDOW) read_frame();
    }
    while (confirmed < published) read_frame();
}

static void relay(const char *queue, const char *exchange, const char *key) {
    uint64_t acknowledged = 0;
    select_confirms();
    consume(queue);
    for (;;) {
        /* Tags of deliveries and of publications both count from 1: the nth publication is the copy of the nth delivery. */
        if (read_frame()) publish(exchange, key, read_content());
        if (confirmed - acknowledged < ACK_EVERY) continue;
        if (amqp_basic_ack(connection, 1, confirmed, 1)) fail("cannot acknowledge");
        acknowledged = confirmed;
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void meter(const char *queue, const char *last) {
    uint64_t seen = 0;
    double first = 0;
    consume(queue);
    for (int done = 0; !done;) {
        uint64_t tag = read_frame();
        if (!tag) continue;
        amqp_bytes_t body = read_content();
        if (seen++ == 0) {
            first = now();
            puts("first");
            fflush(stdout);
        }
        done = memmem(body.bytes, body.len, last, strlen(last)) != NULL;
        if (done) printf("{\"events\": %llu, \"seconds\": %.6f}\n", (unsigned long long)seen, now() - first);
        if ((done || seen % ACK_EVERY == 0) && amqp_basic_ack(connection, 1, tag, 1)) fail("cannot acknowledge");
    }
}

int main(int argc, char **argv) {
    const char *verb = argc > 1 ? argv[1] : "";
    open_connection();
    if (!strcmp(verb, "declare") && argc == 4) declare(argv[2], argv[3]);
    else if (!strcmp(verb, "delete")) for (int i = 2; i < argc; i++) delete_queue(argv[i]);
    else if (!strcmp(verb, "fill") && argc == 4) fill(argv[2], argv[3]);
    else if (!strcmp(verb, "relay") && argc == 5) relay(argv[2], argv[3], argv[4]);
    else if (!strcmp(verb, "meter") && argc == 4) meter(argv[2], argv[3]);
    else fail("usage: traffic declare|delete|fill|relay|meter …");
    close_connection();
    return 0;
}
