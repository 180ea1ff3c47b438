import { Card } from "antd";
import type { ReactNode } from "react";
import { YearRemindersDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { isHandler } from "./who.ts";

const WORDS = {
  ZH: {
    title: "等待办理",
    kinds: {
      PUBLICITY_OVER: "公示期已满，可以公布或发布",
      OBJECTION_OPEN: "异议未处理",
      TITLE_EXPIRED: "称号已期满",
      CALENDAR_MISSING: "缺少放假通知，公示最后一日未知",
      DUTY_OPEN: "退出程序义务未完成",
      REVIEW_FLAG: "需要复核",
    } as Record<string, string>,
    kind: "事项",
    due: "到期日",
    none: "没有等待您办理的事项。",
  },
  EN: {
    title: "Waiting to be done",
    kinds: {
      PUBLICITY_OVER: "Publicity is over: announce or release",
      OBJECTION_OPEN: "Objection not settled",
      TITLE_EXPIRED: "Title expired",
      CALENDAR_MISSING: "Holiday notice missing: last day of a publicity not known",
      DUTY_OPEN: "Duty of an exit case open",
      REVIEW_FLAG: "To be looked at again",
    } as Record<string, string>,
    kind: "What",
    due: "Due on",
    none: "Nothing waits for you.",
  },
};

/** What waits for whoever handles a scheme; nothing for anybody else. */
export function WaitingCard({ scheme }: { readonly scheme: string }): ReactNode {
  const session = useSession();
  return isHandler(session) ? <Waiting scheme={scheme} /> : null;
}

function Waiting({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(WORDS);
  const list = useList(YearRemindersDocument, { scheme }, ({ reminders }) => reminders);
  // An empty list would only push the board down.
  if (list.rows?.length === 0 && list.problems.length === 0) return null;
  return (
    <Card size="small" title={words.title} style={{ marginTop: 16 }}>
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            key: "kind",
            title: words.kind,
            width: 280,
            value: ({ kind }) => words.kinds[kind] ?? kind,
            render: ({ kind, subject }) => {
              const place = placeOf(kind, subject);
              const name = words.kinds[kind] ?? kind;
              return place === null ? name : <DeskLink to={place}>{name}</DeskLink>;
            },
          },
          { key: "due", title: words.due, width: 110, value: ({ dueOn }) => dueOn },
        ]}
      />
    </Card>
  );
}

function placeOf(kind: string, subject: string): string | null {
  if (kind === "PUBLICITY_OVER") return `/year/publicity/${subject}`;
  if (kind === "OBJECTION_OPEN") return `/year/objections/${subject}`;
  return kind === "DUTY_OPEN" ? `/conduct/exits/${subject}` : null;
}
