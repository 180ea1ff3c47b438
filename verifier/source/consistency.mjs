import { areEqual, fromBase64url } from "./bytes.mjs";
import { openCheckpoint } from "./checkpoints.mjs";
import { refuse } from "./problem.mjs";
import { CONSISTENCY, demand } from "./shapes.mjs";
import { half } from "./tree.mjs";

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

/** @see RFC 9162 §2.1.4.2 */
export function isConsistent(tree, { earlier, later, proof }) {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && areEqual(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0 && areEqual(earlier.root, tree.empty());
  let fn = earlier.size - 1;
  let sn = later.size - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  const path = fn === 0 ? [earlier.root, ...proof] : proof;
  if (path.length === 0) return false;
  let [before] = path;
  let after = before;
  for (const beside of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      before = tree.node(beside, before);
      after = tree.node(beside, after);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      after = tree.node(after, beside);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && areEqual(before, earlier.root) && areEqual(after, later.root);
}
