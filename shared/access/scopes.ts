/** What a caller may be granted; what each lets it do stands in docs/identity.md. */
export const SCOPES = [
  "credit:check",
  "credit:decide",
  "procurement:decide",
  "award:decide",
  "size:read",
  "decisions:read",
  "log:audit",
  "access:read",
  "authorisation:grant",
  "webhook:register",
  "procurement:tender",
  "procurement:curate",
  "subsidy:apply",
  "credit:report",
  "credit:oversee",
  "credit:evaluate",
  "award:manage",
  "policy:try",
  "register:declare",
  "register:officer",
  "register:working-body",
  "register:evaluate",
  "register:evidence",
  "operate",
] as const;

export type Scope = (typeof SCOPES)[number];

/** What a caller may state to ask for. Other purposes may be added by a provider; these are the ones known here. */
export const PURPOSES = [
  "credit-review",
  "loan-monitoring",
  "procurement-evaluation",
  "award-evaluation",
  "subsidy-review",
  "supervision",
  "audit",
  "own-affairs",
] as const;

export type Purpose = (typeof PURPOSES)[number];
