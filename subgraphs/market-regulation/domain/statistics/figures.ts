/** The clocks that figures are told for. */
export interface AsOf {
  readonly validOn: string;
  readonly knownAt: string;
}

export type DivisionLevel = "ALL" | "PROVINCE" | "PREFECTURE" | "COUNTY";

/** What the enterprises registered in one division declared. */
export interface DeclarationCounts {
  readonly level: DivisionLevel;
  /** Null for the whole country. */
  readonly division: string | null;
  readonly divisionName: string | null;
  readonly enterprises: number;
  readonly declaring: number;
  readonly declared: number;
  readonly own: number;
  /** Own standards that titles or rankings name and that are not declared. */
  readonly undeclared: number;
  readonly withBaseline: number;
  readonly stricter: number;
  /** Of those with a baseline: it cannot be told. */
  readonly undecided: number;
  readonly international: number;
}

/** Titles released by a day, and where they stand on it. */
export interface LeaderCounts {
  readonly inForce: number;
  readonly enterprises: number;
  readonly released: number;
  readonly enterprisesReleased: number;
  readonly expired: number;
  readonly revoked: number;
  readonly withdrawn: number;
  readonly validityUnknown: number;
}

/** The same of one kind; a null key is not told. */
export interface LeaderGroupCounts extends LeaderCounts {
  readonly dimension: string;
  readonly key: string | null;
  readonly label: string | null;
}

/** Publicities of one kind with their objections. */
export interface PublicityCounts {
  readonly kind: "LIST" | "SCHEME";
  readonly running: number;
  readonly endNotKnown: number;
  readonly over: number;
  readonly open: number;
  readonly dismissed: number;
  readonly upheld: number;
}

/** What was done for a key field. */
export interface KeyFieldCounts {
  readonly year: number;
  readonly category: string;
  readonly evaluationSchemes: number;
  readonly rankings: number;
  readonly leaders: number;
}

/** A district on one day. */
export interface DistrictCounts {
  readonly division: string;
  readonly divisionName: string | null;
  readonly validOn: string;
  readonly leaders: number;
  readonly nationalLeaders: number;
  readonly declarations: DeclarationCounts;
}
