import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import type { ActionState } from "../kit/actions.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords } from "../kit/language.tsx";

const WORDS = {
  ZH: {
    post: "可以公示：机构和方案在公示页面一并公示。",
    announce: "公示期已满，可以公布。",
    notYet: (day: string) => `公示中，最早可于 ${day} 公布。`,
    go: "前往公示页面",
  },
  EN: {
    post: "Can be posted: bodies and schemes are posted together on the page of publicities.",
    announce: "Publicity is over: it can be announced.",
    notYet: (day: string) => `In publicity; it can be announced from ${day} on.`,
    go: "To the publicities",
  },
};

/** Leads to where bodies and schemes are posted and announced together. */
export function PostSubject(props: {
  readonly scheme: string;
  readonly available: readonly ActionState[];
  /** The publicity that it is in. */
  readonly publicity?: string | null;
}): ReactNode {
  const words = useWords(WORDS);
  const { scheme, available, publicity } = props;
  const stateOf = (action: string) => available.find((each) => String(each.action) === action);
  const announce = stateOf("ANNOUNCE");
  const text = stateOf("POST")?.possible
    ? words.post
    : announce?.possible
      ? words.announce
      : announce !== undefined && announce.notBefore !== null
        ? words.notYet(announce.notBefore)
        : null;
  if (text === null) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={text}
      action={
        <DeskLink to={publicity ? `/year/publicity/${publicity}` : `/year/publicity?scheme=${scheme}`}>
          <Button tabIndex={-1}>{words.go}</Button>
        </DeskLink>
      }
    />
  );
}
