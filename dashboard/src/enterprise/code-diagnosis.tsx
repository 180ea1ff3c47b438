import { Alert } from "antd";
import type { ReactNode } from "react";
import { useAsOf } from "../kit/address.ts";
import { codeOf } from "../kit/code-text.ts";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";

/** What is wrong with a code, as the hub says it. */
interface Diagnosis {
  readonly position: number | null;
  readonly found: string | null;
  readonly wouldFit: readonly string[] | null;
  readonly message: string;
}

const WORDS: Words<{
  title: string;
  at: (position: number, found: string | null) => string;
  fits: string;
  none: string;
  compare: string;
}> = {
  ZH: {
    title: "这不是有效的统一社会信用代码",
    at: (position, found) =>
      found === null ? `有误的是第 ${position} 位` : `有误的是第 ${position} 位，所填为“${found}”`,
    fits: "登记册中只差一处的代码：",
    none: "登记册中没有只差一处的代码，请核对营业执照，或按名称查找。",
    compare: "采用前请与营业执照核对。",
  },
  EN: {
    title: "This is no unified social credit code",
    at: (position, found) =>
      found === null ? `Wrong: character ${position}` : `Wrong: character ${position}, where “${found}” stands`,
    fits: "Codes on record that differ in one place:",
    none: "No code on record differs in one place only; look at the licence, or look for the name.",
    compare: "Compare with the licence before you take one.",
  },
};

/** Says which character of a code is wrong, and which codes on record would fit. */
export function CodeDiagnosis(props: { readonly search: string; readonly diagnosis: Diagnosis }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const { position, found, message, wouldFit } = props.diagnosis;
  const names = useEnterpriseNames(wouldFit ?? [], { validOn, knownAt });
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={words.title}
      style={{ marginBlock: 16 }}
      description={
        <>
          <p>{message}</p>
          {position !== null && (
            <p>
              <Marked code={codeOf(props.search)} position={position} />
              <br />
              <strong>{words.at(position, found)}</strong>
            </p>
          )}
          {wouldFit !== null && wouldFit.length > 0 ? (
            <>
              {words.fits}
              <ul aria-label={words.fits}>
                {wouldFit.map((uscc) => (
                  <li key={uscc}>
                    <EnterpriseLink uscc={uscc} name={names.get(uscc)} />
                  </li>
                ))}
              </ul>
              {words.compare}
            </>
          ) : (
            words.none
          )}
        </>
      }
    />
  );
}

/** The code as it was written, with the wrong character marked by frame and weight, not by colour alone. */
function Marked({ code, position }: { readonly code: string; readonly position: number }): ReactNode {
  return (
    <code style={{ fontSize: 18, letterSpacing: 2 }}>
      {code.slice(0, position - 1)}
      <mark style={{ border: "2px solid #b42318", fontWeight: 700, padding: "0 2px" }}>
        {code.slice(position - 1, position)}
      </mark>
      {code.slice(position)}
    </code>
  );
}
