import { Descriptions } from "antd";
import type { ReactNode } from "react";
import { Clauses } from "../kit/clauses.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { schemeName } from "../kit/words/title-words.ts";
import { EXIT_NAMES } from "./exit-names.ts";
import type { ExitCase } from "./exit-steps.ts";
import { Known, Section } from "./section.tsx";

interface FactWords {
  readonly name: string;
  readonly title: string;
  readonly enterprise: string;
  readonly scheme: string;
  readonly ground: string;
  readonly clauses: string;
  readonly state: string;
  readonly since: (day: string) => string;
  readonly decision: string;
  readonly notDecided: string;
  readonly decided: (day: string) => string;
  readonly effective: (day: string) => string;
  readonly notEffective: string;
  readonly ban: string;
  readonly noBan: string;
  readonly fraud: (found: boolean) => string;
}

const WORDS: Words<FactWords> = {
  ZH: {
    name: "案由与决定",
    title: "称号",
    enterprise: "企业",
    scheme: "方案",
    ground: "退出情形",
    clauses: "条款",
    state: "状态",
    since: (day) => `自 ${day}`,
    decision: "取消决定",
    notDecided: "尚未决定",
    decided: (day) => `${day} 决定`,
    effective: (day) => `自 ${day} 起生效`,
    notEffective: "自公示之日起生效，尚未公示",
    ban: "限制期",
    noBan: "无",
    fraud: (found) => (found ? "认定弄虚作假" : "未认定弄虚作假"),
  },
  EN: {
    name: "What it is about",
    title: "Title",
    enterprise: "Enterprise",
    scheme: "Scheme",
    ground: "Ground",
    clauses: "Clauses",
    state: "State",
    since: (day) => `since ${day}`,
    decision: "Decision",
    notDecided: "Not decided yet",
    decided: (day) => `decided on ${day}`,
    effective: (day) => `with effect from ${day}`,
    notEffective: "with effect from its publicity, which is not yet",
    ban: "Ban",
    noBan: "none",
    fraud: (found) => (found ? "fraud was found" : "fraud was not found"),
  },
};

/** What a case is about, its clauses, and what was decided. */
export function ExitFacts({ exitCase, state }: { readonly exitCase: ExitCase; readonly state: ReactNode }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { grounds } = useWords(EXIT_NAMES);
  const { title, enterprise, decision, ban } = exitCase;
  return (
    <Section title={words.name}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: "title",
            label: words.title,
            children: <Known value={title === null ? null : `${title.number} · ${title.standard}`} />,
          },
          {
            key: "enterprise",
            label: words.enterprise,
            children: <EnterpriseLink uscc={enterprise.uscc} name={enterprise.name} />,
          },
          { key: "ground", label: words.ground, children: grounds[exitCase.ground] },
          { key: "clauses", label: words.clauses, children: <Clauses citations={exitCase.citations} /> },
          {
            key: "state",
            label: words.state,
            children: (
              <>
                {state} {exitCase.stateSince !== null && words.since(exitCase.stateSince)}
              </>
            ),
          },
          { key: "scheme", label: words.scheme, children: schemeName(exitCase.scheme, language) },
          { key: "decision", label: words.decision, children: <Decision decision={decision} words={words} /> },
          {
            key: "ban",
            label: words.ban,
            children:
              ban === null ? (
                words.noBan
              ) : (
                <DeskLink to={`/conduct/bans?uscc=${enterprise.uscc}`}>{`${ban.firstDay} – ${ban.lastDay}`}</DeskLink>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Decision(props: { readonly decision: ExitCase["decision"]; readonly words: FactWords }): ReactNode {
  const { decision, words } = props;
  if (decision === null) return words.notDecided;
  const { decidedOn, effectiveOn, reason, fraud, body } = decision;
  return (
    <>
      <div>{words.decided(decidedOn)}</div>
      <div>{effectiveOn === null ? words.notEffective : words.effective(effectiveOn)}</div>
      {fraud !== null && <div>{words.fraud(fraud)}</div>}
      {reason !== null && <div>{reason}</div>}
      <code>{body}</code>
    </>
  );
}
