import type { FormattedExecutionResult } from "graphql";
import type { Gateway } from "../../../gateway/gateway.ts";
import { type DemonstrationIdentity, demonstrationIdentities } from "../../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../../identity/department-entry.ts";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import type { Log } from "../../../shared/server/log.ts";
import { civilDateInShanghai } from "../../../shared/values/civil-date.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";
import type { Scene, Stage } from "./scene.ts";
import { SCENES } from "./scenes.ts";

type Execute = Gateway["execute"];

/** Plays every scene; one that fails is told in the log and takes no other with it. */
export async function playScenes(execute: Execute, log: Log, scenes: readonly Scene[] = SCENES): Promise<void> {
  for (const scene of scenes) {
    try {
      await scene.play(stageOf(execute, scene.name));
    } catch (error) {
      log.error({ err: error, scene: scene.name }, "A scene of the demonstration was not played to its end");
    }
  }
}

/** A stage whose steps have keys of their own, so that a scene played again does nothing twice. */
export function stageOf(execute: Execute, scene: string): Stage {
  const identities = new Map(demonstrationIdentities(departmentEntries()).map((each) => [each.name, viewerOf(each)]));
  const viewer = (name: string): SignedInViewer => {
    const found = identities.get(name);
    if (found === undefined) throw new Error(`There is no demonstration identity ${name}.`);
    return found;
  };
  let steps = 0;
  const ask: Stage["ask"] = async (identity, query, variables = {}) =>
    whole(await execute({ query, variables, viewer: viewer(identity) }));
  return {
    today: civilDateInShanghai(Date.now()),
    ask,
    async mutate(identity, mutation, input, selection) {
      steps += 1;
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${selection} errors { code message field } } }`;
      const { done } = await ask(identity, query, { input: { idempotencyKey: `scene-${scene}-${steps}`, ...input } });
      const { errors, ...payload } = done as { errors: { code: string; message: string; field: string[] }[] };
      const [first] = errors;
      if (first === undefined) return payload;
      throw new Error(`${mutation}: ${first.code} at ${first.field.join(".")}: ${first.message}`);
    },
  };
}

function whole({ data, errors }: FormattedExecutionResult): Readonly<Record<string, unknown>> {
  const [first] = errors ?? [];
  if (first !== undefined) throw new Error(`${first.path?.join(".")}: ${first.message}`);
  return data ?? {};
}

function viewerOf(identity: DemonstrationIdentity): SignedInViewer {
  return {
    ...identity,
    kind: "SIGNED_IN",
    subject: identity.name,
    uscc: identity.uscc as Uscc | null,
    jurisdictions: identity.jurisdictions as readonly DivisionCode[],
    scopes: new Set(identity.scopes),
    purposes: new Set(identity.purposes),
    purpose: identity.purposes[0] ?? null,
  };
}
