import { bankScene } from "./bank-scene.ts";
import { conductScene } from "./conduct-scene.ts";
import { openScene } from "./open-scene.ts";
import type { Scene } from "./scene.ts";
import { yearScene } from "./year-scene.ts";

/** Every scene, in the order in which they are played. */
export const SCENES: readonly Scene[] = [bankScene, yearScene, conductScene, openScene];
