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

/** Half of a size, rounded down; shifts of bits would end at 2^31. */
export const half = (number) => Math.floor(number / 2);

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
