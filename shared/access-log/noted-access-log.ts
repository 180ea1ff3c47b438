import type { AccessLog } from "./access-log.ts";
import type { AccessNotes } from "./recorded-execution.ts";

/** The same log; a viewer that asks in vain who asked about another is itself on record as refused. */
export function notedAccessLog(accessLog: AccessLog, access: AccessNotes): AccessLog {
  return {
    ...accessLog,
    page(viewer, request) {
      const mayAsk = viewer.kind === "SIGNED_IN" && (viewer.role === "AUDITOR" || viewer.uscc === request.uscc);
      if (request.uscc !== null && !mayAsk) access.refused(request.uscc);
      return accessLog.page(viewer, request);
    },
  };
}
