/// What the category that 311 filed a request under says about its kind, by its name.
enum CategoryReader {
    /// The signals of the category called `name`.
    static func signals(ofCategoryNamed name: String?) -> SignalSet {
        guard let name, !name.isEmpty else { return SignalSet() }
        let reading = Reading(name)
        let said = reading.said
        var signals = SignalSet()
        if said.contains(.complaintWord) || said.contains(.statesComplaint) {
            signals.insert(.categoryComplaint)
        } else if said.contains(.suggestion) || said.contains(.opinion) || said.contains(.thanks) {
            signals.insert(.categoryComment)
        } else if said.contains(.question) || said.contains(.infoTopic) {
            signals.insert(.categoryInformation)
        } else if !reading.text.isEmpty {
            // A category names a service of the city: what is filed there asks for it.
            signals.insert(.categoryService)
        }
        return signals
    }
}
