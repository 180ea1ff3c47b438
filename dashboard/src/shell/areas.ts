import { awardsArea } from "../awards/area.tsx";
import { bankArea } from "../bank/area.tsx";
import { boardsArea } from "../boards/area.tsx";
import { conductArea } from "../conduct/area.tsx";
import { enterpriseArea } from "../enterprise/area.tsx";
import { openArea } from "../open/area.tsx";
import { policyArea } from "../policy/area.tsx";
import { purchasingArea } from "../purchasing/area.tsx";
import { yearArea } from "../year/area.tsx";
import type { DeskArea } from "./area.ts";

/** All areas, in the order of the menu. */
export const AREAS: readonly DeskArea[] = [
  openArea,
  enterpriseArea,
  policyArea,
  bankArea,
  yearArea,
  purchasingArea,
  awardsArea,
  boardsArea,
  conductArea,
];
