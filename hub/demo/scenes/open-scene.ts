import type { Scene } from "./scene.ts";

/** What the public has filed: a complaint about an enterprise, and a suggestion of a key field. */
export const openScene: Scene = {
  name: "open",
  async play({ mutate }) {
    await mutate(
      "enterprise-3",
      "complaintFile",
      {
        // The filer's key is a random one, whoever files.
        idempotencyKey: "3f7c2a9e-5b1d-4c8e-9f60-2a7d4e8b1c35",
        subjectKind: "ENTERPRISE",
        subject: "91530111LEADR7115E",
        text: "示例投诉：门店标注的能效等级与公开标准不一致。",
        reporter: { organisation: "示例消费者协会" },
      },
      "status { state }",
    );
    await mutate(
      "enterprise-3",
      "suggestionReceive",
      {
        idempotencyKey: "8a1e5d30-7c42-4b96-8e0f-6d3b9c2a1f74",
        scheme: "530000",
        kind: "KEY_FIELD",
        category: "C1530",
        text: "示例建议：把精制茶加工列为下一年度重点领域。",
        filer: { kind: "CONSUMER_ASSOCIATION", name: "示例消费者协会" },
      },
      "suggestion { id }",
    );
  },
};
