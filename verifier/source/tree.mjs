import { areEqual, joined } from "./bytes.mjs";

// -- The log: a Merkle tree (RFC 9162).

/** The tree's hashes by an engine's SHA-256. */
export function treeOf(engine) {
  return {
    leaf: (data) => engine.sha256(joined(Uint8Array.of(0), data)),
    node: (left, right) => engine.sha256(joined(Uint8Array.of(1), left, right)),
    empty: () => engine.sha256(new Uint8Array(0)),
  };
}

const half = (number) => Math.floor(number / 2);

/** @see RFC 9162 §2.1.3.2 */
export function isIncluded(tree, { index, size, leafHash, proof, root }) {
  if (index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leafHash;
  for (const beside of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = tree.node(beside, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      hash = tree.node(hash, beside);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && areEqual(hash, root);
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
