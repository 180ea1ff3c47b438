/** The hashes of a log's entries in their order. */
export function createLeaves() {
  const blocks = [];
  let size = 0;
  return {
    add(hashes) {
      blocks.push({ from: size, hashes });
      size += hashes.length / 32;
    },
    get size() {
      return size;
    },
    at(index) {
      const block = blocks.findLast(({ from }) => from <= index);
      return block.hashes.subarray((index - block.from) * 32, (index - block.from + 1) * 32);
    },
    *all() {
      for (const { hashes } of blocks) {
        for (let at = 0; at < hashes.length; at += 32) yield hashes.subarray(at, at + 32);
      }
    },
  };
}

/** The roots of a log when it had each of these sizes, in one pass. @see RFC 9162 §2.1.2 */
export function rootsAt(tree, leaves, sizes) {
  const wanted = new Set(sizes);
  const roots = new Map();
  // Complete subtrees from left to right, larger ones first; the number of entries tells which there are.
  const subtrees = [];
  let size = 0;
  const note = () => {
    if (!wanted.has(size)) return;
    const root = subtrees.reduceRight((right, left) => (right === null ? left : tree.node(left, right)), null);
    roots.set(size, root ?? tree.empty());
  };
  note();
  for (const leaf of leaves.all()) {
    let hash = leaf;
    for (let number = size; number % 2 === 1; number = (number - 1) / 2) hash = tree.node(subtrees.pop(), hash);
    subtrees.push(hash);
    size += 1;
    note();
  }
  return roots;
}
