import type { AccessNotes } from "../access-log/recorded-execution.ts";
import type { NoticeReader } from "./notice-reader.ts";

/** The same notices; whom those are about that a request reads is told to the access log. */
export function notedNotices<Notices extends NoticeReader>(notices: Notices, access: AccessNotes): Notices {
  const page: NoticeReader["page"] = async (viewer, request) => {
    const found = await notices.page(viewer, request);
    for (const { notice } of found.notices) access.about(notice.statement.question.uscc);
    return found;
  };
  return { ...notices, page };
}
