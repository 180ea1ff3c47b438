import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { type DeskWorld, type StepPayload, useDeskWorld } from "../../harness/desk-world.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";

/** Award offices, and who is none. */
export const OFFICE = identityOf("market-regulation@530000");
export const OFFICE_OF_TIANJIN = identityOf("market-regulation@120000");
export const OFFICE_OF_GUANGYUAN = identityOf("market-regulation@510800");
export const OFFICE_OF_BEIJING = identityOf("market-regulation@110000");

/** Enterprises of the demonstration data, by what they are on 2026-05-20. */
export const LEADER = "91530111LEADR7115E";
export const EXPIRED = "91530114LEADR71662";
export const REVOKED = "91530111LEADR7174H";
export const NO_TITLE = "91530111LEADR71907";

export const CUT_OFF = "2026-05-20";
export const NOMINATION = `nomination { id revision state stateSince uscc check { decisionId determination }
  outcome { adopted adopts reason decidedOn } }`;

/** A thing as its payload shows it. */
export interface Thing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

/** A hub with the demonstration's history, and what award offices do in it. */
export interface AwardWorld extends DeskWorld {
  /** An award of a division; the same when it is on record. */
  programme(office: SignedInViewer, jurisdiction: string, award: string): Promise<Thing>;
  /** A new round with the cut-off. */
  round(office?: SignedInViewer, jurisdiction?: string, award?: string, cutOffOn?: string): Promise<Thing>;
  nominated(round: Thing, uscc?: string, office?: SignedInViewer): Promise<Thing>;
  /** What a step with a nomination answers. */
  step(viewer: Viewer, name: string, of: Thing, input?: object): Promise<StepPayload>;
  /** A step that has to be taken. */
  taken(viewer: Viewer, name: string, of: Thing, input?: object): Promise<Thing>;
}

export const CHECK = { legalBasis: "云市监办发〔2020〕9号五（一）" };

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useAwardWorld(history = demonstration): AwardWorld {
  const world = useDeskWorld(history);
  const programmes = new Map<string, Thing>();
  let serial = 0;
  const thing = (answer: StepPayload, name: string): Thing => {
    if (answer.errors.length > 0) throw new Error(`A step was expected: ${JSON.stringify(answer.errors)}`);
    return answer[name] as Thing;
  };
  const programme: AwardWorld["programme"] = async (office, jurisdiction, award) => {
    const key = `${jurisdiction} ${award}`;
    const known = programmes.get(key);
    if (known !== undefined) return known;
    const content = { kind: "QUALITY_AWARD", name: "示例质量奖", openedOn: "2019-01-01" };
    const input = { jurisdiction, award, content };
    const made = thing(
      await world.mutate(office, "awardProgrammeRecord", input, "programme { id revision }"),
      "programme",
    );
    programmes.set(key, made);
    return made;
  };
  const step: AwardWorld["step"] = (viewer, name, { id, revision }, input = {}) =>
    world.mutate(viewer, name, { nomination: id, ifRevision: revision, ...input }, NOMINATION, "id revision state");
  // The hub opens before the first test: what it is asked for is read then.
  return Object.assign(Object.create(world, {}) as DeskWorld, {
    programme,
    async round(office = OFFICE, jurisdiction = "530000", award = "government-quality-award", cutOffOn = CUT_OFF) {
      const of = await programme(office, jurisdiction, award);
      serial += 1;
      const content = { opensOn: `${cutOffOn.slice(0, 4)}-01-01`, cutOffOn, notice: "示例通知" };
      const input = { programme: of.id, name: `第${serial}届`, content };
      return thing(
        await world.mutate(office, "awardRoundRecord", input, "round { id revision cutOffOn adopts }"),
        "round",
      );
    },
    async nominated(round: Thing, uscc = LEADER, office = OFFICE) {
      const [row] = await world.rows("quality-award", CUT_OFF_OF, [round.id]);
      const input = { round: round.id, uscc, on: row?.on };
      return thing(await world.mutate(office, "awardNominationSubmit", input, NOMINATION), "nomination");
    },
    step,
    taken: async (viewer: Viewer, name: string, of: Thing, input = {}) =>
      thing(await step(viewer, name, of, input), "nomination"),
  });
}

const CUT_OFF_OF = `select cut_off_on::text as "on" from award.round_content where round_id = $1 and upper_inf(known)`;

function demonstration(): string {
  return readFileSync(join(import.meta.dirname, "../../../hub/demo/demonstration.jsonl"), "utf8");
}
