import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { parseCatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import { civilDateInShanghai } from "../../../../shared/values/civil-date.ts";
import { type DivisionCode, parseDivisionCode } from "../../../../shared/values/division.ts";
import type { TenderContent, TenderLot } from "../../domain/tenders/tender.ts";
import type { TenderContentInput, TenderErrorCode, TenderLotInput } from "../generated/types.ts";
import type { TenderRefusal } from "./tender-refusal.ts";
import { tenderRefusal } from "./tender-refusal.ts";

type TenderReader = InputReader<Extract<TenderErrorCode, ListCode | "DEADLINE_NOT_ON_ITS_DAY">>;

const LONGEST_LEGAL_BASIS = 2_000;

/** What a document says, read from the input; null where it cannot be read. */
export function readTenderContent(input: TenderContentInput): {
  readonly content: TenderContent | null;
  readonly refusals: readonly TenderRefusal[];
} {
  const reader: TenderReader = new InputReader();
  const jurisdiction = reader.value(parseDivisionCode, input.jurisdiction, "content.jurisdiction");
  const criteria = readList(reader, input.criteria, "content.criteria", 100, ({ name, order }, place) => ({
    name: reader.text(name, `${place}.name`),
    order,
  }));
  refuseTwice(
    reader,
    criteria.map(({ name }) => name),
    "content.criteria",
  );
  const lots = readList(reader, input.lots, "content.lots", 50, (lot, place) => readLot(reader, lot, place));
  refuseTwice(
    reader,
    lots.map(({ number }) => number),
    "content.lots",
  );
  if (!/^\d{4}$/.test(input.catalogueEdition)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "content.catalogueEdition", {
      ZH: "品目分类目录版本应为四位年份，如2022。",
      EN: "An edition of the catalogue is named by its year: 2022.",
    });
  }
  const deadline = { day: input.deadline, at: input.deadlineAt ?? null };
  const content = {
    title: reader.text(input.title, "content.title"),
    purchaser: reader.text(input.purchaser, "content.purchaser"),
    jurisdiction: jurisdiction as DivisionCode,
    deadline,
    catalogueEdition: input.catalogueEdition,
    legalBasis: reader.text(input.legalBasis, "content.legalBasis", LONGEST_LEGAL_BASIS),
    criteria,
    lots,
  };
  const offItsDay = deadline.at !== null && civilDateInShanghai(Date.parse(deadline.at)) !== deadline.day;
  const days = offItsDay ? [tenderRefusal("DEADLINE_NOT_ON_ITS_DAY", "content.deadlineAt")] : [];
  const refusals = [...reader.refusals, ...days];
  return { content: refusals.length === 0 ? content : null, refusals };
}

/** A purchaser's own open contracting id; its prefix was given to it by the standard's office. */
export function readOcid(ocid: string | null | undefined): {
  readonly ocid: string | null;
  readonly refusals: readonly TenderRefusal[];
} {
  if (ocid == null) return { ocid: null, refusals: [] };
  const reader: TenderReader = new InputReader();
  if (!/^ocds-[a-z0-9]{6}-[!-~]{1,180}$/.test(ocid)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "ocid", {
      ZH: "开放合同编号应为ocds-、六位前缀、连字符和项目编号，仅用ASCII字符。",
      EN: "An open contracting id is ocds-, a prefix of six, a hyphen and the process's own number, in ASCII.",
    });
  }
  return { ocid, refusals: reader.refusals };
}

/** A reason, read from the input. */
export function readTenderReason(reason: string): { readonly refusals: readonly TenderRefusal[] } {
  const reader: TenderReader = new InputReader();
  reader.text(reason, "reason", LONGEST_LEGAL_BASIS);
  return { refusals: reader.refusals };
}

function readLot(
  reader: TenderReader,
  { number, catalogueCode, title }: TenderLotInput,
  place: string,
): TenderLot | null {
  const code = reader.value(parseCatalogueCode, catalogueCode, `${place}.catalogueCode`);
  if (!/^[^\p{C}\p{Z}]{1,20}$/u.test(number)) {
    reader.refuse("TEXT_NOT_ACCEPTED", `${place}.number`, {
      ZH: "包（标段）号应为1至20个可见字符，不含空格。",
      EN: "The number of a lot has 1 to 20 printed characters and no space.",
    });
  }
  return code === null ? null : { number, catalogueCode: code, title: reader.text(title, `${place}.title`) };
}
