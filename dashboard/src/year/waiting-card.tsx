import { Card } from "antd";
import type { ReactNode } from "react";
import { YearRemindersDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { REMINDERS } from "../kit/words/exit-words.ts";
import { useSession } from "../session/session.tsx";
import { isHandler } from "./who.ts";

const WORDS = {
  ZH: {
    title: "等待办理",
    kind: "事项",
    due: "到期日",
    none: "没有等待您办理的事项。",
  },
  EN: {
    title: "Waiting to be done",
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
  const { language } = useLanguage();
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
            value: ({ kind }) => REMINDERS[language][kind],
            render: ({ kind, subject }) => {
              const place = placeOf(kind, subject);
              const name = REMINDERS[language][kind];
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
