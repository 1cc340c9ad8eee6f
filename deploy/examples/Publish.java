import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Publishes a request as the 311 system would: java Publish REQUEST_ID DESCRIPTION
 *
 * <p>AMQP_URL says where and as whom: amqp://city311:PASSWORD@localhost/%2F. Needs com.rabbitmq:amqp-client.
 */
public final class Publish {
    private static final long CONFIRM_WITHIN_MILLISECONDS = 10_000;

    private Publish() {}

    public static void main(String[] arguments) throws Exception {
        String request = arguments[0];
        String body = "{\"service_request_id\":" + quoted(request)
            + ",\"requested_datetime\":" + quoted(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
            + ",\"description\":" + quoted(arguments[1]) + ",\"nature\":\"complaint\",\"channel\":\"phone\"}";
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
            .contentType("application/json")
            .deliveryMode(2)
            // The same message id twice is one message: send again whatever was not confirmed.
            .messageId(request + "-created")
            .build();
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(System.getenv("AMQP_URL"));
        try (Connection connection = factory.newConnection(); Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.addReturnListener(returned -> System.err.println("no queue takes it: " + returned.getReplyText()));
            channel.basicPublish("city311", "request.created", true, properties, body.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(CONFIRM_WITHIN_MILLISECONDS);
        }
        System.out.println(request + ": the broker has it");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
