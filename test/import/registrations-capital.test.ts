import { readCapital } from "../../hub/import/registrations/capital.ts";

const stated = (wan: string, currency: string) => ({ wan, currency, currencyStated: true, inWan: true });

describe("Registered capital", () => {
  it.each([
    ["500(万元人民币)", "500", "CNY"],
    ["1,913.2157(万元人民币)", "1913.2157", "CNY"],
    ["82,950,000(万元人民币)", "82950000", "CNY"],
    ["60万人民币", "60", "CNY"],
    ["60万人民币元", "60", "CNY"],
    ["60万元人民币", "60", "CNY"],
    ["60(万人民币元)", "60", "CNY"],
    ["60万元", "60", "CNY"],
    ["1,000(万元)", "1000", "CNY"],
    ["10（万元）", "10", "CNY"],
    ["0(万元人民币)", "0", "CNY"],
    ["0.0001(万元人民币)", "0.0001", "CNY"],
    ["101.2000(万元人民币)", "101.2", "CNY"],
    ["3000000万人民币", "3000000", "CNY"],
    ["450(万美元)", "450", "USD"],
    ["450(万元美元)", "450", "USD"],
    ["450万美元", "450", "USD"],
    ["20(万港币)", "20", "HKD"],
    ["20(万港元)", "20", "HKD"],
    ["20(万元港元)", "20", "HKD"],
    ["20(万香港元)", "20", "HKD"],
    ["5,000(万日元)", "5000", "JPY"],
    ["5,000(万元日元)", "5000", "JPY"],
    ["2.5(万欧元)", "2.5", "EUR"],
    ["3(万英镑)", "3", "GBP"],
    ["3.5(万澳大利亚元)", "3.5", "AUD"],
    ["3(万加拿大元)", "3", "CAD"],
    ["3(万新加坡元)", "3", "SGD"],
    ["1,200(万瑞士法郎)", "1200", "CHF"],
    ["70(万德国马克)", "70", "DEM"],
    ["70(万元德国马克)", "70", "DEM"],
  ])("%s is %s of ten thousand %s", (text, wan, currency) => {
    expect(readCapital(text)).toEqual(stated(wan, currency));
  });

  it.each(["80(万)", "80万", "8,0000(万)".replace(",0000", "0")])(
    "%s names no currency and is read as yuan",
    (text) => {
      expect(readCapital(text)).toEqual({ wan: "80", currency: "CNY", currencyStated: false, inWan: true });
    },
  );

  it.each([
    ["100人民币元", "0.01"],
    ["18.2人民币元", "0.00182"],
    ["456元人民币", "0.0456"],
    ["500,000元", "50"],
    ["12345.678元", "1.2345678"],
  ])("%s is in yuan: %s of ten thousand", (text, wan) => {
    expect(readCapital(text)).toEqual({ wan, currency: "CNY", currencyStated: true, inWan: false });
  });

  it.each([
    "6",
    "424.100000",
    "万人民币",
    "3,000(万美)",
    "1,00(万元)",
    "1,0000(万元)",
    "-5(万元)",
    "5-10万元",
    "5(万元",
    "5(万元人民币)整",
    "5.(万元)",
    ".5(万元)",
    "1e3(万元)",
    "五百万元",
    "Donny",
  ])("%s is not understood, so nothing is recorded", (text) => {
    expect(readCapital(text)).toBeNull();
  });
});
