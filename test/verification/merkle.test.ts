import {
  consistencyProof,
  EMPTY_ROOT,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
} from "../../shared/signing/merkle.ts";
import { createNodeEngine, isConsistent, isIncluded, treeOf } from "../../verifier/leader-hub-verify.mjs";
import { entryAt } from "./signed-log.ts";

const tree = treeOf(createNodeEngine());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const LARGEST = 64;

/** The leaves and roots of the test suites of RFC 6962, which RFC 9162 kept. */
const LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const known = LEAVES.map((leaf) => leafHash(Buffer.from(leaf, "hex")));

describe("The tree of a log (RFC 9162)", () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))("of %d known entries has the known root", (size, root) => {
    expect(hex(rootOf(known, size))).toBe(root);
  });

  it("has the known empty root", () => {
    expect([hex(EMPTY_ROOT), hex(tree.empty())]).toEqual([ROOTS[0], ROOTS[0]]);
  });

  it("proves the first of eight known entries by the known hashes", () => {
    expect(inclusionProof(known, 0, 8).map(hex)).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
  });

  it("proves that eight known entries begin with the first six by the known hashes", () => {
    expect(consistencyProof(known, 6, 8).map(hex)).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  it("hashes leaves and nodes as the verifier does, and never alike", () => {
    const [left, right] = [entryAt(known, 0), entryAt(known, 1)];
    expect(hex(nodeHash(left, right))).toBe(hex(tree.node(left, right)));
    expect(hex(leafHash(left))).toBe(hex(tree.leaf(left)));
    expect(hex(leafHash(Buffer.concat([left, right])))).not.toBe(hex(nodeHash(left, right)));
  });

  it("has no entry behind its last and no beginning longer than itself", () => {
    expect(() => inclusionProof(known, 8, 8)).toThrow("An index from 0 to 7 was expected; 8 came.");
    expect(() => consistencyProof(known, 9, 8)).toThrow("A size from 0 to 8 was expected; 9 came.");
  });
});

describe(`Every proof of every log of up to ${LARGEST} entries`, () => {
  const leaves = Array.from({ length: LARGEST }, (_, index) => leafHash(Buffer.from(`entry ${index}`)));
  const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(leaves, size));
  const rootAt = (size: number) => ({ size, root: entryAt(roots, size) });
  const sizes = Array.from({ length: LARGEST }, (_, index) => index + 1);
  const included = (index: number, size: number, proof: Uint8Array[], leaf = entryAt(leaves, index)) =>
    isIncluded(tree, { index, leafHash: leaf, proof, ...rootAt(size) });
  const consistent = (earlier: number, later: number, proof: Uint8Array[]) =>
    isConsistent(tree, { earlier: rootAt(earlier), later: rootAt(later), proof });

  it("that an entry is in it convinces the verifier", () => {
    const failed = sizes.flatMap((size) =>
      Array.from({ length: size }, (_, index) => included(index, size, inclusionProof(leaves, index, size))),
    );
    expect(failed.filter((convinced) => !convinced)).toEqual([]);
    expect(failed.length).toBe((LARGEST * (LARGEST + 1)) / 2);
  });

  it("convinces of no other entry, place or size, and not when a hash is missing, added or changed", () => {
    const believed: string[] = [];
    for (const size of sizes) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(leaves, index, size);
        const claims: Record<string, boolean> = {
          "another entry": included(index, size, proof, leafHash(Buffer.from("another"))),
          "another place": included((index + 1) % size, size, proof, entryAt(leaves, index)) && size > 1,
          "another size": size < LARGEST && included(index, size + 1, proof),
          "a hash more": included(index, size, [...proof, entryAt(leaves, 0)]),
          "a hash less": proof.length > 0 && included(index, size, proof.slice(1)),
        };
        for (const [place, hash] of proof.entries()) {
          claims[`hash ${place} changed`] = included(index, size, proof.with(place, flipped(hash)));
        }
        for (const [claim, isBelieved] of Object.entries(claims))
          if (isBelieved) believed.push(`${index}/${size} ${claim}`);
      }
    }
    expect(believed).toEqual([]);
  });

  it("that it begins with a shorter one convinces the verifier, and of nothing else", () => {
    const wrong: string[] = [];
    for (const later of [0, ...sizes]) {
      for (let earlier = 0; earlier <= later; earlier += 1) {
        const proof = consistencyProof(leaves, earlier, later);
        if (!consistent(earlier, later, proof)) wrong.push(`${earlier}/${later} not believed`);
        if (consistent(earlier, later, [...proof, entryAt(leaves, 0)])) wrong.push(`${earlier}/${later} a hash more`);
        if (proof.length > 0 && consistent(earlier, later, proof.slice(1)))
          wrong.push(`${earlier}/${later} a hash less`);
        if (earlier > 1 && earlier < later && consistent(earlier - 1, later, proof))
          wrong.push(`${earlier}/${later} shorter`);
        for (const [place, hash] of proof.entries()) {
          if (consistent(earlier, later, proof.with(place, flipped(hash))))
            wrong.push(`${earlier}/${later} hash ${place}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  function flipped(hash: Uint8Array): Uint8Array {
    return Uint8Array.from(hash, (byte, place) => (place === 7 ? byte ^ 1 : byte));
  }
});
