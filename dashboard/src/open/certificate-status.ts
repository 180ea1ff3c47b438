import type { OpenCertificateQuery } from "../../generated/open.ts";
import type { Words } from "../kit/language.tsx";
import { EXIT_GROUNDS, TITLE_STATES } from "../kit/words/title-words.ts";

type Asked = Pick<
  NonNullable<OpenCertificateQuery["certificate"]>,
  "state" | "revocationGround" | "revokedOn" | "validOn"
> & {
  readonly title: { readonly lastDay: string | null };
};

/** What a certificate is on a day, in clear words. */
export function statusSentence({
  state,
  revocationGround,
  revokedOn,
  validOn,
  title: { lastDay },
}: Asked): Words<string> {
  switch (state) {
    case "IN_FORCE":
      return {
        ZH: `${validOn} 有效${lastDay === null ? "" : `，最后一日 ${lastDay}`}`,
        EN: `In force on ${validOn}${lastDay === null ? "" : `, last day ${lastDay}`}`,
      };
    case "EXPIRED":
      return {
        ZH: `${validOn} 已期满${lastDay === null ? "" : `，最后一日为 ${lastDay}`}`,
        EN: `Expired on ${validOn}${lastDay === null ? "" : `; its last day was ${lastDay}`}`,
      };
    case "REVOKED":
      return {
        ZH: `${validOn} 已取消${revocationGround === null ? "" : `：${EXIT_GROUNDS.ZH[revocationGround]}`}${revokedOn === null ? "" : `，自 ${revokedOn} 起`}`,
        EN: `Revoked by ${validOn}${revocationGround === null ? "" : `: ${EXIT_GROUNDS.EN[revocationGround]}`}${revokedOn === null ? "" : `, since ${revokedOn}`}`,
      };
    case "VALIDITY_UNKNOWN":
      return { ZH: `${validOn} 有效期不明，不能认定有效`, EN: `Not known whether it is in force on ${validOn}` };
    default:
      return { ZH: `${validOn} ${TITLE_STATES.ZH[state]}`, EN: `${validOn}: ${TITLE_STATES.EN[state]}` };
  }
}
