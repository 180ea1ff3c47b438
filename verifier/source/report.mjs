const VERDICTS = {
  GOOD: "GENUINE 真实有效",
  NOT_IN_TIME: "GENUINE, BUT NOT TO BE RELIED ON AT THAT TIME 真实，但不在可信赖期限内",
  BAD: "REFUSED 不予采信",
};

const KINDS = {
  receipt: "receipt 回执",
  page: "printed receipt 打印回执",
  log: "log 日志",
  consistency: "consistency proof 一致性证明",
  checkpoint: "checkpoint 检查点",
  notice: "notice of effect 影响通知",
  extract: "extract of the register 登记册导出",
  unknown: "file 文件",
};

/** The lines that tell people what `verifyFiles` found. */
export function reportLines({ keys, problems, files }) {
  return [
    ...files.flatMap(fileLines),
    ...problems.flatMap((problem) => [`${VERDICTS.BAD}`, ...problemLines(problem)]),
    ...keys.map((fingerprint) => `key set 公钥集 sha256 ${fingerprint}`),
  ];
}

function fileLines(result) {
  const { file, kind, verdict, problem } = result;
  const facts = result.statement === undefined ? otherFacts(result) : statementFacts(result);
  return [
    `${file}: ${KINDS[kind]}: ${VERDICTS[verdict]}`,
    ...(problem === null ? [] : problemLines(problem)),
    ...facts.map(([name, value]) => `  ${name}: ${printable(value)}`),
    ...(kind === "page"
      ? ["  The words on the page are not signed; these are. 页面文字未经签名，以上述内容为准。"]
      : []),
  ];
}

function problemLines({ code, en, zh, index, lastIndex }) {
  const place = index === undefined ? "" : ` [${lastIndex === undefined ? index : `${index}–${lastIndex}`}]`;
  return [`  ${code}${place}`, `  ${printable(en)}`, `  ${printable(zh)}`];
}

function statementFacts({ statement, index, logSize, loggedAt, key, sm2Key }) {
  const { department, id, issuedAt, validUntil, asker, purpose, question, answer } = statement;
  return [
    ["department 部门", department],
    ["decision 决定", `${id}, ${issuedAt}, relied on until 可信赖至 ${validUntil}`],
    ["asker 询问方", `${asker.tenant}/${asker.subject}, ${purpose}`],
    [
      "question 问题",
      `${question.measure} ${question.uscc}, ${question.jurisdiction}, ${question.validOn}, ${question.knownAt}`,
    ],
    ["answer 答复", `${answer.determination} (${answer.reasons.join(", ")})`],
    ["clauses 条款", answer.citations.map(({ document, clause }) => `${document} ${clause}`).join(", ")],
    ["log 日志", `entry ${index} of ${logSize} at ${loggedAt}`],
    ["keys 密钥", sm2Key === null ? key : `${key}, SM2 ${sm2Key}`],
  ];
}

function noticeFacts({ department, holder, number, issuedAt, knownAt, decision, question, before, after }) {
  return [
    ["department 部门", department],
    ["holder 持有方", `${holder}, no. ${number}, ${issuedAt}`],
    ["decision 决定", `${decision.id}, ${decision.issuedAt}`],
    ["question 问题", `${question.measure} ${question.uscc}, ${question.jurisdiction}, ${question.validOn}`],
    ["answer 答复", `${before.determination} → ${after.determination} (${after.reasons.join(", ")}), ${knownAt}`],
  ];
}

function manifestFacts({ department, validOn, knownAt, issuedAt, licence, files }) {
  return [
    ["department 部门", department],
    ["day 日期", `${validOn}, known at 所知时刻 ${knownAt}, issued 签发 ${issuedAt}`],
    ["licence 许可", licence],
    ...files.map(({ name, rows, sha256 }) => [name, `${rows} rows 行, sha256 ${sha256}`]),
  ];
}

function otherFacts({
  department,
  entries,
  checkpoints,
  lastCheckpointAt,
  size,
  at,
  from,
  to,
  notice,
  manifest,
  treeOnly,
}) {
  if (notice !== undefined) return noticeFacts(notice);
  if (manifest !== undefined) return manifestFacts(manifest);
  const facts = department === undefined ? [] : [["department 部门", department]];
  if (entries !== undefined) {
    facts.push(["entries 条目", `${entries}; checkpoints 检查点 ${checkpoints}, ${lastCheckpointAt ?? "–"}`]);
    if (treeOnly) facts.push(["not checked 未核验", "the entries' own signatures 各条目自身的签名"]);
  }
  if (size !== undefined) facts.push(["checkpoint 检查点", `${size} entries 条, ${at}`]);
  if (from !== undefined) facts.push(["consistent 一致", `${from} → ${to} entries 条`]);
  return facts;
}

/** Foreign text without control characters, which a terminal might obey. */
function printable(text) {
  return String(text).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
