import { awardsScene } from "./awards-scene.ts";
import { bankScene } from "./bank-scene.ts";
import { purchasingScene } from "./purchasing-scene.ts";
import type { Scene } from "./scene.ts";

/** Every scene, in the order in which they are played. */
export const SCENES: readonly Scene[] = [bankScene, purchasingScene, awardsScene];
