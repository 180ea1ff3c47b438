import { Card, Descriptions } from "antd";
import type { ReactNode } from "react";
import { BankEnterpriseDocument, BankSizeDocument } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { SIZES } from "../kit/words/department-words.ts";
import { Unknown } from "./unknown.tsx";

const WORDS: Words<{
  enterprise: string;
  code: string;
  name: string;
  place: string;
  notFound: string;
  size: string;
  noSize: string;
  noClass: string;
  stated: (year: number, day: string) => string;
}> = {
  ZH: {
    enterprise: "企业",
    code: "统一社会信用代码",
    name: "名称",
    place: "登记地",
    notFound: "登记册中无此企业",
    size: "企业规模",
    noSize: "不明：无申报，或企业未授权本行查看",
    noClass: "已申报，但据此不能划型",
    stated: (year, day) => `${year} 年度，${day} 申报`,
  },
  EN: {
    enterprise: "Enterprise",
    code: "Credit code",
    name: "Name",
    place: "Registered in",
    notFound: "Not in the register",
    size: "Size",
    noSize: "Not known: none stated, or the enterprise has not authorised you",
    noClass: "Stated, but the class does not follow from it",
    stated: (year, day) => `for ${year}, stated on ${day}`,
  },
};

/** Who the enterprise is, and its size where the viewer may know it. */
export function EnterpriseCard({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const enterprise = useAnswer(BankEnterpriseDocument, { uscc, validOn, knownAt });
  return (
    <Card size="small" title={words.enterprise}>
      <Answered answer={enterprise}>
        {({ standing }) => (
          <Descriptions
            size="small"
            column={1}
            items={[
              { key: "code", label: words.code, children: <DeskLink to={`/enterprises/${uscc}`}>{uscc}</DeskLink> },
              { key: "name", label: words.name, children: standing.enterprise?.name ?? words.notFound },
              {
                key: "place",
                label: words.place,
                children: standing.enterprise?.registrationPlace?.name ?? <Unknown />,
              },
              { key: "size", label: words.size, children: <Size uscc={uscc} /> },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}

function Size({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const sizes = useWords(SIZES);
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(BankSizeDocument, { uscc, validOn, knownAt });
  return (
    <Answered answer={answer}>
      {({ standing: { size } }) => {
        if (size === null) return words.noSize;
        const { class: found, statisticalYear, statedOn } = size;
        return (
          <span>
            {found === null ? words.noClass : sizes[found]} · {words.stated(statisticalYear, statedOn)}
          </span>
        );
      }}
    </Answered>
  );
}
