import type { Citation } from "../../../../shared/values/policy.ts";

/** What the notices say of awards that adopt the leader result or the leader work. */
export const ADOPTION: readonly Citation[] = [
  { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" },
  { document: "beijing-2020", clause: "§4(3)12", basis: "TEXT" },
  { document: "yunnan-2020-9", clause: "§5(1)", basis: "TEXT" },
  { document: "tianjin-2021", clause: "§4.1", basis: "TEXT" },
];

/** Leaders are recommended first for provincial and ministerial awards. */
export const RECOMMENDATION: readonly Citation[] = [{ document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" }];

/** Leader standards become local, industry and national ones; leaders take part in making them. */
export const CONVERSION: readonly Citation[] = [
  { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" },
  { document: "beijing-2020", clause: "§4(2)8", basis: "TEXT" },
  { document: "yunnan-2020-9", clause: "§5(2)", basis: "TEXT" },
];
