import { runInNewContext } from "node:vm";
import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import { resolveOperation } from "../../gateway/approved/resolve-operation.ts";
import { KEY_SET_PATH } from "../../gateway/key-set-page.ts";
import { verificationPage } from "../../gateway/pages/verification-page.ts";
import { SigningDepartment } from "./signed-log.ts";

const ID = "3a1579d5-62be-490c-8554-f772696a38d1";
const LEAF_HASH = "A".repeat(43);

interface Sent {
  readonly address: string;
  readonly body: string | undefined;
}

/** As much of an element as the page uses. */
class PlainElement {
  hidden = true;
  textContent = "";
  value = "";
  files: readonly { name: string; text(): Promise<string> }[] = [];
  readonly children: PlainElement[] = [];
  private readonly listeners = new Map<string, () => void>();

  constructor(private readonly href: string | null) {}

  append(...children: PlainElement[]): void {
    this.children.push(...children);
  }
  replaceChildren(...children: PlainElement[]): void {
    this.children.splice(0, this.children.length, ...children);
  }
  addEventListener(name: string, listener: () => void): void {
    this.listeners.set(name, listener);
  }
  getAttribute(name: string): string | null {
    return name === "href" ? this.href : null;
  }
  happens(name: string): void {
    this.listeners.get(name)?.();
  }
  get words(): string {
    return [this.textContent, ...this.children.map(({ words }) => words)].join(" ");
  }
}

/** Opens the page's own script as a browser would, in front of a hub that answers with these texts. */
async function opened(address: string, answers: Readonly<Record<string, string | Promise<string>>> = {}) {
  const page = verificationPage();
  const sent: Sent[] = [];
  const elements = new Map<string, PlainElement>();
  const elementOf = (id: string) => {
    const href = new RegExp(`<a id="${id}" href="([^"]*)"`).exec(page)?.[1] ?? null;
    const element = elements.get(id) ?? new PlainElement(href);
    elements.set(id, element);
    return element;
  };
  const fetch = async (to: string, options: { body?: string } = {}) => {
    sent.push({ address: to, body: options.body });
    const answer = await answers[to];
    return {
      ok: answer !== undefined,
      status: 503,
      text: async () => answer,
      json: async () => JSON.parse(String(answer)),
    };
  };
  const { protocol, hash } = new URL(address);
  runInNewContext(/<script type="module">(.*)<\/script>/s.exec(page)?.[1] ?? "", {
    document: { getElementById: elementOf, createElement: () => new PlainElement(null) },
    location: { protocol, hash },
    fetch,
    TextEncoder,
    TextDecoder,
    atob,
    btoa,
  });
  await settled();
  return { sent, elementOf };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function codeOf(department: string): string {
  return `https://hub.example.gov.cn/verify#${department}/${ID}/${LEAF_HASH}`;
}

describe("The verification page opened by the code of a printed receipt", () => {
  it.each([
    ["credit", "CreditDecisionVerification", "creditDecisionVerification"],
    ["procurement", "ProcurementDecisionVerification", "procurementDecisionVerification"],
    ["quality-award", "AwardDecisionVerification", "awardDecisionVerification"],
  ])("asks %s by the approved operation, to the letter", async (department, name, field) => {
    const found = { known: true, issuedAt: "2026-05-20T02:00:00Z", affected: false };
    const { sent, elementOf } = await opened(codeOf(department), {
      "/graphql": JSON.stringify({ data: { [field]: found } }),
    });
    const [body] = sent.flatMap((each) => (each.address === "/graphql" ? [each.body] : []));
    const approved = readApprovedOperations();
    const { query, variables } = resolveOperation(JSON.parse(String(body)), approved, true);
    expect(query).toBe(approved.all.find((operation) => operation.name === name)?.text);
    expect(variables).toEqual({ id: ID, leafHash: LEAF_HASH });
    expect(elementOf("asked").words).toContain("The hub's log has it, issued at 2026-05-20T02:00:00Z。");
  });

  it("says so when the hub knows no such decision, or does not answer", async () => {
    const found = { known: false, issuedAt: null, affected: null };
    const unknown = await opened(codeOf("credit"), {
      "/graphql": JSON.stringify({ data: { creditDecisionVerification: found } }),
    });
    expect(unknown.elementOf("asked").words).toContain("The hub knows no such decision");
    const refused = JSON.stringify({ errors: [{ message: "refused" }] });
    const silent = await opened(codeOf("credit"), { "/graphql": refused });
    expect(silent.elementOf("asked").words).toContain("The hub cannot tell just now; a receipt still can.");
  });

  it("asks nothing about a department that keeps no log", async () => {
    const { sent, elementOf } = await opened(codeOf("market-regulation"));
    expect(sent.map(({ address }) => address)).toEqual([KEY_SET_PATH]);
    expect(elementOf("asked").words).toContain("The hub cannot tell just now");
  });
});

describe("The keys of the verification page", () => {
  let department: SigningDepartment;
  let published: string;

  beforeAll(async () => {
    department = await SigningDepartment.open("credit", { sm2: false });
    published = department.keySet();
  });
  afterAll(() => department.close());

  it("are those that the hub publishes when no file is chosen, and the page names their address", async () => {
    const { elementOf } = await opened("https://hub.example.gov.cn/verify", { [KEY_SET_PATH]: published });
    expect(elementOf("keyState").textContent).toMatch(/^\/\.well-known\/leader-hub-keys\.json：sha256 [0-9a-f]{64}$/);
    expect(elementOf("publishedNote").hidden).toBe(false);
    const page = verificationPage();
    expect(page).toContain(`<a id="published" href="${KEY_SET_PATH}">${KEY_SET_PATH}</a>`);
    expect(page).toContain("When no file is chosen, the keys that this hub publishes are used");
    expect(page).toContain("未选择文件时，使用本枢纽公布的公钥集");
  });

  it("are asked of nobody when the page was saved and opened from a disk", async () => {
    const { sent, elementOf } = await opened("file:///home/reader/verify.html");
    expect(sent).toEqual([]);
    expect(elementOf("publishedNote").hidden).toBe(true);
  });

  it("are those of the file that was chosen, even when the hub answers later", async () => {
    let answer: (text: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const { elementOf } = await opened("https://hub.example.gov.cn/verify", { [KEY_SET_PATH]: late });
    elementOf("keyFile").files = [{ name: "mine.json", text: async () => published }];
    elementOf("keyFile").happens("change");
    await settled();
    answer(published);
    await settled();
    expect(elementOf("keyState").textContent).toMatch(/^mine\.json：sha256 /);
  });

  it("are none when the file that was chosen as keys cannot be used", async () => {
    const { elementOf } = await opened("https://hub.example.gov.cn/verify", { [KEY_SET_PATH]: published });
    const broken = JSON.stringify({ format: "leader-hub-keys-v1", keys: [{}] });
    elementOf("keyFile").files = [{ name: "mine.json", text: async () => broken }];
    elementOf("keyFile").happens("change");
    await settled();
    expect(elementOf("keyState").textContent).toContain("The key set cannot be used");
  });
});
