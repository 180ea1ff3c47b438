import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import type { BranchOnDay, InstitutionOnDay } from "../../domain/loans/institution.ts";
import type { Context } from "../context.ts";
import type {
  CreditBranchErrorCode as BranchCode,
  CreditInstitutionErrorCode as InstitutionCode,
  Resolvers,
} from "../generated/types.ts";
import { divisionsOf, oversees, stateThing } from "./stated-thing.ts";

const today = ({ clock }: Context) => ({ validOn: clock.today(), knownAt: LAST_INSTANT });

/** Lenders and their branches: shown to everybody, stated by their overseers. */
export const institutionResolvers = {
  Query: {
    async creditInstitutions(_root, { division, validOn, knownAt, ...part }, { viewer, institutions, clock }) {
      const { things, hasNext } = await institutions.page(viewer, {
        division: division == null ? null : parseDivisionCode(division),
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? LAST_INSTANT,
        ...readListPart(part),
      });
      return connectionOf(things, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
    creditInstitution: (_root, { tenant, validOn, knownAt }, { viewer, institutions, clock }) =>
      institutions.ofTenant(viewer, tenant, {
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? LAST_INSTANT,
      }),
  },
  Mutation: {
    async creditInstitutionState(_root, { input }, context) {
      const { institutions, viewer } = context;
      const { tenant, ifRevision, uscc, kind, from = null } = input;
      const reader = new InputReader<InstitutionCode>();
      reader.text(tenant, "tenant", 128);
      const name = reader.text(input.name, "name");
      const division = reader.value(parseDivisionCode, input.division, "division");
      const { thing, errors } = await stateThing<InstitutionCode, InstitutionOnDay>(context, {
        operation: "creditInstitutionState",
        input,
        day: from,
        dayField: "from",
        ends: false,
        refusals: reader.refusals,
        newest: () => institutions.newest(viewer, "institution", tenant, null),
        mayState: (officer, newest) => oversees(officer, divisionsOf(division, newest)),
        take: (officer, request) =>
          institutions.stateInstitution(officer, request, {
            tenant,
            ifRevision,
            uscc,
            name,
            kind,
            division: input.division,
            from,
          }),
        show: (id) => institutions.byId(viewer, id, today(context)),
        current: () => institutions.ofTenant(viewer, tenant, today(context)),
      });
      return { institution: thing, errors };
    },
    async creditInstitutionEnd(_root, { input }, context) {
      const { institutions, viewer } = context;
      const { tenant, ifRevision, on = null } = input;
      const { thing, errors } = await stateThing<InstitutionCode, InstitutionOnDay>(context, {
        operation: "creditInstitutionEnd",
        input,
        day: on,
        dayField: "on",
        ends: true,
        refusals: [],
        newest: () => institutions.newest(viewer, "institution", tenant, null),
        mayState: (officer, newest) => oversees(officer, divisionsOf(null, newest)),
        take: (officer, request) =>
          institutions.endInstitution(officer, request, { tenant, code: null, ifRevision, on }),
        show: (id) => institutions.byId(viewer, id, today(context)),
        current: () => institutions.ofTenant(viewer, tenant, today(context)),
      });
      return { institution: thing, errors };
    },
    async creditBranchState(_root, { input }, context) {
      const { institutions, viewer } = context;
      const { tenant, ifRevision, from = null } = input;
      const reader = new InputReader<BranchCode>();
      reader.text(tenant, "tenant", 128);
      const code = reader.text(input.code, "code", 64);
      const name = reader.text(input.name, "name");
      const division = reader.value(parseDivisionCode, input.division, "division");
      const { thing, errors } = await stateThing<BranchCode, BranchOnDay>(context, {
        operation: "creditBranchState",
        input,
        day: from,
        dayField: "from",
        ends: false,
        refusals: reader.refusals,
        newest: () => institutions.newest(viewer, "branch", tenant, code),
        mayState: (officer, newest) => oversees(officer, divisionsOf(division, newest)),
        take: (officer, request) =>
          institutions.stateBranch(officer, request, {
            tenant,
            code,
            ifRevision,
            name,
            division: input.division,
            from,
          }),
        show: (id) => institutions.branchById(viewer, id, today(context)),
        current: () => branchOf(context, tenant, code),
      });
      return { branch: thing, errors };
    },
    async creditBranchEnd(_root, { input }, context) {
      const { institutions, viewer } = context;
      const { tenant, code, ifRevision, on = null } = input;
      const { thing, errors } = await stateThing<BranchCode, BranchOnDay>(context, {
        operation: "creditBranchEnd",
        input,
        day: on,
        dayField: "on",
        ends: true,
        refusals: [],
        newest: () => institutions.newest(viewer, "branch", tenant, code),
        mayState: (officer, newest) => oversees(officer, divisionsOf(null, newest)),
        take: (officer, request) => institutions.endBranch(officer, request, { tenant, code, ifRevision, on }),
        show: (id) => institutions.branchById(viewer, id, today(context)),
        current: () => branchOf(context, tenant, code),
      });
      return { branch: thing, errors };
    },
  },
  CreditInstitutionError: refusalMessage,
  CreditBranchError: refusalMessage,
} satisfies Resolvers;

async function branchOf(context: Context, tenant: string, code: string): Promise<BranchOnDay | null> {
  const institution = await context.institutions.ofTenant(context.viewer, tenant, today(context));
  if (institution === null) return null;
  const found = institution.branches.find((branch) => branch.code === code);
  return found === undefined ? null : found;
}
