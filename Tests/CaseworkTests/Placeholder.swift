enum CaseworkTestsPlaceholder {}
