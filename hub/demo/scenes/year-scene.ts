import type { Scene } from "./scene.ts";
import { keyFieldsAndCall, pastYear, thisYear } from "./year-steps.ts";

/**
 * Two evaluation years of Yunnan: that of 2025 up to a reported ranking, this one with a call open, a scheme in
 * publicity since today and another submitted; a body that has applied in Tianjin; declarations in draft and declared.
 */
export const yearScene: Scene = {
  name: "year",
  async play(stage) {
    const declarations = await pastYear.declare(stage);
    const body = await pastYear.engage(stage);
    await pastYear.rank(stage, body, declarations);
    await keyFieldsAndCall(stage, Number(stage.today.slice(0, 4)), stage.today);
    await thisYear.schemes(stage, body);
    await thisYear.others(stage);
  },
};
