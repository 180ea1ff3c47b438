import { bankArea } from "../bank/area.tsx";
import { purchasingArea } from "../purchasing/area.tsx";
import type { DeskArea } from "./area.ts";

/** All areas, in the order of the menu. */
export const AREAS: readonly DeskArea[] = [bankArea, purchasingArea];
