import type { PolicyProblem } from "../policy/policy-error.ts";

/** Why nothing can be tried; the codes of `WhatIfErrorCode`. */
export type WhatIfRefusalCode = "POLICY_UNREADABLE" | "RULE_TAKEN_AWAY" | "REGISTER_COPY_NOT_FRESH";

/** One reason why nothing can be tried, with its place where it has one. */
export interface WhatIfRefusal {
  readonly code: WhatIfRefusalCode;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly messageZh: string;
}

/** A draft is not tried; every reason is named. */
export class WhatIfRefused extends Error {
  override readonly name = "WhatIfRefused";

  constructor(readonly refusals: readonly WhatIfRefusal[]) {
    super(refusals.map(({ message }) => message).join("\n"));
  }
}

/** A fault of a policy file, at its line. */
export function unreadable({ file, line, path, expected, came }: PolicyProblem): WhatIfRefusal {
  const place = path === "" ? "" : ` ${path}`;
  return {
    code: "POLICY_UNREADABLE",
    file,
    line,
    message: `${file}:${line}${place}: expected ${expected}, came ${came}.`,
    messageZh: `${file} 第 ${line} 行${place}：应为 ${expected}；实际为 ${came}。`,
  };
}

/** A rule on record that the draft no longer holds. */
export function takenAway(id: string): WhatIfRefusal {
  return {
    code: "RULE_TAKEN_AWAY",
    file: null,
    line: null,
    message: `${id} is on record and the draft no longer holds it. A rule is replaced by a later one, never taken away.`,
    messageZh: `${id} 已登记在案，而草案中不再有此规则。规则只能由后来的规则替代，不得删去。`,
  };
}

/** The copy of the register is being filled or is behind. */
export function notFresh(): WhatIfRefusal {
  return {
    code: "REGISTER_COPY_NOT_FRESH",
    file: null,
    line: null,
    message: "The department's copy of the register is not fresh, so nothing can be said about now. Try again later.",
    messageZh: "该部门的登记数据副本不够新，无法就当前情况试算，请稍后再试。",
  };
}
