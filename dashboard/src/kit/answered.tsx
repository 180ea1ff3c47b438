import { Alert, Button, Flex, Result, Skeleton } from "antd";
import type { ReactNode } from "react";
import { useSession } from "../session/session.tsx";
import { useWords, type Words } from "./language.tsx";
import type { Problem } from "./problem.ts";
import type { Answer } from "./use-answer.ts";

const WORDS: Words<{
  loading: string;
  denied: string;
  deniedHow: string;
  signIn: string;
  failed: string;
  again: string;
  partly: string;
  down: (departments: string) => string;
  request: string;
}> = {
  ZH: {
    loading: "正在查询",
    denied: "您无权查看此内容",
    deniedHow: "请以有权限的身份登录，或向本部门管理员申请。",
    signIn: "登录",
    failed: "未能查询",
    again: "重试",
    partly: "部分内容未能查询",
    down: (departments) => `暂时无法应答的部门：${departments}。其余内容不受影响，稍后可重试。`,
    request: "请求编号",
  },
  EN: {
    loading: "Asking",
    denied: "You may not see this",
    deniedHow: "Sign in as somebody who may, or ask your administrator.",
    signIn: "Sign in",
    failed: "Not answered",
    again: "Try again",
    partly: "A part was not answered",
    down: (departments) => `Departments that do not answer now: ${departments}. The rest stands; try again later.`,
    request: "Request",
  },
};

/**
 * Shows an answer with all its states: being asked, denied, failed, there in part, there.
 *
 * @param props.children what the answer looks like; called only when there is data
 */
export function Answered<Data>(props: {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactNode {
  const { answer, children } = props;
  const words = useWords(WORDS);
  if (answer.data === undefined || (answer.data === null && !answer.fetching)) {
    if (answer.problems.length > 0) return <Failed problems={answer.problems} again={answer.again} />;
    return <Skeleton active title paragraph={{ rows: 4 }} aria-busy aria-label={words.loading} />;
  }
  return (
    <>
      <PartlyAnswered answer={answer} />
      {children(answer.data)}
    </>
  );
}

/** Says what is missing from an answer that is there in part. */
export function PartlyAnswered({
  answer,
}: {
  readonly answer: Pick<Answer<unknown>, "problems" | "again">;
}): ReactNode {
  const words = useWords(WORDS);
  if (answer.problems.length === 0) return null;
  const departments = [...new Set(answer.problems.flatMap(({ department }) => department ?? []))];
  const sentences = [...new Set(answer.problems.filter(({ department }) => department === null).map(sentenceOf))];
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={words.partly}
      description={[...(departments.length > 0 ? [words.down(departments.join("、"))] : []), ...sentences].join(" ")}
      action={<Button onClick={answer.again}>{words.again}</Button>}
      style={{ marginBottom: 16 }}
    />
  );
}

const DENIED = new Set(["FORBIDDEN", "UNAUTHENTICATED", "OPERATION_NOT_APPROVED"]);

/** Says why nothing was answered and what can be done. */
export function Failed(props: { readonly problems: readonly Problem[]; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { viewer, signIn } = useSession();
  const [first] = props.problems;
  if (first !== undefined && DENIED.has(first.code)) {
    return (
      <Result
        status="403"
        title={words.denied}
        subTitle={words.deniedHow}
        extra={
          viewer === null && (
            <Button type="primary" onClick={signIn}>
              {words.signIn}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Alert
      type="error"
      showIcon
      title={words.failed}
      description={
        <Flex vertical gap={4}>
          {props.problems.slice(0, 5).map((problem) => (
            <span key={`${problem.code}${problem.path}${problem.message}`}>
              {sentenceOf(problem)}
              {problem.requestId !== null && ` (${words.request} ${problem.requestId})`}
            </span>
          ))}
        </Flex>
      }
      action={<Button onClick={props.again}>{words.again}</Button>}
    />
  );
}

function sentenceOf({ code, message }: Problem): string {
  return code === "INTERNAL_SERVER_ERROR" ? message : `${message} [${code}]`;
}
