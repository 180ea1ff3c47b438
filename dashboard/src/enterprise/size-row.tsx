import { Alert, Descriptions } from "antd";
import type { ReactNode } from "react";
import { EnterpriseSizeDocument } from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { SIZES } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{ size: string; year: string; stated: string; unknown: string; closed: string }> = {
  ZH: {
    size: "企业规模",
    year: "统计年度",
    stated: "申报日",
    unknown: "未知，或未获准查看（银行须有企业授权）",
    closed: "企业规模不公开。企业本身、主管部门、审计及获企业授权的银行登录后可见。",
  },
  EN: {
    size: "Size",
    year: "Statistical year",
    stated: "Stated on",
    unknown: "not known, or you may not know it (a bank needs the enterprise's authorisation)",
    closed:
      "The size is not public. The enterprise, departments of its place, auditors and authorised banks sign in to see it.",
  },
};

/** The size of an enterprise, for those who may know it. */
export function SizeRow({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { can } = useSession();
  return can("size:read") ? <Size uscc={uscc} /> : <p style={{ marginBottom: 0 }}>{words.closed}</p>;
}

function Size({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(EnterpriseSizeDocument, { uscc, validOn, knownAt });
  return (
    <Answered answer={answer}>
      {({ standing: { size } }) => {
        if (size === null) return <Alert type="info" title={`${words.size}：${words.unknown}`} />;
        const items = [
          { key: "size", label: words.size, children: size.class === null ? "—" : SIZES[language][size.class] },
          { key: "year", label: words.year, children: size.statisticalYear },
          { key: "stated", label: words.stated, children: size.statedOn },
        ];
        return <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />;
      }}
    </Answered>
  );
}
