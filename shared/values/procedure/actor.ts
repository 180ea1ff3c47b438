/** Who wants to move something, as far as a table of transitions asks; null stands for somebody who did not sign in. */
export interface Actor {
  /** As tokens name it: `ENTERPRISE`, `DEPARTMENT`. */
  readonly role: string;
  /** The institution acted for. */
  readonly tenant: string;
  /** Code of the department acted for: `market-regulation`; null for anybody else. */
  readonly department: string | null;
  /** The institution's own credit code; null when it has none. */
  readonly uscc: string | null;
  /** Divisions acted in, with all below them. */
  readonly jurisdictions: readonly string[];
}

/** One kind of caller that a transition lets move. */
export interface Mover<Facts> {
  readonly role: string;
  /** For a department: which one. */
  readonly department?: string;
  /** What else ties the caller to the thing moved; whoever has the role when it is left out. */
  readonly tie?: Tie<Facts>;
}

/** A relation between a caller and the thing that is moved. */
export interface Tie<Facts> {
  /** Named by what holds: `OWN_ENTERPRISE`. */
  readonly name: string;
  holds(actor: Actor, facts: Facts): boolean;
}

/** The role of a mover that everybody is, whoever signed in and whoever did not. */
export const ANY_ROLE = "ANYBODY";

const NOT_SIGNED_IN: Actor = { role: "PUBLIC", tenant: "public", department: null, uscc: null, jurisdictions: [] };

/** Whether somebody is one of those who may move a thing. */
export function isMover<Facts>(actor: Actor | null, movers: readonly Mover<Facts>[], facts: Facts): boolean {
  return movers.some(
    ({ role, department, tie }) =>
      (role === ANY_ROLE || actor?.role === role) &&
      (department === undefined || actor?.department === department) &&
      (tie === undefined || tie.holds(actor ?? NOT_SIGNED_IN, facts)),
  );
}
