enum OperationsTestsPlaceholder {}
