import { Clerk, syntheticUscc, TIANJIN, YUNNAN } from "./clerk.ts";
import { RankingOffice } from "./ranking-office.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const IN_YUNNAN = "530111";
const IN_BEIJING = "110108";

describe("Who enters a ranking, and with which standard", () => {
  const register = useRegister();

  describe("whoever enters it by hand", () => {
    const office = () => new RankingOffice(register.owner);
    const clerk = () => new Clerk(register.owner);
    const refused = async (entry: Parameters<RankingOffice["enter"]>[0]) =>
      refusalOf(register.owner, await office().prepared(entry));

    it("a standard with one core indicator stricter and none weaker is accepted (I-05)", async () => {
      await office().enter({ uscc: await clerk().enterprise(), on: "2024-03-01", stricter: 1, weaker: 0 });
    });

    it("a standard only equal to the baseline is refused (I-05)", async () => {
      const uscc = await clerk().enterprise();
      expect(await refused({ uscc, on: "2024-03-01", stricter: 0 })).toBe("23514 stricter_than_baseline");
    });

    it("a standard with one indicator weaker is refused, however many are stricter (I-05)", async () => {
      const uscc = await clerk().enterprise();
      expect(await refused({ uscc, on: "2024-03-01", stricter: 9, weaker: 1 })).toBe("23514 stricter_than_baseline");
    });

    it("the standard of another enterprise is refused", async () => {
      const uscc = await clerk().enterprise();
      const standard = await office().standard(await clerk().enterprise());
      expect(await refused({ uscc, on: "2024-03-01", standard })).toBe("23503 ranking_entry_standard_id_uscc_fkey");
    });

    it("an enterprise registered elsewhere on the ranking day is refused", async () => {
      const uscc = await clerk().enterprise(IN_BEIJING);
      expect(await refused({ uscc, on: "2024-03-01" })).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
    });

    it("the registration record decides, not the digits of the code", async () => {
      // The digits of these codes say Beijing and Kunming.
      const beijingCode = "91110108LEADR00283";
      const kunmingCode = "91530111LEADR00446";
      await clerk().enterprise(IN_YUNNAN, beijingCode);
      await clerk().enterprise(IN_BEIJING, kunmingCode);
      await office().enter({ uscc: beijingCode, on: "2024-03-01" });
      expect(await refused({ uscc: kunmingCode, on: "2024-03-01" })).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
    });

    it("who moves away is accepted up to the day before, and refused from the day itself", async () => {
      const uscc = await clerk().enterprise(IN_YUNNAN);
      await clerk().enterprise(IN_BEIJING, uscc, "迁出企业", "2024-03-01");
      await office().enter({ uscc, on: "2024-02-29" });
      expect(await refused({ uscc, on: "2024-03-01" })).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
    });

    it("who was not registered yet on the ranking day is refused", async () => {
      const uscc = await clerk().enterprise(IN_YUNNAN, syntheticUscc(), "新设企业", "2024-03-01");
      expect(await refused({ uscc, on: "2024-02-29" })).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
      await office().enter({ uscc, on: "2024-03-01" });
    });

    it("where the text asks for no place, as in Tianjin, the hub asks for none", async () => {
      await office().enter({ uscc: await clerk().enterprise(IN_YUNNAN), on: "2024-03-01", scheme: TIANJIN });
    });

    it("the same standard stands on a ranking once", async () => {
      const entry = { uscc: await clerk().enterprise(), on: "2024-03-01" };
      const [ranking, standard] = [await office().ranking(), await office().standard(entry.uscc)];
      await office().enter({ ...entry, ranking, standard });
      expect(await refused({ ...entry, ranking, standard, rank: 2 })).toBe(
        "23P01 ranking_entry_ranking_id_uscc_standard_id_known_excl",
      );
    });

    it("an enterprise that is not on record is refused", async () => {
      const [ranking, standard] = [await office().ranking(), await office().standard(await clerk().enterprise())];
      const entry = { uscc: syntheticUscc(), on: "2024-03-01", ranking, standard };
      expect(await refused({ ...entry, scheme: YUNNAN })).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
    });
  });

  it("the application role opens no ranking and enters nobody by hand", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const ranking = await new RankingOffice(register.owner).ranking();
    const byHand = new RankingOffice(register.app);
    expect(await refusalOf(register.owner, () => byHand.ranking())).toBe("42501 permission denied for table ranking");
    const standard = await byHand.standard(uscc);
    const entry = () => byHand.enter({ uscc, on: "2024-03-01", ranking, standard });
    expect(await refusalOf(register.owner, entry)).toBe("42501 permission denied for table ranking_entry");
  });

  it("Chongqing is 50 and not 5: an enterprise of Yunnan is not registered there", async () => {
    await register.owner.query(
      `insert into register.scheme (code, level, jurisdiction, document, known)
       values ('500000', 'PROVINCIAL', '500000', 'example', '[2020-01-01,)')`,
    );
    await register.owner.query(
      `insert into register.scheme_rule (scheme, param, value, basis, valid, known)
       values ('500000', 'registrationDivision', '500000', 'TEXT', '[2020-01-01,)', '[2020-01-01,)')`,
    );
    const office = new RankingOffice(register.owner);
    const clerk = new Clerk(register.app);
    await office.enter({ uscc: await clerk.enterprise("500101"), on: "2024-03-01", scheme: "500000" });
    const attempt = await office.prepared({
      uscc: await clerk.enterprise("530111"),
      on: "2024-03-01",
      scheme: "500000",
    });
    expect(await refusalOf(register.owner, attempt)).toBe("LH018 NOT_REGISTERED_IN_JURISDICTION");
  });
});
