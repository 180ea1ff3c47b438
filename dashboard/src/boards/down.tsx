import { Button } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import type { Problem } from "../kit/problem.ts";

const WORDS: Words<{ down: string; again: string }> = {
  ZH: { down: "该部门暂时无法应答，其余内容不受影响。", again: "重试" },
  EN: { down: "The department does not answer now; the rest stands.", again: "Try again" },
};

/** Says in its own card that a department is down. */
export function Down({ problems, again }: { readonly problems: readonly Problem[]; readonly again: () => void }) {
  const words = useWords(WORDS);
  const [first] = problems;
  return (
    <div role="status">
      <p style={{ color: "#b42318", fontWeight: 600, margin: "0 0 4px" }}>{words.down}</p>
      {first !== undefined && <p style={{ margin: "0 0 8px" }}>{sentence(first)}</p>}
      <Button size="small" onClick={again}>
        {words.again}
      </Button>
    </div>
  );
}

function sentence({ message, code }: Problem): ReactNode {
  return `${message} [${code}]`;
}
