/** The part of the graph that the comparison asks, as somebody would write it by hand for one server. */
export const TYPE_DEFS = `
scalar USCC
scalar Date
scalar DateTime

type Query {
  standing(uscc: USCC!, validOn: Date, knownAt: DateTime): Standing!
}

type Standing {
  uscc: USCC!
  validOn: Date!
  knownAt: DateTime!
  registerKnownAt: DateTime
  enterprise: Enterprise
  titles: [TitleOnDay!]
  ban: Ban
  creditSupport(jurisdiction: ID!): PolicyAnswer
  size: EnterpriseSize
  procurementPreference(jurisdiction: ID!): PolicyAnswer
  subsidyPriority(jurisdiction: ID!): PolicyAnswer
  awardAdoption(jurisdiction: ID!): PolicyAnswer
}

type Enterprise { uscc: USCC!, name: String, registrationPlace: Division, establishedOn: Date }
type Division { code: ID!, name: String }
type TitleOnDay { title: LeaderTitle!, state: String!, revocationGround: String, publicityLastDay: Date }
type LeaderTitle {
  id: ID!, number: String!, scheme: ID!, category: String!, standard: String!
  postedOn: Date, publishedOn: Date, lastDay: Date
}
type Ban { id: ID!, scheme: ID!, firstDay: Date!, lastDay: Date! }
type EnterpriseSize {
  class: String, sector: ID!, statisticalYear: Int!, statedOn: Date!, source: String!
  employees: String, revenueWan: String, assetsWan: String
}
type PolicyAnswer {
  determination: String!, meaning: String!, reasons: [Reason!]!, citations: [Citation!]!, evidence: [Evidence!]!
  notBefore: Date, validOn: Date!, knownAt: DateTime!
}
type Reason { code: String!, message: String! }
type Citation { document: ID!, clause: String!, basis: String! }
type Evidence {
  kind: String!, id: ID!, subject: String!, validFrom: Date, validTo: Date, knownFrom: DateTime!
}
`;
