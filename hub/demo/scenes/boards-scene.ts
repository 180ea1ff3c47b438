import type { Scene } from "./scene.ts";

const YUNNAN = "530000";

/** What boards of departments show beside figures: a published figure, and an incident that nobody took note of. */
export const boardsScene: Scene = {
  name: "boards",
  async play({ mutate }) {
    await mutate(
      "market-regulation@530000",
      "statisticPublish",
      { figure: "OWN_LEADERS_IN_FORCE", division: YUNNAN, validOn: "2026-05-20", note: "示例：有效领跑者企业数" },
      "statistic { id }",
    );
    await mutate(
      "working-body",
      "incidentReport",
      {
        scheme: YUNNAN,
        severity: "GENERAL",
        learntAt: new Date(Date.now() - 60 * 60 * 1000).toISOString(),
        account: "示例：评估机构反映一项检测数据存疑，已要求复核。",
      },
      "incident { id }",
    );
  },
};
