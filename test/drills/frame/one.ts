// One drill in a process of its own: `one.ts NAME SCALE MINUTES`, started by `rehearse.ts`.
import type { Extent } from "../drill.ts";
import { loadDrills } from "./load-drills.ts";
import type { FromDrill } from "./messages.ts";

const [name = "", scale = "1", minutes = ""] = process.argv.slice(2);
const drill = (await loadDrills()).find((each) => each.name === name);
if (drill === undefined) throw new Error(`There is no drill ${name}.`);

const extent: Extent = {
  times: (count) => Math.max(1, Math.round(count * Number(scale))),
  minutes: (usual) => (minutes === "" ? usual * Number(scale) : Number(minutes)),
};
// Whoever started it is gone: so is what it does.
process.once("disconnect", () => process.exit(1));
try {
  const figures = await drill.run((line) => tell({ type: "LINE", line }), extent);
  await tell({ type: "DONE", figures: figures ?? [] });
} catch (error) {
  await tell({ type: "FAILED", why: error instanceof Error ? error.message : String(error) });
}
process.exit(0);

function tell(message: FromDrill): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}
