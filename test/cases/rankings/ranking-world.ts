import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { BodyOffice } from "../../subgraphs/market-regulation/bodies/body-office.ts";
import { TIANJIN, YUNNAN } from "../../subgraphs/market-regulation/clerk.ts";
import { CONTENT, Declarant, setBaseline } from "../../subgraphs/market-regulation/declarant.ts";
import {
  announcedBody,
  announcedScheme,
  type SchemeTraits,
} from "../../subgraphs/market-regulation/rankings/announced-scheme.ts";
import {
  CAST,
  type RegisterWorld,
  type StepPayload,
  useRegisterWorld,
} from "../../subgraphs/market-regulation/register-world.ts";

/** A ranking as somebody last saw it. */
export interface SeenRanking {
  readonly id: string;
  readonly revision: number;
}

/** What the tests look at after a step. */
export const RANKING = `ranking { id revision state
  entries(first: 100) { edges { node { id rank score enterprise { uscc } declaration { id } } } }
  exclusions(first: 100) { edges { node { enterprise { uscc } reasons { code indicator } } } } }`;

export interface Shown extends SeenRanking {
  readonly state: string;
  readonly entries: { readonly edges: readonly { readonly node: ShownEntry }[] };
  readonly exclusions: { readonly edges: readonly { readonly node: ShownExclusion }[] };
}

export interface ShownEntry {
  readonly id: string;
  readonly rank: number;
  readonly score: string;
  readonly enterprise: { readonly uscc: string };
  readonly declaration: { readonly id: string } | null;
}

export interface ShownExclusion {
  readonly enterprise: { readonly uscc: string };
  readonly reasons: readonly { readonly code: string; readonly indicator: string | null }[];
}

/** An enterprise with a declared standard. */
export interface Declared {
  readonly uscc: string;
  readonly viewer: SignedInViewer;
  readonly declaration: string;
}

/** The department with bodies that are announced in Yunnan and Tianjin. */
export interface RankingWorld extends RegisterWorld {
  readonly bodies: { readonly yunnan: string; readonly other: string; readonly tianjin: string };
  /** An enterprise with a declared standard, with that value of water extract. */
  declared(value?: string, traits?: object, division?: string): Promise<Declared>;
  /** A ranking opened by a new evaluation scheme. */
  opened(traits?: SchemeTraits): Promise<SeenRanking>;
  step(viewer: Viewer, name: string, seen: SeenRanking, more?: Record<string, unknown>): Promise<StepPayload>;
  /** The ranking after a step that is expected to be taken. */
  done(viewer: Viewer, name: string, seen: SeenRanking, more?: Record<string, unknown>): Promise<Shown>;
  computed(declared?: readonly Declared[], traits?: SchemeTraits): Promise<Shown>;
  reported(declared?: readonly Declared[]): Promise<Shown>;
  audited(declared?: readonly Declared[]): Promise<Shown>;
  /** Two experts are asked about the report and answer. */
  opinions(ranking: SeenRanking, ...opinions: readonly string[]): Promise<void>;
  /** Takes a step that comes with the list, as the owner. */
  withTheList(ranking: SeenRanking, event: string, to: string): Promise<SeenRanking>;
}

/** Opens it before the tests of the surrounding `describe`. */
export function useRankingWorld(): RankingWorld {
  const world = useRegisterWorld();
  let bodies: RankingWorld["bodies"] | null = null;
  beforeAll(async () => {
    const { owner, app } = world.register;
    await setBaseline(app, { value: "36", from: "2008-12-01" });
    for (const [scheme, { uscc }] of [
      [YUNNAN, CAST.workingBody],
      [TIANJIN, CAST.workingBodyOfTianjin],
    ] as const) {
      const office = new BodyOffice(app, scheme, String(uscc));
      await office.done(office.appoint());
    }
    bodies = {
      yunnan: await announcedBody(owner, String(CAST.evaluationBody.uscc)),
      other: await announcedBody(owner, String(CAST.otherEvaluationBody.uscc)),
      tianjin: await announcedBody(owner, String(CAST.evaluationBody.uscc), TIANJIN),
    };
  });
  const step: RankingWorld["step"] = (viewer, name, { id, revision }, more) =>
    world.mutate(viewer, name, { ranking: id, ifRevision: revision, ...more }, RANKING, "id revision state");
  const done: RankingWorld["done"] = async (viewer, name, seen, more) => shown(await step(viewer, name, seen, more));
  const opened: RankingWorld["opened"] = async (traits = {}) => {
    if (bodies === null) throw new Error("The bodies are announced before the first test.");
    const body = traits.scheme === TIANJIN ? bodies.tianjin : bodies.yunnan;
    const evaluationScheme = await announcedScheme(world.register.owner, body, traits);
    const input = { evaluationScheme, ifRevision: 1, on: "2020-05-01" };
    return shown(await world.mutate(CAST.evaluationBody, "rankingOpen", input, RANKING));
  };
  const declared: RankingWorld["declared"] = async (value = "38.5", traits = {}, division = undefined) => {
    const { uscc, viewer } = await world.enterprise(division);
    const [extract, ...rest] = CONTENT.indicators;
    const content = { ...CONTENT, indicators: [{ ...extract, value }, ...rest], ...traits };
    return { uscc, viewer, declaration: await new Declarant(world.register.app, uscc).declared(content) };
  };
  const computed: RankingWorld["computed"] = async (given, traits) => {
    const candidates = given ?? [await declared()];
    const declarations = candidates.map(({ declaration }) => declaration);
    return done(CAST.evaluationBody, "rankingCompute", await opened(traits), { declarations });
  };
  const reported: RankingWorld["reported"] = async (given) =>
    done(CAST.evaluationBody, "rankingReport", await computed(given), { text: "评估报告\n第一部分" });
  const opinions: RankingWorld["opinions"] = async ({ id }, ...given) => {
    const office = new BodyOffice(world.register.app, YUNNAN, String(CAST.workingBody.uscc));
    for (const opinion of given) {
      const expert = await office.done(office.expert());
      const task = await office.done(office.ask(id, expert, "ranking", "REPORT_AUDIT"));
      if (opinion !== "OUTSTANDING") await office.done(office.answer(task, opinion));
    }
  };
  return {
    ...world,
    get register() {
      return world.register;
    },
    get bodies() {
      if (bodies === null) throw new Error("The bodies are announced before the first test.");
      return bodies;
    },
    declared,
    opened,
    step,
    done,
    computed,
    reported,
    opinions,
    async audited(given) {
      const ranking = await reported(given);
      await opinions(ranking, "FAVOURABLE", "FAVOURABLE");
      return done(CAST.workingBody, "rankingAudit", ranking);
    },
    async withTheList({ id, revision }, event, to) {
      await world.rows(
        `select register.procedure_step_take('ranking', $1, $2, $3, register.shanghai_day(now()),
           '{"tenant": "test", "actor": "test"}', register.recording_instant(null))`,
        [id, event, to],
      );
      await world.rows("select register.beat()");
      return { id, revision: revision + 1 };
    },
  };
}

/** The ranking of an answer. @throws {Error} when the step was refused */
export function shown({ ranking, errors }: StepPayload): Shown {
  if (ranking === null) throw new Error(`A ranking was expected: ${JSON.stringify(errors)}`);
  return ranking as Shown;
}

/** What was wrong, by code. */
export function codesOf({ errors }: StepPayload): readonly string[] {
  return errors.map(({ code }) => code);
}

/** Who stands where, and who is left out for what. */
export function standingOf({ entries, exclusions }: Shown) {
  return {
    ranked: entries.edges.map(({ node }) => [node.enterprise.uscc, node.rank, node.score]),
    excluded: exclusions.edges.map(({ node }) => [node.enterprise.uscc, node.reasons.map(({ code }) => code)]),
  };
}
