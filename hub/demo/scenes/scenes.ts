import { awardsScene } from "./awards-scene.ts";
import { bankScene } from "./bank-scene.ts";
import { boardsScene } from "./boards-scene.ts";
import { conductScene } from "./conduct-scene.ts";
import { openScene } from "./open-scene.ts";
import { ownScene } from "./own-scene.ts";
import { purchasingScene } from "./purchasing-scene.ts";
import type { Scene } from "./scene.ts";
import { yearScene } from "./year-scene.ts";

/** Every scene, in the order in which they are played. */
export const SCENES: readonly Scene[] = [
  ownScene,
  bankScene,
  yearScene,
  conductScene,
  purchasingScene,
  awardsScene,
  boardsScene,
  openScene,
];
