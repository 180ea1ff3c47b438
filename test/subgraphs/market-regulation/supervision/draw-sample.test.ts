import { createHash } from "node:crypto";
import { drawSample } from "../../../../subgraphs/market-regulation/domain/supervision/draw-sample.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const POPULATION = ["a", "b", "c", "d", "e"];
const SEED = "0".repeat(64);

describe("A draw", () => {
  // echo -n "<seed> a" | sha256sum, and so on, sorted.
  it.each([
    ["0".repeat(64), POPULATION, 5, ["c", "e", "d", "b", "a"]],
    ["f".repeat(64), POPULATION, 2, ["e", "d"]],
  ])("by seed %s from %j of %i gives %j", (seed, population, size, drawn) => {
    expect(drawSample(population, size, seed, sha256)).toEqual(drawn);
  });

  it("is the same whoever repeats it, and in whatever order the population is read", () => {
    const once = drawSample(POPULATION, 3, SEED, sha256);
    expect(drawSample(POPULATION, 3, SEED, sha256)).toEqual(once);
    expect(drawSample([...POPULATION].reverse(), 3, SEED, sha256)).toEqual(once);
  });

  it("of fewer is the beginning of a draw of more", () => {
    const all = drawSample(POPULATION, 5, SEED, sha256);
    expect([1, 2, 3, 4].map((size) => drawSample(POPULATION, size, SEED, sha256))).toEqual(
      [1, 2, 3, 4].map((size) => all.slice(0, size)),
    );
  });

  it("keeps the order of the population where two stand at one place", () => {
    expect(drawSample(POPULATION, 5, SEED, () => "same")).toEqual(POPULATION);
  });

  it("gives everybody the same chance: of 10 each is drawn 3 times in 10, over 4000 seeds", () => {
    const population = Array.from({ length: 10 }, (_, index) => `item ${index}`);
    const drawn = Array.from({ length: 4000 }, (_, seed) => drawSample(population, 3, String(seed), sha256)).flat();
    const counts = population.map((item) => drawn.filter((each) => each === item).length);
    // 1200 are expected, with a standard deviation of 29; the seeds are fixed, so this never fails by chance.
    expect(counts.filter((count) => count < 1084 || count > 1316)).toEqual([]);
  });

  it.each([0, -1, 6, 1.5])("of %d from 5 is none", (size) => {
    expect(() => drawSample(POPULATION, size, SEED, sha256)).toThrow(RangeError);
  });
});
