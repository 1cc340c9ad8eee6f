/* The broker's side of the benchmark: fills a queue, relays it bare, and meters what arrives.
 *
 *   traffic fill  EXCHANGE KEY < messages      one message a line; confirms on, window 1000
 *   traffic relay QUEUE EXCHANGE KEY COUNT     the ceiling: consume, republish with confirms, acknowledge
 *   traffic meter QUEUE COUNT                  counts COUNT arrivals; prints "first last seconds" as one line of JSON
 *
 * The broker is named by BROKER_PORT, BROKER_USER and BROKER_PASSWORD (the file `env` of deploy/broker); it is on the loopback address.
 */
#include <amqp.h>
#include <amqp_tcp_socket.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

enum { WINDOW = 1000, PREFETCH = 1000, ACK_EVERY = 200, LONGEST_LINE = 1 << 20 };

static amqp_connection_state_t connection;
static uint64_t published, confirmed;

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

static void consume(const char *queue) {
    amqp_basic_qos(connection, 1, 0, PREFETCH, 0);
    amqp_basic_consume(connection, 1, amqp_cstring_bytes(queue), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
    expect(amqp_get_rpc_reply(connection), "cannot consume");
}

static void select_confirms(void) {
    amqp_confirm_select(connection, 1);
    expect(amqp_get_rpc_reply(connection), "no confirms");
}

static void publish(amqp_bytes_t exchange, amqp_bytes_t key, amqp_bytes_t body) {
    amqp_basic_properties_t properties;
    memset(&properties, 0, sizeof properties);
    properties._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG;
    properties.content_type = amqp_cstring_bytes("application/cloudevents+json");
    properties.delivery_mode = 2;
    if (amqp_basic_publish(connection, 1, exchange, key, 1, 0, &properties, body)) fail("cannot publish");
    published++;
}

/* Reads one frame; takes note of confirms. Returns 1 for a delivery, whose content must be read next. */
static int read_frame(amqp_frame_t *frame, struct timeval *limit) {
    int status = amqp_simple_wait_frame_noblock(connection, frame, limit);
    if (status == AMQP_STATUS_TIMEOUT) return -1;
    if (status != AMQP_STATUS_OK) fail("connection lost");
    if (frame->frame_type != AMQP_FRAME_METHOD) return 0;
    if (frame->payload.method.id == AMQP_BASIC_ACK_METHOD) {
        amqp_basic_ack_t *ack = frame->payload.method.decoded;
        confirmed = ack->multiple ? ack->delivery_tag : confirmed + 1;
    }
    return frame->payload.method.id == AMQP_BASIC_DELIVER_METHOD;
}

static void await_confirms(uint64_t unconfirmed) {
    amqp_frame_t frame;
    while (published - confirmed > unconfirmed) {
        amqp_maybe_release_buffers(connection);
        read_frame(&frame, NULL);
    }
}

static void fill(const char *exchange, const char *key) {
    char *line = malloc(LONGEST_LINE);
    select_confirms();
    while (line && fgets(line, LONGEST_LINE, stdin)) {
        amqp_bytes_t body = {strcspn(line, "\n"), line};
        publish(amqp_cstring_bytes(exchange), amqp_cstring_bytes(key), body);
        await_confirms(WINDOW);
    }
    await_confirms(0);
    free(line);
}

/* Reads the content of a delivery, frame by frame; its body is in `body` until the buffers are released. */
static size_t read_content(char *body) {
    amqp_frame_t frame;
    if (amqp_simple_wait_frame(connection, &frame) != AMQP_STATUS_OK) fail("no header");
    size_t size = (size_t)frame.payload.properties.body_size, have = 0;
    if (size > LONGEST_LINE) fail("body too large");
    while (have < size) {
        if (amqp_simple_wait_frame(connection, &frame) != AMQP_STATUS_OK) fail("no body");
        memcpy(body + have, frame.payload.body_fragment.bytes, frame.payload.body_fragment.len);
        have += frame.payload.body_fragment.len;
    }
    return size;
}

static void relay(const char *queue, const char *exchange, const char *key, uint64_t count) {
    static char body[LONGEST_LINE];
    amqp_frame_t frame;
    uint64_t taken = 0, acknowledged = 0;
    select_confirms();
    consume(queue);
    while (taken < count) {
        amqp_maybe_release_buffers(connection);
        if (read_frame(&frame, NULL) != 1) continue;
        uint64_t tag = ((amqp_basic_deliver_t *)frame.payload.method.decoded)->delivery_tag;
        amqp_bytes_t content = {read_content(body), body};
        publish(amqp_cstring_bytes(exchange), amqp_cstring_bytes(key), content);
        taken++;
        /* A delivery is done with once its copy is confirmed. */
        if (taken % ACK_EVERY == 0 || taken == count) {
            await_confirms(taken == count ? 0 : WINDOW - ACK_EVERY);
            uint64_t settled = taken == count ? tag : confirmed;
            if (settled > acknowledged) amqp_basic_ack(connection, 1, settled, 1);
            acknowledged = settled;
        }
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void meter(const char *queue, uint64_t count) {
    static char body[LONGEST_LINE];
    amqp_frame_t frame;
    uint64_t seen = 0;
    double first = 0, last = 0;
    consume(queue);
    while (seen < count) {
        amqp_maybe_release_buffers(connection);
        if (read_frame(&frame, NULL) != 1) continue;
        uint64_t tag = ((amqp_basic_deliver_t *)frame.payload.method.decoded)->delivery_tag;
        read_content(body);
        last = now();
        if (seen++ == 0) first = last;
        if (seen % ACK_EVERY == 0 || seen == count) amqp_basic_ack(connection, 1, tag, 1);
    }
    printf("{\"count\": %llu, \"seconds\": %.6f}\n", (unsigned long long)seen, last - first);
}

int main(int argc, char **argv) {
    if (argc < 2) fail("usage: traffic fill|relay|meter …");
    open_connection();
    if (!strcmp(argv[1], "fill") && argc == 4) fill(argv[2], argv[3]);
    else if (!strcmp(argv[1], "relay") && argc == 6) relay(argv[2], argv[3], argv[4], strtoull(argv[5], NULL, 10));
    else if (!strcmp(argv[1], "meter") && argc == 4) meter(argv[2], strtoull(argv[3], NULL, 10));
    else fail("usage: traffic fill|relay|meter …");
    close_connection();
    return 0;
}
