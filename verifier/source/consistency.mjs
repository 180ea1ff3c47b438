import { fromBase64url } from "./bytes.mjs";
import { openCheckpoint } from "./checkpoints.mjs";
import { refuse } from "./problem.mjs";
import { CONSISTENCY, demand } from "./shapes.mjs";
import { isConsistent } from "./tree.mjs";

/** Checks that the log of one checkpoint begins with the log of another; throws a Problem. */
export function openConsistency(context, given) {
  const { department, from, to, proof } = demand(CONSISTENCY, given, "consistency proof");
  const earlier = openCheckpoint(context, from, department);
  const later = openCheckpoint(context, to, department);
  const hashes = proof.map((hash, place) => fromBase64url(hash, `proof[${place}]`));
  if (!hashes.every(({ length }) => length === 32) || !isConsistent(context.tree, { earlier, later, proof: hashes })) {
    refuse(
      "CONSISTENCY",
      `The log of ${later.size} entries does not begin with that of ${earlier.size} entries.`,
      `${later.size} 条的日志并非以 ${earlier.size} 条的日志开头。`,
    );
  }
  return { department, checkpoints: [earlier, later] };
}
