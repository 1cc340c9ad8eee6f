enum ContractTestsPlaceholder {}
