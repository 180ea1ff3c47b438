/**
 * The seed of tests over invented histories: another one each run, or that of `HUB_TEST_SEED` to see a failure again.
 */
export function randomSeed(): number {
  const given = process.env.HUB_TEST_SEED;
  if (given === undefined || given === "") return Date.now() % 1_000_000_007;
  if (!/^\d{1,10}$/.test(given)) throw new Error(`HUB_TEST_SEED should be a whole number; ${given} came.`);
  return Number(given);
}
