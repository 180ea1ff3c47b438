import { InvalidValue, quoted } from "../../../shared/values/invalid-value.ts";

/** Bids and criteria that do not fit together. */
export class InvalidTieBreak extends InvalidValue {
  static count(what: string, whatZh: string, count: number): InvalidTieBreak {
    return new InvalidTieBreak({
      expected: `1 to 100 ${what}`,
      came: String(count),
      message: `A comparison takes 1 to 100 ${what}; ${count} came.`,
      messageZh: `比较需要1至100${whatZh}；实为${count}。`,
    });
  }

  static repeated(what: string, whatZh: string, name: string): InvalidTieBreak {
    return new InvalidTieBreak({
      expected: `each ${what} once`,
      came: quoted(name),
      message: `Each ${what} stands once; ${quoted(name)} came twice.`,
      messageZh: `每个${whatZh}只应出现一次；${quoted(name)}出现了两次。`,
    });
  }

  static missingValue(bidder: string, criterion: string): InvalidTieBreak {
    return new InvalidTieBreak({
      expected: `a value for ${quoted(criterion)}`,
      came: "none",
      message: `Each bid has a value for each criterion; ${quoted(bidder)} has none for ${quoted(criterion)}.`,
      messageZh: `每份投标须有各评审因素的取值；${quoted(bidder)}缺少${quoted(criterion)}。`,
    });
  }

  static unknownCriterion(bidder: string, criterion: string): InvalidTieBreak {
    return new InvalidTieBreak({
      expected: "only criteria of the tender document",
      came: quoted(criterion),
      message: `A bid has values for the criteria of the tender document only; ${quoted(bidder)} has one for ${quoted(criterion)}.`,
      messageZh: `投标只应有招标文件所列因素的取值；${quoted(bidder)}多出${quoted(criterion)}。`,
    });
  }
}
