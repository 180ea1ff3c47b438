import { useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { enterpriseIdentity, identityOf } from "../../subgraphs/market-regulation/cast.ts";
import { CreditOfficeAtWork, OFFICE } from "../credit-office/credit-office-world.ts";
import { BANK, daysAgo, LoanWatchAtWork, leaderLines, OTHER_BANK, TODAY, titleLine } from "./loan-watch-world.ts";

const THIRTY = Array.from({ length: 30 }, (_, index) => `T-${index}`);
const BYSTANDERS = Array.from({ length: 970 }, (_, index) => `B-${index}`);
const RECORDED = `${daysAgo(1)}T09:00:00+08:00`;

/** Thirty leaders, one with two titles, one whose title has expired, and some more; every title is of Yunnan. */
function history(): string {
  const leaders = THIRTY.map((title, index) => leaderLines(syntheticCode(index), title, daysAgo(200), RECORDED));
  const twice = titleLine(syntheticCode(5000), "T-TWO-B", daysAgo(150), RECORDED);
  return [
    ...leaders,
    leaderLines(syntheticCode(5000), "T-TWO-A", daysAgo(150), RECORDED),
    twice.replace("C3852", "C3872"),
    leaderLines(syntheticCode(5001), "T-EXPIRED", daysAgo(500), RECORDED),
    leaderLines(syntheticCode(5002), "T-WARNED", daysAgo(150), RECORDED),
    leaderLines(syntheticCode(5003), "T-CLOSED", daysAgo(150), RECORDED),
    leaderLines(syntheticCode(5004), "T-UNTOLD", daysAgo(150), RECORDED),
  ].join("\n");
}

describe("Loans under watch", () => {
  const world = useDeskWorld(history);
  const watch = new LoanWatchAtWork(world);
  const office = new CreditOfficeAtWork(world);
  const alertCount = async () =>
    (await world.rows("credit", "select count(*)::integer as n from credit.loan_alert"))[0]?.n;

  beforeAll(() => watch.lenders());

  it("a thousand loans and thirty revocations make thirty alerts and no more, each to the bank whose loan it is", async () => {
    await watch.bystanders(BYSTANDERS, (title) => syntheticCode(10_000 + BYSTANDERS.indexOf(title)));
    const titles = [...THIRTY, ...BYSTANDERS];
    // Every third title is relied on by the other bank.
    const lenderOf = (title: string) => (titles.indexOf(title) % 3 === 0 ? OTHER_BANK : BANK).tenant;
    const loanOf = new Map<string, string>();
    for (const { tenant } of [BANK, OTHER_BANK]) {
      const relied = titles.filter((title) => lenderOf(title) === tenant);
      const loans = await watch.lend(tenant, relied);
      relied.forEach((title, index) => void loanOf.set(title, loans[index] ?? ""));
    }
    await watch.watched();
    expect(await alertCount()).toBe(0);

    await watch.revoke(THIRTY, daysAgo(3));
    await watch.watched();

    const own = await watch.alerts(BANK);
    const others = await watch.alerts(OTHER_BANK, 3);
    const expected = ({ tenant }: typeof BANK) =>
      THIRTY.filter((title) => lenderOf(title) === tenant)
        .map((title) => `ALERT_REVOKED ${title} ${loanOf.get(title)} ${daysAgo(3)}`)
        .sort();
    const told = (alerts: typeof own) =>
      alerts.map(({ kind, titleNumber, loan, since }) => `${kind} ${titleNumber} ${loan} ${since}`).sort();
    expect(told(own)).toEqual(expected(BANK));
    expect(told(others)).toEqual(expected(OTHER_BANK));
    expect(await alertCount()).toBe(30);
    for (const alerts of [own, others]) {
      expect(alerts.map(({ number }) => number)).toEqual(alerts.map((_, index) => index + 1));
      expect(alerts.every(({ stillOnRecord }) => stillOnRecord)).toBe(true);
    }
  });

  it("however often and by however many processes they are looked at again, nothing is told twice", async () => {
    await watch.asOwner((client) => client.query("update credit.watch_progress set day = null"));
    const made = await watch.lookBeside(3);
    expect(made.filter((each) => each !== null && each > 0)).toEqual([]);
    await watch.asOwner((client) =>
      client.query("update credit.watch_progress set until = '-infinity', day = null, empty = true"),
    );
    await watch.watched();
    expect(await alertCount()).toBe(30);
  });

  it("a ban from one title's revocation is told of a loan that relies on another", async () => {
    const [first, second] = await watch.lend(BANK.tenant, ["T-TWO-A", "T-TWO-B"]);
    await watch.revoke(["T-TWO-A"], daysAgo(2));
    await watch.watched();
    const told = async (loan: string | undefined) =>
      (await watch.alerts(BANK, 100, loan)).map(({ kind, titleNumber, since }) => [kind, titleNumber, since]);
    expect(await told(first)).toEqual([["ALERT_REVOKED", "T-TWO-A", daysAgo(2)]]);
    expect(await told(second)).toEqual([["ALERT_BANNED", "T-TWO-B", daysAgo(2)]]);
  });

  it("a title counts on its last day, and on the day after the loan is told of, also when it is reported late", async () => {
    const [loan] = await watch.lend(BANK.tenant, ["T-EXPIRED"], daysAgo(400));
    await watch.watched();
    const [alert, ...more] = await watch.alerts(BANK, 100, loan);
    expect(more).toEqual([]);
    const [row] = await world.rows(
      "credit",
      `select (upper(s.valid) - 1)::text as last, upper(s.valid)::text as next, t.uscc from register.title t
       join register.title_status s on s.title_id = t.id
       where t.number = 'T-EXPIRED' and s.state = 'IN_FORCE' and upper_inf(s.known)`,
    );
    expect(alert).toMatchObject({ kind: "ALERT_EXPIRED", since: row?.next });
    const foundOn = (day: unknown) =>
      world.rows("credit", "select kind from credit.alerts_found(false, $1, $2, (select at from register.heartbeat))", [
        [row?.uscc],
        day,
      ]);
    expect(await foundOn(row?.last)).toEqual([]);
    expect(await foundOn(row?.next)).toEqual([{ kind: "ALERT_EXPIRED" }]);
  });

  it("a loan that is closed is watched no more", async () => {
    const [loan] = await watch.lend(BANK.tenant, ["T-CLOSED"]);
    await watch.asOwner((client) =>
      client.query("select credit.loan_close($1, $2, 4, null)", [
        { tenant: BANK.tenant, actor: "clerk", role: "BANK", key: "close", operation: "close", hash: "a".repeat(64) },
        loan,
      ]),
    );
    await watch.revoke(["T-CLOSED"], daysAgo(1));
    await watch.watched();
    expect(await watch.alerts(BANK, 100, loan)).toEqual([]);
  });

  it("a risk warning is told to a bank that the enterprise authorises, from then on, and to no other", async () => {
    const uscc = syntheticCode(5002);
    const [loan] = await watch.lend(BANK.tenant, ["T-WARNED"]);
    const [othersLoan] = await watch.lend(OTHER_BANK.tenant, ["T-WARNED"]);
    const { riskWarning } = await office.warn(uscc);
    await watch.watched();
    expect(await watch.alerts(BANK, 100, loan)).toEqual([]);

    await office.authorise(uscc, BANK.tenant, "RISK");
    await watch.watched();
    const [alert, ...more] = await watch.alerts(BANK, 100, loan);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      kind: "ALERT_RISK",
      since: TODAY,
      stillOnRecord: true,
      fact: { kind: "risk-warning" },
    });
    expect(await watch.alerts(OTHER_BANK, 100, othersLoan)).toEqual([]);

    const { id } = riskWarning as { id: string };
    await office.move(
      OFFICE.officer,
      "creditRiskWarningRetract",
      { riskWarning: id, ifRevision: 1 },
      "riskWarning { state }",
    );
    await watch.watched();
    expect((await watch.alerts(BANK, 100, loan)).map(({ stillOnRecord }) => stillOnRecord)).toEqual([false]);
  });

  it("an alert names the clauses because of which it is told, and that by which the scheme ends or bars", async () => {
    const cited = new Map(
      (await watch.alerts(BANK)).map(({ kind, citations }) => [
        kind,
        citations.map(({ document, clause, basis }) => `${document} ${clause} ${basis}`),
      ]),
    );
    const watching = "guangyuan-2019-32 §2(3)9 TEXT";
    expect(Object.fromEntries(cited)).toEqual({
      ALERT_REVOKED: [watching, "yunnan-2020-9 §3(6)¶2 TEXT"],
      ALERT_BANNED: [watching, "yunnan-2020-9 §3(6)¶2 INTERPRETATION"],
      ALERT_EXPIRED: [watching, "yunnan-2020-9 §3(5) TEXT"],
      ALERT_RISK: [watching, "guangyuan-2019-32 §2(3)10 TEXT"],
    });
  });

  it("what becomes of a warning is not told any more to a bank whose authorisation has ended", async () => {
    const uscc = syntheticCode(5004);
    const [loan] = await watch.lend(BANK.tenant, ["T-UNTOLD"]);
    const { authorisation } = await office.authorise(uscc, BANK.tenant, "RISK");
    await office.warn(uscc);
    await watch.watched();
    const standing = async () => (await watch.alerts(BANK, 100, loan)).map(({ stillOnRecord }) => stillOnRecord);
    expect(await standing()).toEqual([true]);
    const { id } = authorisation as { id: string };
    const withdraw = `mutation { creditAuthorisationWithdraw(input: { id: "${id}" }) { errors { code } } }`;
    await world.ask(enterpriseIdentity(uscc), withdraw);
    expect(await standing()).toEqual([null]);
  });

  it("a bank learns nothing of another bank's loans, by id or otherwise, and nobody else reads alerts at all", async () => {
    const [others] = await watch.alerts(OTHER_BANK, 1);
    expect(await watch.alerts(BANK, 100, others?.loan ?? "")).toEqual([]);
    expect(await watch.alerts(BANK, 100, "no id")).toEqual([]);
    for (const viewer of [OFFICE.officer, OFFICE.auditor, enterpriseIdentity(syntheticCode(0))]) {
      await expect(watch.alerts(viewer)).rejects.toThrow("FORBIDDEN");
      const withScope = { ...viewer, scopes: new Set([...viewer.scopes, "credit:report"]) };
      expect(await watch.alerts(withScope)).toEqual([]);
    }
  });

  describe("what is shared of financing", () => {
    const uscc = syntheticCode(5000);
    const QUESTION = `query ($uscc: USCC!, $validOn: Date) { creditFinancing(uscc: $uscc, validOn: $validOn) {
      firstPaidOutOn bands { band outstandingCount closedCount } } }`;
    const read = async (viewer: typeof BANK, more: object = {}) => {
      const { data, errors } = await world.ask(viewer, QUESTION, { uscc, ...more });
      expect(errors).toBeUndefined();
      return data?.creditFinancing;
    };
    const changes = async (viewer: typeof BANK) => {
      const { data } = await world.ask(
        viewer,
        "{ creditFinancingChanges(first: 100) { edges { node { uscc kind band happenedOn } } } }",
      );
      const list = data?.creditFinancingChanges as { edges: { node: object }[] } | undefined;
      return list?.edges.map(({ node }) => node);
    };
    const reform = identityOf("market-regulation@530000");

    it("the enterprise reads its loans in bands, without the lender; nobody else does, not even a bank that lent", async () => {
      const own = { firstPaidOutOn: TODAY, bands: [{ band: "BELOW_1M", outstandingCount: 2, closedCount: 0 }] };
      expect(await read(enterpriseIdentity(uscc))).toEqual(own);
      expect(await read(enterpriseIdentity(uscc), { validOn: daysAgo(1) })).toEqual({
        firstPaidOutOn: null,
        bands: [],
      });
      for (const viewer of [BANK, OTHER_BANK, reform, enterpriseIdentity(syntheticCode(0))]) {
        expect(await read(viewer)).toBeNull();
      }
    });

    it("a department reads them with the enterprise's authorisation, and what is reported from its feed", async () => {
      expect(await changes(reform)).toEqual([]);
      await office.authorise(uscc, reform.tenant, "FINANCING");
      expect(await read(reform)).toMatchObject({ bands: [{ band: "BELOW_1M", outstandingCount: 2, closedCount: 0 }] });
      const paidOut = { uscc, kind: "LOAN_PAID_OUT", band: "BELOW_1M", happenedOn: TODAY };
      expect(await changes(reform)).toEqual([paidOut, paidOut]);
      await office.authorise(uscc, BANK.tenant, "FINANCING");
      expect(await read(BANK)).toBeNull();
      expect(await changes(BANK)).toEqual([]);
    });
  });
});
