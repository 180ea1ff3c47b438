/** FILED 已提出, UNDER_REVIEW 评议中, DISMISSED 不成立, UPHELD 成立, WITHDRAWN 已撤回. */
export type ObjectionState = "FILED" | "UNDER_REVIEW" | "DISMISSED" | "UPHELD" | "WITHDRAWN";

/** What an objection is raised against; yunnan-2020-9 §3(4)3 and §3(4)6. */
export type ObjectionScope = "CANDIDATE" | "WHOLE_LIST" | "EVALUATION_BODY" | "EVALUATION_SCHEME" | "WHOLE_PUBLICITY";

/** What somebody is who objects or suggests. */
export type FilerKind = "PUBLIC" | "ENTERPRISE" | "CONSUMER_ASSOCIATION" | "MEDIA" | "CHAMBER" | "DEPARTMENT";

/** Who objects or suggests. Whoever wants to stay unnamed gives neither name nor contact. */
export interface Filer {
  readonly kind: FilerKind;
  readonly name: string | null;
  readonly contact: string | null;
}

/** An objection as it was on a day, as far as was known at an instant; who filed it stands elsewhere. */
export interface ObjectionOnDay {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly publicityId: string;
  /** The scheme that the publicity belongs to. */
  readonly scheme: string;
  /** The division of that scheme; null for the national one. */
  readonly jurisdiction: string | null;
  /** The credit code of its working body; null while none is appointed. */
  readonly workingBody: string | null;
  readonly scope: ObjectionScope;
  /** Id of the candidate, body or evaluation scheme; null when the whole is objected to. */
  readonly against: string | null;
  readonly filedOn: string;
  readonly state: ObjectionState;
  readonly stateSince: string;
  /** Why it was dismissed or upheld; null until it was. */
  readonly reasons: string | null;
  readonly revision: number;
  readonly filedAt: string;
  readonly recordedAt: string;
}
