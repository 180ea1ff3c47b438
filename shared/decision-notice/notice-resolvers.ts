import type { Answer } from "../values/decision/decide.ts";
import { noticeCursor } from "./notice-page-request.ts";
import type { NoticeAt, PartOfNotices } from "./notice-reader.ts";
import type { NoticeStatement } from "./notice-statement.ts";
import type { StoredNotice } from "./stored-notice.ts";

/** Resolvers of the notices in `schema/shared/notice.graphql`, the same in every deciding department. */
export const noticeResolvers = {
  DecisionNotice: {
    id: ({ statement }: StoredNotice) => statement.id,
    kind: ({ statement }: StoredNotice) => statement.kind,
    department: ({ statement }: StoredNotice) => statement.department,
    holder: ({ statement }: StoredNotice) => statement.holder,
    number: ({ statement }: StoredNotice) => statement.number,
    issuedAt: ({ statement }: StoredNotice) => statement.issuedAt,
    knownAt: ({ statement }: StoredNotice) => statement.knownAt,
    facts: ({ statement }: StoredNotice) => statement.facts,
    before: ({ statement, previousKnownAt }: StoredNotice) =>
      answerIn(statement, "before", previousKnownAt ?? statement.question.knownAt),
    after: ({ statement }: StoredNotice) => answerIn(statement, "after", statement.knownAt),
    previous: ({ statement }: StoredNotice) => statement.previous,
    statement: ({ text }: StoredNotice) => text,
  },
  NoticeConnection: {
    edges: ({ notices }: PartOfNotices) => notices,
    pageInfo: (part: PartOfNotices) => part,
  },
  NoticeEdge: {
    cursor: ({ place }: NoticeAt) => noticeCursor(place),
    node: ({ notice }: NoticeAt) => notice,
  },
  NoticePage: {
    hasNextPage: ({ hasNext }: PartOfNotices) => hasNext,
    endCursor({ notices }: PartOfNotices) {
      const last = notices.at(-1);
      return last === undefined ? null : noticeCursor(last.place);
    },
  },
};

function answerIn(statement: NoticeStatement, which: "before" | "after", knownAt: string): Answer {
  return { ...statement[which], validOn: statement.question.validOn, knownAt };
}
