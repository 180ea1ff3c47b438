import { requestOf } from "../declarant.ts";
import type { TestRegister } from "../register-database.ts";
import { CAST } from "../register-world.ts";
import { makeRanking } from "./audited-ranking.ts";

/** Puts at least one row into every table of short lists. */
export async function liveThroughShortlist({ owner, app }: TestRegister): Promise<void> {
  const { workingBody, evaluationBody } = CAST;
  const { id, revision, entries } = await makeRanking(owner, { workingBody, evaluationBody }, { ranks: [1, 2] });
  const request = (operation: string) => ({
    ...requestOf(evaluationBody.tenant, operation),
    role: evaluationBody.role,
    uscc: evaluationBody.uscc,
  });
  const skipped = [{ entry: entries[0]?.id, reason: "示例原因" }];
  await app.query("select register.shortlist_draw($1, $2, $3, $4, $5, '2020-09-18')", [
    request("shortlistDraw"),
    id,
    revision,
    [entries[1]?.id],
    JSON.stringify(skipped),
  ]);
  await app.query(
    `select register.consent_record($1, c.id, 1, 'GIVEN', repeat('a', 64), '同意书.pdf', '2020-09-20')
     from register.candidate c where c.ranking_id = $2`,
    [request("candidateConsent"), id],
  );
}
