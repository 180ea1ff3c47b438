import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { Clerk } from "../../subgraphs/market-regulation/clerk.ts";
import { ObjectionOffice, type Opinion } from "../../subgraphs/market-regulation/objections/objection-office.ts";
import {
  CAST,
  type RegisterWorld,
  type StepPayload,
  useRegisterWorld,
} from "../../subgraphs/market-regulation/register-world.ts";

export const OBJECTION = "id state stateSince revision filedOn scope against reasons";
export const FILER = { kind: "PUBLIC", name: "某位消费者", contact: "13800000000" };

/** An objection as mutations answer it. */
export interface ObjectionShown {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
}

export interface FilePayload extends StepPayload {
  readonly objection: ObjectionShown | null;
  readonly complaint: string | null;
  readonly secret: string | null;
}

/** A register in which lists are posted and objected to. */
export interface ObjectionWorld extends RegisterWorld {
  readonly office: () => ObjectionOffice;
  readonly clerk: () => Clerk;
  /** The list of autumn 2020, its last day being 2020-10-22, with so many candidates. */
  list(candidates: number, on?: string): Promise<{ publicity: string; candidates: string[]; usccs: string[] }>;
  /** Today in Asia/Shanghai. */
  today(): Promise<string>;
  file(viewer: Viewer, input: Record<string, unknown>): Promise<FilePayload>;
  /** What a step answers; the objection whole. */
  step(viewer: Viewer, name: string, input: Record<string, unknown>): Promise<StepPayload>;
  /** Asks experts and records what they say. */
  experts(objection: string, opinions: readonly Opinion[], on?: string): Promise<void>;
  /** Filed on paper on 2020-10-12, reviewed the day after, and the experts have said that. */
  reviewed(publicity: string, against: string | null, opinions: readonly Opinion[]): Promise<string>;
  /** How many steps and filings are on record. */
  recorded(): Promise<number>;
}

/** Opens it before the tests of the surrounding `describe`. */
export function useObjectionWorld(): ObjectionWorld {
  const world = useRegisterWorld();
  const office = () => new ObjectionOffice(world.register.app);
  const clerk = () => new Clerk(world.register.app);
  beforeAll(() => office().appoint(world.register.owner));
  const file: ObjectionWorld["file"] = async (viewer, input) =>
    (await world.mutate(
      viewer,
      "objectionFile",
      { grounds: "水浸出物指标与公开标准不一致。", filer: FILER, ...input },
      `objection { ${OBJECTION} } complaint secret`,
      OBJECTION,
    )) as FilePayload;
  return {
    register: world.register,
    ask: world.ask,
    mutate: world.mutate,
    rows: world.rows,
    enterprise: world.enterprise,
    office,
    clerk,
    file,
    async list(candidates, on = "2020-09-25") {
      const publicity = await clerk().post({ on });
      const usccs = await Promise.all(Array.from({ length: candidates }, () => clerk().enterprise()));
      const titles: string[] = [];
      for (const uscc of usccs) titles.push(await clerk().list({ publicity, uscc, number: `T-${randomUUID()}` }));
      await world.rows("select register.beat()");
      return { publicity, candidates: titles, usccs };
    },
    async today() {
      const [row] = await world.rows("select register.shanghai_day(clock_timestamp())::text as today");
      return String(row?.today);
    },
    step: (viewer, name, input) => world.mutate(viewer, name, input, `objection { ${OBJECTION} }`, OBJECTION),
    experts: (objection, opinions, on = "2020-10-14") => office().ask(objection, opinions, on),
    async reviewed(publicity, against, opinions) {
      const { id } = await office().file(publicity, against, "2020-10-12");
      await office().review(id, 1, "2020-10-13");
      await office().ask(id, opinions, "2020-10-14");
      return id;
    },
    async recorded() {
      const [row] = await world.rows(
        `select (select count(*) from register.procedure_step) + (select count(*) from register.objection)
           + (select count(*) from register.complaint) + (select count(*) from register.title_status) as count`,
      );
      return Number(row?.count);
    },
  };
}

export const HANDLERS: readonly (readonly [string, Viewer])[] = [
  ["the working body", CAST.workingBody],
  ["the province's officer", CAST.officer],
];
