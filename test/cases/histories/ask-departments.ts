import { randomUUID } from "node:crypto";
import { type DocumentNode, parse } from "graphql";
import type { HubDatabases } from "../../../hub/databases.ts";
import { DEPARTMENTS } from "../../../hub/departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../../../hub/hub-environment.ts";
import { copyPlan } from "../../../hub/prepare-databases.ts";
import { createLog } from "../../../shared/server/log.ts";
import { type OpenDepartment, openDepartment } from "../../../shared/server/open-department.ts";
import { SUPERVISOR } from "../../harness/callers.ts";
import type { MeasureName } from "../oracle/law.ts";
import type { Ask, Round } from "./random-questions.ts";

/** What a department answered. */
export interface AnswerGiven {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
  readonly evidence: readonly { readonly kind: string; readonly knownFrom: string }[];
  readonly notBefore: string | null;
  readonly validOn: string;
  readonly knownAt: string;
}

const ANSWER = `{ determination reasons { code } citations { document clause } evidence { kind knownFrom }
  notBefore validOn knownAt }`;

const REGISTER = `enterprise { name registrationPlace { code } establishedOn }
  titles { state revocationGround publicityLastDay
    title { number scheme category standard postedOn publishedOn lastDay enterprise { uscc } } }
  ban { scheme firstDay lastDay }`;

const DEPARTMENT_OF: Readonly<Record<MeasureName, SubgraphName>> = {
  procurementPreference: "procurement",
  subsidyPriority: "procurement",
  creditSupport: "credit",
  awardAdoption: "quality-award",
};

/** The departments of a hub, asked in this process as the gateway asks them. */
export class OpenDepartments {
  readonly #departments: Readonly<Record<SubgraphName, OpenDepartment>>;

  constructor(databases: HubDatabases) {
    const log = createLog("test", "silent");
    const entries = SUBGRAPHS.map((name) => {
      const { appUrl } = databases.departments[name];
      const options = { appUrl, copy: copyPlan(databases, name), freshnessLimitMs: 10_000, log };
      return [name, openDepartment(DEPARTMENTS[name], options)] as const;
    });
    this.#departments = Object.fromEntries(entries) as Record<SubgraphName, OpenDepartment>;
  }

  /** The answer of every ask to every standing: by standing, then by ask. */
  async answers({ standings, asks }: Round): Promise<AnswerGiven[][]> {
    const given = standings.map((): AnswerGiven[] => []);
    for (const name of ["procurement", "credit", "quality-award"] as const) {
      const own = asks.map((ask, index) => ({ ask, index })).filter(({ ask }) => DEPARTMENT_OF[ask.measure] === name);
      const fields = own.map(({ ask, index }) => `a${index}: ${ask.measure}${argumentsOf(ask)} ${ANSWER}`);
      const entities = await this.#ask<Record<string, AnswerGiven>>(name, standings, fields.join("\n"));
      for (const [row, entity] of entities.entries()) {
        for (const { index } of own) {
          const answer = entity[`a${index}`];
          if (answer !== undefined) given[row]?.splice(index, 1, answer);
        }
      }
    }
    return given;
  }

  /** What the register says about every standing. */
  register(standings: Round["standings"]): Promise<object[]> {
    return this.#ask<object>("market-regulation", standings, REGISTER);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#departments).map((department) => department.close()));
  }

  async #ask<Entity>(name: SubgraphName, standings: Round["standings"], fields: string): Promise<Entity[]> {
    const representations = standings.map((standing) => ({ __typename: "Standing", ...standing }));
    const { data, errors } = await this.#departments[name].subgraph.execute({
      document: documentOf(fields),
      variables: { representations },
      requestId: randomUUID(),
      viewer: SUPERVISOR,
      signal: new AbortController().signal,
    });
    if (errors !== undefined) throw new Error(`No errors were expected of ${name}: ${JSON.stringify(errors)}`);
    return data?._entities as Entity[];
  }
}

function documentOf(fields: string): DocumentNode {
  return parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Standing { ${fields} } } }`);
}

function argumentsOf({ jurisdiction, lot, award }: Ask): string {
  const edition = lot?.edition == null ? "" : `, catalogueEdition: "${lot.edition}"`;
  const ofLot = lot === null ? "" : `, lot: { catalogueCode: "${lot.code}"${edition} }`;
  return `(jurisdiction: "${jurisdiction}"${ofLot}${award === null ? "" : `, award: "${award}"`})`;
}
