import { useDeskWorld } from "../harness/desk-world.ts";
import { specifyAdoption } from "./specify-adoption.ts";
import { specifyCommand } from "./specify-command.ts";
import { specifyFlips } from "./specify-flips.ts";
import { specifyRefusals } from "./specify-refusals.ts";
import { demonstration } from "./trial-office.ts";

const world = useDeskWorld(demonstration);

specifyFlips(world);
specifyRefusals(world);
specifyCommand(world);
// Last, because it adopts what the others only try.
specifyAdoption(world);
