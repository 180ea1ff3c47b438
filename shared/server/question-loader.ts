import DataLoader from "dataloader";

/** A loader of questions, which are told apart by all that they say. */
export function questionLoader<Asked extends object, Found>(find: (questions: readonly Asked[]) => Promise<Found[]>) {
  return new DataLoader<Asked, Found, string>(find, {
    cacheKeyFn: (question) => JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}
