import type { Scene, Stage } from "./scene.ts";

const ENTERPRISE = "91110105LEADR61200";
/** A day on which its title is in force. */
const DAY = "2026-05-20";

/**
 * The desk of an enterprise in Beijing: a bank may read its size, another may no longer read its evaluations, somebody
 * asked about it, and it committed itself to quality while its title was in force.
 */
export const ownScene: Scene = {
  name: "own",
  async play(stage) {
    const until = `${Number(stage.today.slice(0, 4)) + 1}-12-31`;
    await grant(stage, { institution: "bank-of-example", scope: "SIZE", until });
    const ended = await grant(stage, { institution: "second-bank-of-example", scope: "EVALUATION", until });
    await withdraw(stage, ended);
    await stage.mutate(
      "enterprise",
      "qualityCommitmentSign",
      {
        text: "每批产品出厂前按企业标准检验，检验记录保存三年。",
        signedBy: "示例法定代表人",
        on: stage.today < DAY ? stage.today : DAY,
      },
      "commitment { id }",
    );
    await stage.ask(
      "bank",
      'query ($uscc: USCC!) { standing(uscc: $uscc) { size { class } creditSupport(jurisdiction: "110000") { determination } } }',
      { uscc: ENTERPRISE },
    );
  },
};

async function grant(stage: Stage, input: Readonly<Record<string, string>>): Promise<string> {
  const { authorisation } = await stage.mutate("enterprise", "creditAuthorisationGrant", input, "authorisation { id }");
  return (authorisation as { id: string }).id;
}

// Taking back has no key: a repeat changes nothing.
async function withdraw(stage: Stage, id: string): Promise<void> {
  const { done } = await stage.ask(
    "enterprise",
    "mutation ($id: ID!) { done: creditAuthorisationWithdraw(input: { id: $id }) { errors { code message } } }",
    { id },
  );
  const [error] = (done as { errors: { code: string; message: string }[] }).errors;
  if (error !== undefined) throw new Error(`creditAuthorisationWithdraw: ${error.code}: ${error.message}`);
}
