import { PlaceFinder } from "../../hub/import/registrations/place-finder.ts";
import { productPolicies } from "../../hub/prepare-databases.ts";

const places = new PlaceFinder(productPolicies().divisions);

describe("The place of a registration", () => {
  it.each([
    ["云南", "昆明", "530100"],
    ["云南省", "昆明市", "530100"],
    ["四川", "广元", "510800"],
    ["北京", "海淀", "110108"],
    ["北京市", "密云", "110118"],
    ["北京", "朝阳", "110105"],
    ["天津", "滨海", "120116"],
    ["天津", "河北", "120105"],
    ["天津", "蓟州", "120119"],
    ["内蒙古", "包头", "150200"],
    ["黑龙江", "哈尔滨", "230100"],
    ["新疆", "乌鲁木齐", "650100"],
    ["重庆", "渝中", "500103"],
  ])("%s %s is %s", (province, place, division) => {
    expect(places.find(province, place)).toEqual({ division, note: null });
  });

  it.each([
    ["云南", "德宏", "533100"],
    ["云南", "怒江", "533300"],
    ["云南", "迪庆", "533400"],
    ["云南", "西双版纳", "532800"],
    ["四川", "凉山", "513400"],
    // Each of these has a county or a city of the same name within it.
    ["云南", "红河", "532500"],
    ["云南", "大理", "532900"],
    ["云南", "楚雄", "532300"],
    ["云南", "文山", "532600"],
    ["四川", "阿坝", "513200"],
    ["四川", "甘孜", "513300"],
  ])("%s %s is the autonomous prefecture, %s", (province, place, division) => {
    expect(places.find(province, place)).toEqual({ division, note: null });
  });

  it("is the county when its full name is given", () => {
    expect(places.find("云南", "红河县")).toEqual({ division: "532529", note: null });
    expect(places.find("云南", "大理市")).toEqual({ division: "532901", note: null });
  });

  it("is looked for within its province only", () => {
    expect(places.find("辽宁", "朝阳")).toEqual({ division: "211300", note: null });
    expect(places.find("云南", "海淀")).toEqual({ division: "530000", note: "PLACE_NOT_IN_TABLE" });
  });

  it("is the province when a zone is named that GB/T 2260 does not hold", () => {
    expect(places.find("天津", "保税区")).toEqual({ division: "120000", note: "PLACE_NOT_IN_TABLE" });
    expect(places.find("天津", "自贸区")).toEqual({ division: "120000", note: "PLACE_NOT_IN_TABLE" });
  });

  it.each(["N/A", "", "-", "天津", "天津市"])("is the province when %j says no more", (place) => {
    expect(places.find("天津", place)).toEqual({ division: "120000", note: "PLACE_NOT_STATED" });
  });

  it("is the province when several divisions are called so", () => {
    // Neijiang and Leshan each have a Shizhong district; Lizhou of Guangyuan was called so until 2007.
    expect(places.find("四川", "市中区")).toEqual({ division: "510000", note: "PLACE_AMBIGUOUS" });
  });

  it("is not guessed from one character", () => {
    expect(places.find("云南", "昆")).toEqual({ division: "530000", note: "PLACE_NOT_IN_TABLE" });
  });

  it.each(["", "N/A", "云", "昆明", "530000", "Nicolas"])("is unknown when %j is not a province", (province) => {
    expect(places.find(province, "昆明")).toBeNull();
  });

  it("finds every province, prefecture and county of the table by its full name", () => {
    const { divisions } = productPolicies();
    const provinces = divisions.filter(({ code }) => code.endsWith("0000"));
    const lost = divisions.filter(({ code, name }) => {
      const province = provinces.find((each) => each.code.slice(0, 2) === code.slice(0, 2));
      const found = places.find(province?.name ?? "", name);
      return found?.division !== code && found?.note !== "PLACE_AMBIGUOUS";
    });
    expect(lost).toEqual([]);
  });
});
