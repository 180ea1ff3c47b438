import { toBase64url, toHex } from "./bytes.mjs";
import { PLAIN_ENGINE } from "./plain-engine.mjs";
import { createContext, judgeReceipt } from "./receipts.mjs";
import { ASCII, parseJson } from "./text.mjs";

const WORDS_OF_VERDICT = {
  GOOD: "真实有效 Genuine",
  NOT_IN_TIME: "真实，但现已不在可信赖期限内 Genuine, but not to be relied on now",
  BAD: "不予采信 Refused",
};
const WORDS_OF_ANSWER = {
  ELIGIBLE: "符合：存在政策依据，不等于批准 Eligible: a policy basis exists; this is no approval",
  NOT_ELIGIBLE: "不符合 Not eligible",
  UNDETERMINED: "无法判定：既不是“符合”，也不是“不符合” Undetermined: neither yes nor no",
};
// Each department answers for its own log. A hub in production runs approved operations only: what is asked is, to the
// letter, what `operations/*-decision-verification.graphql` says.
const ASK_ABOUT = { credit: "Credit", procurement: "Procurement", "quality-award": "Award" };
const FRAGMENT = /^#([\w-]+)\/([\w-]+)\/([\w-]{43})$/;

const at = (id) => document.getElementById(id);
const isServed = location.protocol === "http:" || location.protocol === "https:";
const asked = FRAGMENT.exec(decodeURI(location.hash));
let keySet = null;
let hasChosenKeys = false;

/** An element with text in it; what comes from a file is never read as HTML. */
function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
}

function list(rows) {
  const made = document.createElement("dl");
  for (const [name, value] of rows) made.append(element("dt", name), element("dd", value));
  return made;
}

function useKeys(text, origin) {
  try {
    createContext([text], PLAIN_ENGINE);
    keySet = text;
    at("keyState").textContent = `${origin}：sha256 ${toHex(PLAIN_ENGINE.sha256(ASCII.encode(text)))}`;
  } catch (problem) {
    keySet = null;
    at("keyState").textContent =
      `公钥集不可用 The key set cannot be used: ${problem.zh ?? problem} ${problem.en ?? ""}`;
  }
}

/** A file is a key set or a receipt by what it holds, whichever way it came. */
async function take(file) {
  const text = await file.text();
  if (isKeySet(text)) {
    hasChosenKeys = true;
    useKeys(text, file.name);
  } else {
    at("text").value = text;
  }
  if (keySet !== null && at("text").value !== "") verify();
}

function isKeySet(text) {
  try {
    return parseJson(text).format === "leader-hub-keys-v1";
  } catch {
    return false;
  }
}

function verify() {
  const result = at("result");
  result.hidden = false;
  if (keySet === null || at("text").value.trim() === "") {
    result.replaceChildren(element("p", "请先给出回执和公钥集。 A receipt and a key set are needed."));
    return;
  }
  const given = (id) => at(id).value.trim() || undefined;
  const reader = { asker: given("asker"), nonce: given("nonce"), at: new Date().toISOString() };
  const judged = judgeReceipt(createContext([keySet], PLAIN_ENGINE), at("text").value, reader);
  result.replaceChildren(...findings(judged));
}

function findings({ verdict, problem, opened }) {
  const shown = [element("p", WORDS_OF_VERDICT[verdict], `verdict ${verdict}`)];
  if (problem !== null) shown.push(element("p", problem.zh), element("p", `${problem.en} (${problem.code})`));
  if (opened === null) return shown;
  const { statement, key, sm2Key, index, checkpoint, leafHash } = opened;
  const { question, answer, asker } = statement;
  const { measure, uscc, jurisdiction, validOn, knownAt, ...own } = question;
  if (asked !== null) {
    const isSame = asked[1] === statement.department && asked[2] === statement.id && asked[3] === toBase64url(leafHash);
    shown.push(
      isSame
        ? element("p", "与二维码所指为同一决定。 It is the decision that the code names.")
        : element("p", "注意：并非二维码所指的决定！ Mind: it is not the decision that the code names!", "verdict BAD"),
    );
  }
  shown.push(
    list([
      ["答复 Answer", WORDS_OF_ANSWER[answer.determination]],
      ["理由 Reasons", answer.reasons.join(", ")],
      [
        "条款 Clauses",
        answer.citations.map(({ document: id, clause, basis }) => `${id} ${clause} (${basis})`).join("; "),
      ],
      ["事项 Measure", measure],
      ...Object.entries(own).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
      ["企业 Enterprise", uscc],
      ["适用地 Jurisdiction", jurisdiction],
      ["所问日期 Day asked about", validOn],
      ["截至所知 As known at", knownAt],
      ["签发 Issued", statement.issuedAt],
      ["可信赖至 To be relied on until", statement.validUntil],
      ["询问方 Asker", `${asker.tenant} / ${asker.subject}`],
      ["目的与法律依据 Purpose and basis", `${statement.purpose}; ${statement.legalBasis}`],
      ["部门 Department", statement.department],
      ["决定编号 Decision", statement.id],
      ["日志 Log", `${index} / ${checkpoint.size} (${checkpoint.at})`],
      ["密钥 Keys", sm2Key === null ? key.kid : `${key.kid}; SM2 ${sm2Key.kid}`],
    ]),
  );
  return shown;
}

/** The code of a printed receipt names a decision; only its receipt proves what was decided. */
async function explainFragment() {
  if (asked === null) return;
  const [, department, id, leafHash] = asked;
  const box = at("asked");
  box.hidden = false;
  box.replaceChildren(
    element("p", "二维码指向以下决定；要证明其内容，请在下方给出回执（打印页的 HTML 文件或回执文件）。"),
    element("p", "The code names this decision. What it says is proved by its receipt, below."),
    list([
      ["部门 Department", department],
      ["决定编号 Decision", id],
      ["叶哈希 Leaf hash", leafHash],
    ]),
  );
  if (!isServed) return;
  const answer = await askHub(department, id, leafHash).catch(() => null);
  box.append(element("p", wordsOf(answer), answer === null ? undefined : answer.known ? "GOOD" : "BAD"));
}

function operationOf(name) {
  return `# Whether the department took a decision, for whoever holds its receipt. 凭回执核验存档决定。
query ${name}DecisionVerification($id: ID!, $leafHash: String!) {
  ${name.toLowerCase()}DecisionVerification(id: $id, leafHash: $leafHash) {
    known
    issuedAt
    affected
  }
}
`;
}

async function askHub(department, id, leafHash) {
  if (!Object.hasOwn(ASK_ABOUT, department)) return null;
  const name = ASK_ABOUT[department];
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: operationOf(name), variables: { id, leafHash } }),
  });
  const { data } = await response.json();
  const found = data?.[`${name.toLowerCase()}DecisionVerification`];
  return typeof found?.known === "boolean" ? found : null;
}

function wordsOf(answer) {
  if (answer === null) return "枢纽此刻无法回答；仍可凭回执核验。 The hub cannot tell just now; a receipt still can.";
  if (!answer.known) return "枢纽没有此决定，或哈希不符。 The hub knows no such decision, or its hash is another.";
  const since = answer.affected === true ? "此后所依据的事实有变。 Facts it rested on have changed since." : "";
  return `枢纽的日志中有此决定，签发于 The hub's log has it, issued at ${answer.issuedAt ?? "?"}。 ${since}`;
}

at("verify").addEventListener("click", verify);
for (const id of ["file", "keyFile"]) {
  at(id).addEventListener("change", () => {
    for (const file of at(id).files) take(file);
  });
}
for (const name of ["dragover", "dragleave", "drop"]) {
  at("drop").addEventListener(name, (event) => {
    event.preventDefault();
    at("drop").classList.toggle("over", name === "dragover");
    if (name === "drop") for (const file of event.dataTransfer.files) take(file);
  });
}
if (isServed) {
  const published = at("published").getAttribute("href");
  at("publishedNote").hidden = false;
  fetch(published)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then((text) => {
      // A file that was chosen meanwhile counts, whether it could be used or not.
      if (!hasChosenKeys) useKeys(text, published);
    })
    .catch(() => {});
}
explainFragment();
