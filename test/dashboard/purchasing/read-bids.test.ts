import { bidSheetHead, readBids } from "../../../dashboard/src/purchasing/read-bids.ts";

const SHEET = { lots: ["1", "2"], criteria: ["综合得分", "报价"] };
const CODE = "91120116LEADR81188";

describe("Bids read from a sheet", () => {
  it("are taken with or without the line of titles, from a spreadsheet or as CSV", () => {
    const [withHead, pasted] = [
      `${bidSheetHead(SHEET).join(",")}\n1,${CODE},甲,95.5,1000,`,
      `1\t${CODE}\t甲\t95.5\t1000`,
    ];
    const bid = {
      lot: "1",
      bidder: CODE,
      name: "甲",
      values: [
        { criterion: "综合得分", value: "95.5" },
        { criterion: "报价", value: "1000" },
      ],
    };
    expect(readBids(withHead, SHEET)).toEqual({ bids: [bid], faults: [] });
    expect(readBids(pasted, SHEET)).toEqual({ bids: [bid], faults: [] });
  });

  it("tell each wrong line by its number, and what stands there", () => {
    const text = `3,${CODE},,1,2\n1,91120116LEADR81189,,1,2\n1,${CODE},,一,2\n2,${CODE},,1\n2,${CODE},,1,2`;
    expect(readBids(text, SHEET).faults).toEqual([
      { line: 1, code: "LOT", found: "3" },
      { line: 2, code: "USCC", found: "91120116LEADR81189" },
      { line: 3, code: "VALUE", found: "一" },
      { line: 4, code: "VALUES_MISSING", found: "报价" },
      { line: 5, code: "TWICE", found: `2 ${CODE}` },
    ]);
  });

  it("may lack values when they were rejected, and are written in any width", () => {
    const { bids, faults } = readBids(`1,９１１２０１１６ leadr81188,,,,未按要求签章`, SHEET);
    expect(faults).toEqual([]);
    expect(bids).toEqual([{ lot: "1", bidder: CODE, values: [], rejectedBecause: "未按要求签章" }]);
  });
});
