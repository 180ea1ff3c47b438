import { Card, Collapse, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { type ActionOffer, type ActionState, Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import { actionName } from "./action-names.ts";

const WORDS = {
  ZH: {
    title: "可办理事项",
    others: "全部程序步骤及暂不可办理的原因",
    step: "步骤",
    state: "能否办理",
    yes: "可以办理",
    no: "暂不可",
    why: "原因",
    from: "最早日期",
    clauses: "条款",
    none: "目前没有等待您办理的步骤；各步骤由谁、何时可办见下表。",
    signIn: "登录后可办理相应步骤。",
    now: "办理事项按今天的状态显示，与所选业务日期无关。",
  },
  EN: {
    title: "What can be done",
    others: "Every step of the procedure, and why it is not possible now",
    step: "Step",
    state: "Possible",
    yes: "Possible",
    no: "Not now",
    why: "Why not",
    from: "From",
    clauses: "Clauses",
    none: "Nothing waits for you here; the table below tells why each step is not yours or not possible now.",
    signIn: "Sign in to take steps.",
    now: "Steps are shown as they stand today, whatever day was chosen above.",
  },
};

// Who may not move a thing, or not in this state, learns it from the table; buttons are for what is near.
const FAR = new Set(["STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "NOT_SIGNED_IN"]);

/** The steps that somebody can take with a thing: what is near as buttons, everything else with its reason in a table. */
export function StepDesk(props: {
  readonly available: readonly ActionState[];
  readonly offers: readonly ActionOffer[];
  readonly onDone: () => void;
  readonly title?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const words = useWords(WORDS);
  const { viewer } = useSession();
  const { validOn, knownOn } = useAsOf();
  const { available, offers } = props;
  const near = available.filter(({ reasons }) => !reasons.some(({ code }) => FAR.has(String(code))));
  const offered = near.filter(({ action }) => offers.some((offer) => offer.action === String(action)));
  return (
    <Card size="small" title={props.title ?? words.title}>
      <Flex vertical gap={12}>
        {(validOn !== undefined || knownOn !== undefined) && <Typography.Text>{words.now}</Typography.Text>}
        {offered.length > 0 && <Actions available={near} offers={offers} onDone={props.onDone} />}
        {props.children}
        {offered.length === 0 && <Typography.Text>{viewer === null ? words.signIn : words.none}</Typography.Text>}
        <Collapse
          size="small"
          items={[{ key: "all", label: words.others, children: <AllSteps steps={available} /> }]}
        />
      </Flex>
    </Card>
  );
}

function AllSteps({ steps }: { readonly steps: readonly ActionState[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <DataTable
      name={words.others}
      rows={steps}
      rowKey={({ action }) => String(action)}
      columns={[
        { key: "step", title: words.step, width: 160, value: ({ action }) => actionName(action, language) },
        { key: "state", title: words.state, width: 100, value: ({ possible }) => (possible ? words.yes : words.no) },
        {
          key: "why",
          title: words.why,
          width: 280,
          value: ({ reasons }) => reasons.map(({ message }) => message).join(" "),
        },
        { key: "from", title: words.from, width: 110, value: ({ notBefore }) => notBefore ?? "—" },
        {
          key: "clauses",
          title: words.clauses,
          width: 220,
          value: ({ citations }) => citations.map(({ document, clause }) => `${document} ${clause}`).join("; "),
          render: ({ citations }) => <Clauses citations={citations} />,
        },
      ]}
    />
  );
}
