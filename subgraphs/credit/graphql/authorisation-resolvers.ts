import { GraphQLError } from "graphql";
import { connectionOf, readListPart } from "../../../shared/server/list-part.ts";
import type { AuthorisationToGrant } from "../persistence/authorisations.ts";
import { refusalMessage } from "./authorisation-refusal.ts";
import type { Resolvers } from "./generated/types.ts";
import { enterpriseOf } from "./own-enterprise.ts";

/** Authorisations: how they are given, withdrawn and listed. */
export const authorisationResolvers = {
  Query: {
    async creditAuthorisations(_root, part, { viewer, authorisations, access }) {
      const { authorisations: found, hasNext } = await authorisations.page(viewer, readListPart(part));
      for (const { uscc } of found) access.about(uscc);
      return connectionOf(found, hasNext, ({ grantedAt, id }) => ({ at: grantedAt, id }));
    },
  },
  Mutation: {
    async creditAuthorisationGrant(_root, { input }, { viewer, authorisations, access }) {
      const enterprise = enterpriseOf(viewer);
      access.about(enterprise.uscc);
      const field = unacceptable(input);
      if (field !== undefined) return refused("TEXT_NOT_ACCEPTED", field);
      const { outcome, authorisation } = await authorisations.grant(enterprise, input);
      if (outcome === "KEY_REUSED") throw keyReused();
      return outcome === "GRANTED" ? { authorisation, errors: [] } : refused(outcome, FIELD_OF[outcome]);
    },
    async creditAuthorisationWithdraw(_root, { input }, { viewer, authorisations, access }) {
      const enterprise = enterpriseOf(viewer);
      access.about(enterprise.uscc);
      const { outcome, authorisation } = await authorisations.withdraw(enterprise, input.id);
      return outcome === "WITHDRAWN" ? { authorisation, errors: [] } : refused(outcome, "id");
    },
  },
  CreditAuthorisationGrantError: refusalMessage,
  CreditAuthorisationWithdrawError: refusalMessage,
} satisfies Resolvers;

const FIELD_OF = { UNTIL_PASSED: "until", ALREADY_AUTHORISED: "institution" } as const;

function refused<Code extends string>(code: Code, field: string) {
  return { authorisation: null, errors: [{ code, field: ["input", field] }] };
}

/** The first text of an input that nobody could have meant. */
function unacceptable({ institution, idempotencyKey }: AuthorisationToGrant): string | undefined {
  if (!/^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(institution) || institution.length > 128) return "institution";
  if (!/^[^\p{C}]+$/u.test(idempotencyKey) || idempotencyKey.length > 200) return "idempotencyKey";
  return undefined;
}

function keyReused(): GraphQLError {
  return new GraphQLError("The idempotency key was used for another authorisation; take a new key.", {
    extensions: { code: "IDEMPOTENCY_KEY_REUSED", messageZh: "此幂等键已用于另一授权，请换用新键。" },
  });
}
