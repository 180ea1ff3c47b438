import type { Settings } from "../../shared/database/embedded-settings.ts";

/** A test's cluster is thrown away: nothing in it has to survive a power cut. */
export const TEST_SETTINGS: Settings = {
  fsync: "off",
  full_page_writes: "off",
  shared_buffers: "64MB",
  max_connections: 300,
};
