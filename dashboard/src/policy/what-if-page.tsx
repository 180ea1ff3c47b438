import { Alert, Flex } from "antd";
import type { ReactNode } from "react";
import { Failed } from "../kit/answered.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useSession } from "../session/session.tsx";
import { useWhatIf } from "./use-what-if.ts";
import { WhatIfForm } from "./what-if-form.tsx";
import { WhatIfOutcome } from "./what-if-outcome.tsx";

const WORDS: Words<{ title: string; lead: string; only: string; onlyHow: string }> = {
  ZH: {
    title: "政策试算",
    lead: "修改政策文件或解释之前，先看哪些判定会变、涉及哪些企业。只读：不存储、不采用。",
    only: "政策试算供各部门使用",
    onlyHow: "请以部门身份登录（权限 policy:try）。",
  },
  EN: {
    title: "What if",
    lead: "Before a notice or a reading is changed: which answers would flip, and whose. It reads only; nothing is stored or adopted.",
    only: "The what-if is for departments",
    onlyHow: "Sign in as a department (scope policy:try).",
  },
};

/** A changed policy before it is adopted: which answers would be others. */
export function WhatIfPage(): ReactNode {
  const words = useWords(WORDS);
  const { can, viewer, signIn } = useSession();
  const { outcome, run } = useWhatIf();
  return (
    <Page title={words.title} lead={words.lead}>
      {can("policy:try") ? (
        <Flex vertical gap={16}>
          <WhatIfForm running={outcome.running} run={run} />
          {outcome.problems.length > 0 && <Failed problems={outcome.problems} again={() => window.location.reload()} />}
          <WhatIfOutcome outcome={outcome} />
        </Flex>
      ) : (
        <Alert
          type="info"
          showIcon
          title={words.only}
          description={words.onlyHow}
          action={
            viewer === null && (
              <button type="button" className="ant-btn" onClick={signIn}>
                {words.onlyHow}
              </button>
            )
          }
        />
      )}
    </Page>
  );
}
