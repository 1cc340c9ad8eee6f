#ifndef CRABBITMQ_SHIM_H
#define CRABBITMQ_SHIM_H

// What Swift cannot import by itself: variadic functions and macros with casts of pointers.

#include <amqp.h>
#include <amqp_framing.h>
#include <amqp_ssl_socket.h>
#include <amqp_tcp_socket.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// Swift's Glibc leaves it out; it is polled beside the library's socket.
#include <sys/eventfd.h>

/// amqp_login_with_properties with the PLAIN mechanism; the function itself is variadic.
static inline amqp_rpc_reply_t crabbitmq_login(amqp_connection_state_t state, const char *virtual_host, int frame_max,
                                               int heartbeat, const amqp_table_t *client_properties, const char *user,
                                               const char *password) {
    return amqp_login_with_properties(state, virtual_host, AMQP_DEFAULT_MAX_CHANNELS, frame_max, heartbeat,
                                      client_properties, AMQP_SASL_METHOD_PLAIN, user, password);
}

/// Makes the verification of the peer's certificate include its name: a DNS name, or an IP address.
/// librabbitmq's own check knows DNS names only, and only the name that was connected to. True when it was set.
static inline int crabbitmq_expect_name(amqp_socket_t *socket, const char *name) {
    SSL_CTX *context = (SSL_CTX *)amqp_ssl_socket_get_context(socket);
    X509_VERIFY_PARAM *parameters = context ? SSL_CTX_get0_param(context) : NULL;
    if (!parameters) return 0;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_ip_asc(parameters, name) == 1 || X509_VERIFY_PARAM_set1_host(parameters, name, 0) == 1;
}

#endif
