import { policyArea } from "../policy/area.tsx";
import type { DeskArea } from "./area.ts";

/** All areas, in the order of the menu. */
export const AREAS: readonly DeskArea[] = [policyArea];
