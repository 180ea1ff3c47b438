import { Alert, Card, Descriptions, Flex, Input, Typography } from "antd";
import type { ReactNode } from "react";
import { useNavigate, useParams } from "react-router";
import { renderSVG } from "uqr";
import { OpenCertificateDocument, type OpenCertificateQuery } from "../../generated/open.ts";
import { useAsOf, useKeptAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { roleName } from "../kit/words/department-words.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { certificateNumberIn } from "./certificate-number.ts";
import { statusSentence } from "./certificate-status.ts";
import { modelsText } from "./title-columns.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "number"
    | "look"
    | "none"
    | "noneHow"
    | "holder"
    | "standard"
    | "category"
    | "scheme"
    | "issued"
    | "last"
    | "notStated"
    | "publisher"
    | "revokedOn"
    | "revokedBy"
    | "notTold"
    | "models"
    | "clauses"
    | "answered"
    | "qr"
    | "qrHow"
    | "example"
    | "state"
    | "day",
    string
  >
> = {
  ZH: {
    title: "证书查验",
    lead: "输入证书编号，或粘贴证书二维码中的网址；可查验任一日期的状态。",
    number: "证书编号或网址",
    look: "查验",
    none: "该日没有此编号的证书",
    noneHow: "请核对编号（与证书所载完全一致），或选择发布之后的日期。",
    holder: "持有企业",
    standard: "标准",
    category: "类别",
    scheme: "称号",
    issued: "发布日",
    last: "最后一日",
    notStated: "未载明",
    publisher: "发布主体",
    revokedOn: "取消之日",
    revokedBy: "取消机构",
    notTold: "登记中未载明",
    models: "产品或服务",
    clauses: "依据条款",
    answered: "作答",
    qr: "本页网址的二维码",
    qrHow: "扫描可再次查验。",
    example: "编号见领跑者名单",
    state: "状态",
    day: "查验日",
  },
  EN: {
    title: "Certificates",
    lead: "Write a certificate's number, or paste the address of its QR code; ask for any day.",
    number: "Number or address",
    look: "Look it up",
    none: "No certificate of that day bears this number",
    noneHow: "Check that it is exactly as on the certificate, or choose a day after its release.",
    holder: "Held by",
    standard: "Standard",
    category: "Category",
    scheme: "Title of",
    issued: "Released",
    last: "Last day",
    notStated: "none stated",
    publisher: "Issued by",
    revokedOn: "Revoked from",
    revokedBy: "Cancelled by",
    notTold: "not told by the register",
    models: "Products or services",
    clauses: "Clauses",
    answered: "Answered",
    qr: "QR code of this page's address",
    qrHow: "Scan it to look again.",
    example: "Numbers stand in the list of leaders",
    state: "State",
    day: "Asked about",
  },
};

/** A certificate's status on any day, by its number. */
export function CertificatePage(): ReactNode {
  const words = useWords(WORDS);
  const { number = "" } = useParams();
  const navigate = useNavigate();
  const keep = useKeptAddress();
  return (
    <Page title={number === "" ? words.title : `${words.title} ${number}`} lead={words.lead} asOf>
      <div className="no-print" style={{ maxWidth: 560, marginBottom: 16 }}>
        <label htmlFor="certificate-number">{words.number}</label>
        <Input.Search
          key={number}
          id="certificate-number"
          defaultValue={number}
          enterButton={words.look}
          onSearch={(text) => {
            const found = certificateNumberIn(text);
            if (found !== "") navigate(keep(`/certificates/${encodeURIComponent(found)}`));
          }}
        />
        {number === "" && <DeskLink to="/leaders">{words.example}</DeskLink>}
      </div>
      {number !== "" && <OneCertificate number={number} />}
    </Page>
  );
}

function OneCertificate({ number }: { readonly number: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(OpenCertificateDocument, { number, validOn, knownAt });
  return (
    <Answered answer={answer}>
      {({ certificate }) =>
        certificate === null ? (
          <Alert type="warning" showIcon role="alert" title={words.none} description={words.noneHow} />
        ) : (
          <Certificate certificate={certificate} />
        )
      }
    </Answered>
  );
}

function Certificate({
  certificate,
}: {
  readonly certificate: NonNullable<OpenCertificateQuery["certificate"]>;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { settings } = useSession();
  const { title, number, state } = certificate;
  const { publisher } = title;
  const address = `${settings.publicUrl}/certificates/${encodeURIComponent(number)}`;
  const good = state === "IN_FORCE";
  const sentence = useWords(statusSentence(certificate));
  return (
    <Card>
      <Flex gap={24} wrap justify="space-between">
        <div style={{ flex: "1 1 320px", minWidth: 0 }}>
          <Typography.Title level={2} style={{ fontSize: 20, color: good ? "#1a7f37" : "#b42318", marginTop: 0 }}>
            {good ? "✓" : state === "VALIDITY_UNKNOWN" ? "?" : "✕"} {sentence}
          </Typography.Title>
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: "day", label: words.day, children: certificate.validOn },
              {
                key: "holder",
                label: words.holder,
                children: (
                  <span className="prose">
                    <DeskLink to={`/enterprises/${title.enterprise.uscc}`}>
                      {title.enterprise.name ?? title.enterprise.uscc}
                    </DeskLink>{" "}
                    {title.enterprise.uscc}
                  </span>
                ),
              },
              { key: "standard", label: words.standard, children: title.standard },
              { key: "category", label: words.category, children: title.category },
              {
                key: "models",
                label: words.models,
                children: modelsText(title.models, language),
              },
              { key: "scheme", label: words.scheme, children: schemeName(title.scheme, language) },
              { key: "issued", label: words.issued, children: certificate.issuedOn },
              { key: "last", label: words.last, children: title.lastDay ?? words.notStated },
              {
                key: "publisher",
                label: words.publisher,
                children:
                  publisher === null ? words.notTold : `${roleName(publisher.role, language)} ${publisher.uscc}`,
              },
              ...(certificate.revokedOn === null
                ? []
                : [
                    { key: "revokedOn", label: words.revokedOn, children: certificate.revokedOn },
                    { key: "revokedBy", label: words.revokedBy, children: certificate.revokedBy ?? words.notTold },
                  ]),
              { key: "clauses", label: words.clauses, children: <Clauses citations={certificate.citations} /> },
              { key: "answered", label: words.answered, children: instantText(certificate.knownAt) },
            ]}
          />
        </div>
        <figure style={{ margin: 0, width: 180 }}>
          <img
            alt={words.qr}
            width={180}
            height={180}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address))}`}
          />
          <figcaption style={{ overflowWrap: "anywhere" }}>
            {words.qrHow} {address}
          </figcaption>
        </figure>
      </Flex>
    </Card>
  );
}
