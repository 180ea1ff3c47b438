// One credit answer by hand: a Fastify endpoint with the department's one statement. It proves callers and puts reads on
// record as the hub does, and knows nothing else.
import { randomUUID } from "node:crypto";
import fastify from "fastify";
import { determinationMeaning, reasonMessage } from "../../shared/values/decision/messages.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { parseUscc } from "../../shared/values/uscc.ts";
import { decideCreditSupport } from "../../subgraphs/credit/domain/decide-credit-support.ts";
import { openStatements, recordRead } from "../one-server/departments.ts";
import { callerProof } from "../serve/caller.ts";
import { readSettings, tellAddress } from "../serve/settings.ts";

const settings = await readSettings();
const { credit, logs } = openStatements(settings.databases);
const proveCaller = callerProof(settings.issuer);
const server = fastify();

server.post("/credit", async (request) => {
  const { viewer } = await proveCaller(request.headers.authorization ?? null);
  const { validOn, knownAt, ...asked } = request.body;
  const uscc = parseUscc(asked.uscc);
  const division = parseDivisionCode(asked.jurisdiction);
  const [{ rules, readings }] = await Promise.all([
    credit.standings(viewer, [{ uscc, validOn, knownAt }]),
    recordRead(logs.credit, viewer, randomUUID(), uscc, ["creditSupport"]),
  ]);
  const [{ facts, extra }] = readings;
  const answer = decideCreditSupport(rules, division, facts, extra);
  const creditSupport = {
    determination: answer.determination,
    meaning: determinationMeaning(answer.determination, "ZH"),
    reasons: answer.reasons.map((code) => ({ code, message: reasonMessage(code, "ZH") })),
    citations: answer.citations.map(({ document, clause, basis }) => ({ document, clause, basis })),
    evidence: answer.evidence.map(({ kind, id, subject, validFrom, validTo, knownFrom }) => {
      return { kind, id, subject, validFrom, validTo, knownFrom: parseInstant(knownFrom) };
    }),
    notBefore: answer.notBefore,
    validOn: answer.validOn,
    knownAt: answer.knownAt,
  };
  return { data: { standing: { uscc, creditSupport } } };
});
tellAddress(await server.listen({ host: "127.0.0.1", port: 0 }));
