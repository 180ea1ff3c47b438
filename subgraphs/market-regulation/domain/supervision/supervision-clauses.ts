import type { Citation } from "../../../../shared/values/policy.ts";

/** Sampling by commissioned technical bodies, complaint channels. */
export const SAMPLING: Citation = { document: "guangyuan-2019-32", clause: "§2(1)4", basis: "TEXT" };
/** Checks are judged by the standard that a product claims. */
export const JUDGED_BY_DECLARED: Citation = { document: "beijing-2020", clause: "§4(4)17", basis: "TEXT" };
/** Chambers and consumer associations supervise together. */
export const JOINT_SUPERVISION: Citation = { document: "beijing-2020", clause: "§4(4)18", basis: "TEXT" };
/** Market regulation departments at all levels supervise afterwards and take complaints. */
export const AFTER_SUPERVISION: Citation = { document: "yunnan-2020-9", clause: "§6(3)", basis: "TEXT" };
/** A product sampled below the declared level is a ground for exit. */
export const BELOW_DECLARED: Citation = { document: "yunnan-2020-9", clause: "§3(6)4", basis: "TEXT" };
/** Declaration is linked with quality supervision. */
export const QUALITY_SUPERVISION: Citation = { document: "tianjin-2021", clause: "§4.2", basis: "TEXT" };
/** Complaints and reports; a product below its level, or fraud, ends a title. */
export const COMPLAINTS_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(3)3", basis: "TEXT" };
/** Leaders commit themselves to quality. */
export const COMMITMENT: Citation = { document: "guangyuan-2019-32", clause: "§2(3)10", basis: "TEXT" };
/** What no notice says: an enterprise may have a finding tested again, a check that cannot go on is dropped. */
export const FAIR_HEARING: Citation = { document: "guangyuan-2019-32", clause: "§2(1)4", basis: "INTERPRETATION" };
