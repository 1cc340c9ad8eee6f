enum CaseStoreTestsPlaceholder {}
