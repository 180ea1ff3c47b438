import type { HubDatabases } from "../../hub/databases.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { AUDITOR, BANK_2 } from "../decisions/askers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { type CreditWatch, openCreditWatch } from "./credit-watch.ts";
import { openRecorder, type TestRecorder } from "./test-recorder.ts";

describe("The holder of a decision", () => {
  let databases: HubDatabases;
  let ring: KeyRing;
  let writer: RegisterWriter;
  let recorder: TestRecorder;
  let watch: CreditWatch;

  beforeAll(async () => {
    databases = await createHubDatabases();
    ring = await openTestRing("credit");
    writer = await openWriter(databases);
    recorder = await openRecorder(databases);
    watch = openCreditWatch(databases, ring);
    // The first facts of a hub are a case of their own.
    await writer.leader(99, "2021-11-01");
    await writer.acknowledge();
    await watch.look();
  }, 60_000);

  afterAll(async () => {
    await watch.close();
    await recorder.close();
    await writer.close();
  });

  /** Notices about a decision, once everything recorded until now was held against it. */
  const noticesAbout = async (decision: string) => {
    await writer.acknowledge();
    expect(await watch.look()).toBe("DONE");
    return (await watch.notices()).filter((notice) => notice.decision.id === decision);
  };

  it("is told when its title turns out to have been revoked five days before the day asked about", async () => {
    const { uscc, titleId } = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "revoked");
    await writer.revoke(titleId, "2022-06-10");
    const [notice, ...more] = await noticesAbout(decision);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      format: "leader-hub-notice-v1",
      kind: "AFFECTED",
      department: "credit",
      holder: "bank",
      number: 1,
      previous: null,
      decision: { logIndex: 0 },
      question: { measure: "creditSupport", uscc, jurisdiction: "120000", validOn: "2022-06-15" },
      before: { determination: "ELIGIBLE", reasons: ["POLICY_PROVIDES", "TITLE_IN_FORCE"] },
      after: {
        determination: "NOT_ELIGIBLE",
        reasons: ["TITLE_REVOKED"],
        citations: [{ document: "tianjin-2021", clause: "§3(3)3", basis: "TEXT" }],
      },
    });
    const came = notice?.facts.filter(({ knownTo }) => knownTo === null);
    const gone = notice?.facts.filter(({ knownTo }) => knownTo !== null);
    expect(came?.map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual([
      "title-status T-COPY-1 IN_FORCE",
      "title-status T-COPY-1 REVOKED",
    ]);
    expect(gone?.map(({ subject }) => subject)).toContain("T-COPY-1 IN_FORCE");
    expect(came?.every(({ knownFrom }) => knownFrom === notice?.knownAt)).toBe(true);
    expect(gone?.every(({ knownTo }) => knownTo === notice?.knownAt)).toBe(true);
  });

  it("is told when only the row is another one that the same answer rests on", async () => {
    const { uscc, titleId } = await writer.leader(2, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "revoked-later");
    await writer.revoke(titleId, "2022-06-16");
    const [notice] = await noticesAbout(decision);
    expect([notice?.before.determination, notice?.after.determination]).toEqual(["ELIGIBLE", "ELIGIBLE"]);
    const rows = [notice?.before, notice?.after].map((answer) =>
      answer?.evidence.filter(({ kind }) => kind === "title-status").map(({ validTo }) => validTo),
    );
    expect(rows).toEqual([["2022-11-01"], ["2022-06-15"]]);
  });

  it("is told when it heard no because nothing was there, and a title comes", async () => {
    const decision = await watch.decide(syntheticCode(3), "nothing");
    await writer.leader(3, "2021-11-01");
    const notices = await noticesAbout(decision);
    expect(notices.at(-1)).toMatchObject({
      before: { determination: "NOT_ELIGIBLE", reasons: ["TITLE_NOT_FOUND"] },
      after: { determination: "ELIGIBLE", reasons: ["POLICY_PROVIDES", "TITLE_IN_FORCE"] },
    });
    expect(notices).toHaveLength(1);
  });

  it("is not told of facts about another enterprise", async () => {
    const { uscc } = await writer.leader(4, "2021-11-01");
    const other = await writer.leader(5, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "another");
    await writer.revoke(other.titleId, "2022-06-10");
    expect(await noticesAbout(decision)).toEqual([]);
  });

  it("is not told of facts that leave the answer as it is", async () => {
    const { uscc } = await writer.leader(6, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "size-in-tianjin");
    // Tianjin's notice does not ask for a size.
    await recorder.size(uscc, 10);
    await writer.acknowledge();
    expect(await watch.gather()).toBe(true);
    expect(await noticesAbout(decision)).toEqual([]);
  });

  it("is not told of what was known when the decision was taken", async () => {
    const { uscc, titleId } = await writer.leader(7, "2021-11-01");
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "known");
    expect(await noticesAbout(decision)).toEqual([]);
  });

  it("is told of each change once, in order, each against what was told before", async () => {
    const { uscc, titleId } = await recorder.nationalLeader(8, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "sizes", undefined, "110000");
    // All of it becomes known between two looks.
    await recorder.size(uscc, 10);
    await recorder.revoke(titleId, "2022-06-10");
    const notices = await noticesAbout(decision);
    expect(notices.map(({ after }) => [after.determination, ...after.reasons])).toEqual([
      ["ELIGIBLE", "POLICY_PROVIDES", "SIZE_CLASS_MICRO", "TITLE_IN_FORCE"],
      ["NOT_ELIGIBLE", "TITLE_REVOKED"],
    ]);
    expect(notices[0]?.before.reasons).toEqual(["SIZE_CLASS_UNKNOWN"]);
    expect(notices[1]?.before).toEqual(notices[0]?.after);
    expect(notices.map(({ previous }) => previous)).toEqual([null, notices[0]?.id]);
    expect(notices[0]?.facts.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      "size-statement INDUSTRY 2021 (test)",
    ]);
  });

  it("is told of a ban, which the answer names", async () => {
    const { uscc } = await recorder.nationalLeader(9, "2021-11-01");
    await writer.acknowledge();
    const decision = await watch.decide(uscc, "banned", undefined, "530000");
    const yunnan = await recorder.yunnanLeader(9, "2021-11-05");
    await recorder.revoke(yunnan.titleId, "2022-06-10");
    const notices = await noticesAbout(decision);
    const last = notices.at(-1);
    expect(last?.after.reasons).toContain("ENTERPRISE_BARRED_AFTER_REVOCATION");
    expect(last?.facts.map(({ kind }) => kind)).toContain("ban");
  });

  it("has its notices numbered without a gap, and another bank has none of them", async () => {
    const own = await watch.notices();
    expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
    expect(own.every(({ holder }) => holder === "bank")).toBe(true);
    expect(await watch.notices(BANK_2)).toEqual([]);
    const { uscc, titleId } = await writer.leader(10, "2021-11-01");
    await writer.acknowledge();
    await watch.decide(uscc, "other-bank", BANK_2);
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    await watch.look();
    const others = await watch.notices(BANK_2);
    expect(others.map(({ holder, number }) => [holder, number])).toEqual([["bank-2", 1]]);
    expect(await watch.notices()).toHaveLength(own.length);
    expect(await watch.notices(AUDITOR)).toHaveLength(own.length + 1);
  });
});
