import { MEASURES } from "./measure-rows.ts";
import type { NoticeFile } from "./notice-shape.ts";
import type { SourcePath } from "./problems.ts";
import { SCHEME_PARAMETERS, type SchemeFile } from "./scheme-shape.ts";

/** A place in a notice file that cites a clause. */
export interface CitedPlace {
  readonly path: SourcePath;
  readonly clause: string;
}

/** A place that also says what it rests on. */
export interface GroundedPlace extends CitedPlace {
  readonly basis: "TEXT" | "INTERPRETATION";
  readonly reading?: string | undefined;
}

/** The places whose basis is TEXT or a reading. */
export function groundedPlaces(notice: NoticeFile): GroundedPlace[] {
  return [
    { path: ["document", "inForceFrom"], ...notice.document.inForceFrom },
    ...MEASURES.flatMap((measure) =>
      notice.measures[measure].map((row, index) => ({ path: ["measures", measure, index], ...row })),
    ),
    ...(notice.scheme ?? []).flatMap((scheme, index) => schemePlaces(scheme, ["scheme", index])),
  ];
}

/** The places that cite a clause without a basis of their own. */
export function plainPlaces(notice: NoticeFile): CitedPlace[] {
  const issuers = MEASURES.flatMap((measure) =>
    notice.measures[measure].flatMap(({ issuerClause }, index) =>
      issuerClause === undefined ? [] : [{ path: ["measures", measure, index, "issuerClause"], clause: issuerClause }],
    ),
  );
  const listed = (["interpretations", "targets", "damages"] as const).flatMap((list) =>
    notice[list].map(({ clause }, index) => ({ path: [list, index, "clause"], clause })),
  );
  return [...issuers, ...listed];
}

function schemePlaces(scheme: SchemeFile, top: SourcePath): GroundedPlace[] {
  const states = Object.entries(scheme.stateCitations).flatMap(([state, cited]) =>
    cited === undefined ? [] : [{ path: [...top, "stateCitations", state], ...cited }],
  );
  return [
    ...SCHEME_PARAMETERS.map((param) => ({ path: [...top, "rules", param], ...scheme.rules[param] })),
    ...scheme.exitGrounds.map((ground, index) => ({ path: [...top, "exitGrounds", index], ...ground })),
    ...(scheme.keyFieldGroups ?? []).map((group, index) => ({ path: [...top, "keyFieldGroups", index], ...group })),
    ...states,
  ];
}
