import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { type PartOf, type PlacedRow, partsOf, type ThingsQuestion } from "./asked.ts";
import { pages } from "./asked-sql.ts";

/** An adoption on record. */
export interface Adoption {
  readonly id: string;
  readonly roundId: string;
  readonly uscc: string;
  readonly cutOffOn: string;
  readonly adopts: "RESULT" | "WORK";
  readonly adoptedOn: string;
  readonly enteredAt: string;
  readonly knownAt: string;
  readonly recordedAt: string;
}

/** Whom the awards adopted; public. */
export interface Adoptions {
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Adoption>[]>;
}

/** Opens the adoptions on the application role's connections. */
export function openAdoptions(pool: Pick<Pool, "query">): Adoptions {
  return {
    async pages(_viewer, questions) {
      const { rows } = await pool.query<Adoption & PlacedRow>({
        name: "award-adoptions",
        text: PAGES,
        values: [JSON.stringify(questions)],
      });
      return partsOf(questions, rows);
    },
  };
}

const PAGES = pages({
  alias: "o",
  columns: `o.id, o.round_id as "roundId", o.uscc, o.cut_off_on::text as "cutOffOn", o.adopts,
    o.decided_on::text as "adoptedOn", register.as_text(lower(o.known)) as "enteredAt",
    register.as_text(lower(o.known)) as "recordedAt", register.as_text(a.known_at) as "knownAt"`,
  from: `lateral (
    select x.nomination_id as id, x.adopts, x.decided_on, x.known, x.outcome, n.round_id, n.uscc, c.cut_off_on, p.jurisdiction
    from award.adoption x
    join award.nomination n on n.id = x.nomination_id
    join award.round r on r.id = n.round_id
    join award.programme p on p.id = r.programme_id
    join award.round_content c on c.round_id = r.id and c.known @> a.known_at
  ) o`,
  where: `o.outcome = 'ADOPTED' and o.known @> a.known_at and (a.round is null or o.round_id = a.round)
    and (a.uscc is null or o.uscc = a.uscc) and (a.jurisdiction is null or o.jurisdiction = a.jurisdiction)`,
});
