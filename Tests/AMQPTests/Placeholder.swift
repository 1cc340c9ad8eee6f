enum AMQPTestsPlaceholder {}
