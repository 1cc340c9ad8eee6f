extension ReasonCode {
    /// The registration could not be read; it is treated as a complaint until it can be.
    static let unreadable = ReasonCode(rawValue: "unreadable")
    /// A person decided.
    static let correctedByPerson = ReasonCode(rawValue: "corrected_by_person")
    /// Nobody decided in time: decided for the citizen.
    static let timeLimit = ReasonCode(rawValue: "time_limit")
    /// The person concerned asked for a review.
    static let askedByCitizen = ReasonCode(rawValue: "asked_by_citizen")
    /// 311 registered the request again under a new id.
    static let transfer = ReasonCode(rawValue: "transfer")
}

extension ReasonCatalogue {
    /// Reasons that lie in what was done with a request, not in what it says.
    static let filing: [String: Wording] = [
        "unreadable": .init(
            "Inscription illisible : traitée comme une plainte d'ici à ce qu'elle soit lue",
            "The registration cannot be read: treated as a complaint until it can"),
        "corrected_by_person": .init("Décidé par une personne", "Decided by a person"),
        "time_limit": .init(
            "Personne n'a tranché à temps : décidé en faveur de la personne",
            "Nobody decided in time: decided for the citizen"),
        "asked_by_citizen": .init("La personne a demandé une révision", "The citizen asked for a review"),
        "transfer": .init(
            "Réinscrite par le 311 sous un nouveau numéro", "Registered again by 311 under a new number"),
    ]
}
