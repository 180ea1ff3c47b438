import fc from "fast-check";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import type { Flip } from "../../shared/what-if/flip.ts";
import { partOfCounts, partOfFlips } from "../../shared/what-if/parts-of-run.ts";
import type { TrialRun } from "../../shared/what-if/policy-trial.ts";
import { randomSeed } from "../harness/random-seed.ts";

const validOn = parseCivilDate("2026-05-20");
const knownAt = parseInstant("2026-05-20T00:00:00Z");
const ANSWER = { reasons: [], citations: [], evidence: [], notBefore: null, validOn, knownAt };

/** A what-if in which the n-th enterprise flips in so many questions. */
function runWith(flipsOfEach: readonly number[]): TrialRun {
  const all = flipsOfEach.map((count, index) => {
    const uscc = String(index).padStart(18, "9");
    const flips = Array.from({ length: count }, (_, award): Flip => {
      const question = {
        measure: "awardAdoption",
        jurisdiction: parseDivisionCode("110000"),
        award: String(award),
        lot: null,
      } as const;
      const [before, after] = [
        { ...ANSWER, determination: "NOT_ELIGIBLE" as const },
        { ...ANSWER, determination: "ELIGIBLE" as const },
      ];
      return { uscc, question, kind: "DETERMINATION", before, after };
    });
    return { uscc, flips };
  });
  return {
    validOn,
    knownAt,
    changes: [],
    questions: [],
    withoutTitle: [],
    page: async (from, size) => all.filter(({ uscc }) => uscc >= from).slice(0, size),
  };
}

const namesOf = (flips: readonly Flip[]) => flips.map(({ uscc, question }) => `${uscc} ${question.award}`);

describe("The parts of a what-if", () => {
  it("give every flip once and in order, whatever the sizes of parts and pages", async () => {
    const cases = fc.record({
      flips: fc.array(fc.nat(4), { maxLength: 12 }),
      first: fc.integer({ min: 1, max: 7 }),
      pageSize: fc.integer({ min: 2, max: 5 }),
      budgetMs: fc.constantFrom(0, Infinity),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ flips, first, pageSize, budgetMs }) => {
        const run = runWith(flips);
        const given: Flip[] = [];
        const counted: number[] = [];
        let after: string | null = null;
        for (let hasNext = true; hasNext; ) {
          const part = await partOfFlips(run, after, { first, pageSize, budgetMs });
          expect(part.flips.length).toBeLessThanOrEqual(first);
          given.push(...part.flips.map(({ flip }) => flip));
          ({ hasNext, end: after } = part);
        }
        const everything = (await run.page("", 100)).flatMap((each) => each.flips);
        expect(namesOf(given)).toEqual(namesOf(everything));

        after = null;
        for (let hasNext = true; hasNext; ) {
          const part = await partOfCounts(run, after, { first, pageSize, budgetMs });
          counted.push(part.examined);
          ({ hasNext, end: after } = part);
        }
        expect(counted.reduce((sum, each) => sum + each, 0)).toBe(flips.length);
      }),
      { seed: randomSeed(), numRuns: 200 },
    );
  });

  it("go on after any single flip by its own cursor", async () => {
    const run = runWith([2, 0, 3]);
    const limits = { first: 100, pageSize: 2, budgetMs: Infinity };
    const { flips } = await partOfFlips(run, null, limits);
    for (const [index, { cursor }] of flips.entries()) {
      const rest = await partOfFlips(run, cursor, limits);
      expect(namesOf(rest.flips.map(({ flip }) => flip))).toEqual(
        namesOf(flips.slice(index + 1).map(({ flip }) => flip)),
      );
    }
  });

  it("refuse a cursor that no list gave", async () => {
    await expect(partOfFlips(runWith([1]), "bm8=", { first: 1, pageSize: 2, budgetMs: 0 })).rejects.toThrow(
      "A cursor is the text that a list gave as one",
    );
  });
});
