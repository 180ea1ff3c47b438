import { PUBLIC_VIEWER, type Viewer } from "../../../../shared/access/viewer.ts";
import { openPool } from "../../../../shared/database/pool.ts";
import type { Uscc } from "../../../../shared/values/uscc.ts";
import { openChanges, type RegisterChange } from "../../../../subgraphs/market-regulation/persistence/feeds/changes.ts";
import { tellChanges } from "../../../../subgraphs/market-regulation/persistence/feeds/watch-changes.ts";
import { type TestRegister, useRegister } from "../register-database.ts";

/** A register whose changes are told when a test says so. */
export interface FeedOffice {
  readonly register: TestRegister;
  /** Tells everything that is known by now; so many times at once. */
  tell(atOnce?: number): Promise<void>;
  /** The whole feed of somebody. */
  feed(viewer?: Viewer): Promise<readonly RegisterChange[]>;
  /** What was told about one enterprise, in order. */
  toldOf(uscc: string, viewer?: Viewer): Promise<RegisterChange[]>;
}

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useFeedOffice(): FeedOffice {
  const register = useRegister();
  let pool: ReturnType<typeof openPool>;
  beforeAll(() => {
    pool = openPool(register.appUrl, () => {});
  });
  afterAll(() => pool.end());
  const feed = async (viewer: Viewer = PUBLIC_VIEWER) =>
    (await openChanges(pool).page(viewer, { first: 100_000, after: 0, uscc: null })).changes;
  return {
    register,
    async tell(atOnce = 1) {
      await register.app.query("select register.beat()");
      await Promise.all(Array.from({ length: atOnce }, () => tellChanges(pool)));
    },
    feed,
    toldOf: async (uscc, viewer = PUBLIC_VIEWER) =>
      (await openChanges(pool).page(viewer, { first: 100_000, after: 0, uscc: uscc as Uscc })).changes.slice(),
  };
}
