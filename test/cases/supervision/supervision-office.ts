import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { Clerk, YUNNAN } from "../../subgraphs/market-regulation/clerk.ts";
import {
  CAST,
  enterpriseIdentity,
  type RegisterWorld,
  type StepPayload,
} from "../../subgraphs/market-regulation/register-world.ts";

/** What tells where a thing stands. */
export interface Moved {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** A declared version, with whoever declared it. */
export interface Declared {
  readonly id: string;
  readonly uscc: string;
  readonly viewer: SignedInViewer;
  readonly number: string;
}

const MOVED = "id revision state";
const NUMBER = "Q/TEST 0001-2020";

/** What a declared version promises: hot water extract at least 38.5 %, moisture at most 10 %, both core, and an aroma. */
export const INDICATORS = [
  { group: "PERFORMANCE", name: "水浸出物", unit: "%", direction: "HIGHER_BETTER", value: "38.5", core: true },
  { group: "PERFORMANCE", name: "水分", unit: "%", direction: "LOWER_BETTER", value: "10", core: true },
  { group: "FUNCTION", name: "香气评分", unit: "分", direction: "HIGHER_BETTER", value: "92", core: false },
];

export const MEETS = [
  { name: "水浸出物", unit: "%", value: "38.5" },
  { name: "水分", unit: "%", value: "9.99" },
];
export const BELOW = [
  { name: "水浸出物", unit: "%", value: "38.49" },
  { name: "水分", unit: "%", value: "9.99" },
];

/** Those who supervise, and what they need on record. */
export class SupervisionOffice {
  constructor(readonly world: RegisterWorld) {}

  get clerk(): Clerk {
    return new Clerk(this.world.register.owner);
  }

  /** A version that an enterprise has declared since 2021. */
  async declared(division = "530111", traits: object = {}): Promise<Declared> {
    const { uscc, viewer } = await this.world.enterprise(division);
    return this.declaredBy(uscc, viewer, traits);
  }

  /** A Yunnan leader of 2020-10-23 to 2021-10-23 with the declared version behind the title. */
  async leader(scheme = YUNNAN): Promise<Declared & { readonly title: string }> {
    const title = scheme === YUNNAN ? await this.clerk.titleInForce() : await this.#listed(scheme);
    const [row] = await this.world.rows("select uscc from register.title where id = $1", [title]);
    const uscc = String(row?.uscc);
    return { ...(await this.declaredBy(uscc, enterpriseIdentity(uscc))), title };
  }

  async declaredBy(uscc: string, viewer: SignedInViewer, traits: object = {}): Promise<Declared> {
    const content = {
      number: NUMBER,
      name: "示例普洱茶",
      origin: "OWN",
      products: [{ kind: "GOODS", name: "示例普洱茶饼" }],
      ccs: [{ code: "X55", edition: "1989" }],
      mandatoryStatement: { kind: "NONE_APPLY" },
      indicators: INDICATORS,
      ...traits,
    };
    const draft = await this.step(viewer, "declarationDraft", { content });
    const input = { declaration: draft.id, ifRevision: draft.revision, on: "2021-01-05" };
    const { id } = await this.step(viewer, "declarationDeclare", input);
    return { id, uscc, viewer, number: NUMBER };
  }

  async plan(input: object = {}, viewer: Viewer = CAST.officer): Promise<Moved> {
    const plan = {
      title: "2021年茶叶抽查",
      jurisdiction: "530000",
      population: "DECLARATIONS",
      sampleSize: 1,
      on: "2021-06-01",
      ...input,
    };
    return this.step(viewer, "spotCheckPlanMake", plan);
  }

  /** Draws a plan; the checks that it gives. */
  async draw(plan: Moved, on = "2021-06-02"): Promise<Moved[]> {
    await this.step(CAST.officer, "spotCheckPlanDraw", { plan: plan.id, ifRevision: plan.revision, on });
    const { data } = await this.world.ask(
      CAST.officer,
      `{ spotChecks(plan: "${plan.id}", first: 100) { edges { node { ${MOVED} declaration { id } } } } }`,
    );
    const checks = data?.spotChecks as { edges: { node: Moved }[] } | undefined;
    if (checks === undefined) throw new Error("The checks of a plan were expected.");
    return checks.edges.map(({ node }) => node);
  }

  /** A check of one declared version alone, drawn from a plan of its own place. */
  async check(of: Declared): Promise<Moved> {
    const classification = "X55";
    const plan = await this.plan({ classification, sampleSize: 1, jurisdiction: await this.#ownPlace(of) });
    const [check] = await this.draw(plan);
    if (check === undefined) throw new Error("One check was expected.");
    return check;
  }

  /** A check that was tested, with what was measured. */
  async tested(of: Declared, measurements: object[], on = "2021-06-10"): Promise<Moved> {
    return this.test(await this.sampled(await this.check(of)), measurements, on);
  }

  async sampled(check: Moved): Promise<Moved> {
    const sample = { product: "示例普洱茶饼 357g", batch: "20210501", takenAt: "昆明市示例超市", on: "2021-06-03" };
    return this.moveCheck("spotCheckSample", check, sample);
  }

  async test(check: Moved, measurements: object[], on = "2021-06-10", name = "spotCheckTest"): Promise<Moved> {
    return this.moveCheck(name, check, { tester: "示例质检院", reportNumber: "W2021-001", measurements, on });
  }

  async moveCheck(name: string, check: Moved, input: object = {}, viewer: Viewer = CAST.officer): Promise<Moved> {
    return this.step(viewer, name, { spotCheck: check.id, ifRevision: check.revision, ...input });
  }

  async moveComplaint(name: string, complaint: Moved, input: object = {}, viewer: Viewer = CAST.officer) {
    return this.step(viewer, name, { complaint: complaint.id, ifRevision: complaint.revision, ...input });
  }

  /** A complaint that an officer recorded. */
  async recorded(subjectKind: string, subject: string, input: object = {}): Promise<Moved> {
    const complaint = {
      source: "CONSUMER_ASSOCIATION",
      subjectKind,
      subject,
      text: "产品与宣传不符",
      on: "2021-06-01",
    };
    return this.step(CAST.officer, "complaintRecord", { ...complaint, ...input });
  }

  async investigated(subjectKind: string, subject: string): Promise<Moved> {
    const received = await this.recorded(subjectKind, subject);
    const accepted = await this.moveComplaint("complaintAccept", received, { on: "2021-06-02" });
    return this.moveComplaint("complaintInvestigate", accepted, { on: "2021-06-03" });
  }

  /** The thing as it stands after a step that was taken. */
  async step(viewer: Viewer, name: string, input: object): Promise<Moved> {
    const { errors, ...payload } = await this.attempt(viewer, name, input);
    const [thing] = Object.values(payload);
    if (errors.length > 0 || thing == null) throw new Error(`${name} was refused: ${JSON.stringify(errors)}`);
    return thing as Moved;
  }

  /** What a step answers. */
  async attempt(viewer: Viewer, name: string, input: object): Promise<StepPayload> {
    const thing = thingOf(name);
    return this.world.mutate(viewer, name, { ...input }, `${thing} { ${MOVED} }`, MOVED);
  }

  async #listed(scheme: string): Promise<string> {
    const title = await this.clerk.list({ scheme, publicity: null });
    await this.clerk.publish(title, "2021-01-04", "2021-12-31");
    return title;
  }

  /** Moves an enterprise to a county of its own, so that a plan of the place draws from nothing else. */
  async #ownPlace({ uscc }: Declared): Promise<string> {
    places += 1;
    // 01 to 99: a code that ends in 00 is a prefecture, which encloses the counties of others.
    const county = `53${20 + Math.floor(places / 99)}${String((places % 99) + 1).padStart(2, "0")}`;
    await this.world.rows("select register.enterprise_record($1, '示例企业', $2, '2020-01-06', 'test')", [
      uscc,
      county,
    ]);
    return county;
  }
}

let places = 0;

function thingOf(name: string): string {
  if (name.startsWith("spotCheckPlan")) return "plan";
  if (name.startsWith("spotCheck")) return "spotCheck";
  if (name.startsWith("complaint")) return "complaint";
  return "declaration";
}
