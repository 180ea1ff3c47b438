import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { CATEGORY_EDITIONS, parseCategory, parseCategoryEdition } from "../../domain/schemes/category.ts";
import { KEY_FIELD_MACHINE, type KeyFieldFacts, notYetPublished } from "../../domain/schemes/key-field-machine.ts";
import type { KeyFieldOnDay, KeyFieldToPublish } from "../../persistence/schemes/key-fields.ts";
import type { Context } from "../context.ts";
import type { KeyFieldInput, KeyFieldsPublishInput, MutationResolvers } from "../generated/types.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import { factsOfKeyField } from "./key-field-resolvers.ts";
import { conflict, judged, type KeyFieldRefusal, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly KeyFieldRefusal[];

/** How a department publishes and withdraws key fields. */
export const keyFieldMutations = {
  async keyFieldsPublish(_root, { input }, context) {
    const viewer = officerOf(context.viewer);
    const request = procedureRequest(viewer, "keyFieldsPublish", input);
    const { fields, notice, refusals } = readFields(input);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<Refusals> {
        return refusals.length > 0 ? refusals : judgeFields(context, input, fields);
      },
      take: () =>
        context.schemes.keyFields.publish(
          viewer,
          request,
          { scheme: input.scheme, year: input.year, notice },
          fields,
          on,
        ),
      refused: async (outcome): Promise<Refusals> => {
        if (outcome !== "KEY_FIELD_PUBLISHED") throw unexpected(outcome);
        return [refusal("KEY_FIELD_ALREADY_PUBLISHED", "fields", notYetPublished.refusal.message)];
      },
      show: (publication) => shown(context, publication),
    });
    return { keyFields: thing, errors };
  },

  async keyFieldWithdraw(_root, { input }, context) {
    const viewer = officerOf(context.viewer);
    const request = procedureRequest(viewer, "keyFieldWithdraw", input);
    const reader = new InputReader<never>();
    const reason = reader.text(input.reason, "reason", 2000);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<Refusals> {
        const now = isId(input.keyField) ? await standing(context, input.keyField) : null;
        if (now === null) return [schemeRefusal("NOT_ON_RECORD", "keyField")];
        if (now.revision !== input.ifRevision) return [conflict("keyField", [now])];
        const subject = { state: now.state, facts: await factsOfKeyField(context, now, on) };
        return [...reader.refusals, ...judged(KEY_FIELD_MACHINE, subject, "WITHDRAW", viewer, "keyField")] as Refusals;
      },
      take: () => context.schemes.keyFields.withdraw(viewer, request, input, reason, on),
      refused: async (outcome): Promise<Refusals> => {
        if (outcome === "NOT_ON_RECORD") return [schemeRefusal(outcome, "keyField")];
        if (outcome !== "CONFLICT") throw unexpected(outcome);
        context.schemesDesk.forget();
        await context.register.showRecorded(viewer);
        const now = await standing(context, input.keyField);
        return [conflict("keyField", now === null ? null : [now])];
      },
      async show() {
        context.schemesDesk.forget();
        const now = await standing(context, input.keyField);
        return now === null ? null : [now];
      },
    });
    return { keyFields: thing, errors };
  },
} satisfies MutationResolvers;

function readFields(input: KeyFieldsPublishInput) {
  const reader = new InputReader<ListCode | "NOTHING_NAMED" | "NUMBER_OUT_OF_RANGE">();
  const notice = reader.text(input.notice, "notice");
  const given: readonly KeyFieldInput[] = input.fields == null ? [] : input.fields;
  if (input.year < 2015 || input.year > 2999) reader.refusals.push(schemeRefusal("NUMBER_OUT_OF_RANGE", "year"));
  if (given.length === 0) reader.refusals.push(schemeRefusal("NOTHING_NAMED", "fields"));
  const fields = readList(reader, given, "fields", 100, ({ category, categoryEdition, group, name }, at) => {
    const code = reader.value(parseCategory, category, `${at}.category`);
    const edition = reader.value(
      parseCategoryEdition,
      categoryEdition ?? CATEGORY_EDITIONS[0],
      `${at}.categoryEdition`,
    );
    const named = reader.text(name, `${at}.name`);
    if (code === null || edition === null) return null;
    return { category: code, edition, group: group ?? null, name: named };
  });
  refuseTwice(reader, fields.map(keyOf), "fields");
  return { fields, notice, refusals: reader.refusals };
}

function keyOf({ category, edition }: KeyFieldToPublish): string {
  return `${edition} ${category}`;
}

async function judgeFields(
  context: Context,
  { scheme, year, on }: KeyFieldsPublishInput,
  fields: readonly KeyFieldToPublish[],
): Promise<Refusals> {
  const { clock, schemesDesk, schemes } = context;
  const viewer = officerOf(context.viewer);
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme, on: today });
  if (ties === null) return [schemeRefusal("NOT_ON_RECORD", "scheme")];
  const groups = (await schemesDesk.groups.load(scheme)).map(({ code }) => code);
  const published = await schemes.keyFields.categoriesNow(viewer, scheme, year);
  const { jurisdiction, workingBody } = ties;
  const common = { jurisdiction, workingBody, groups, on: on ?? today, today, lastStepOn: null };
  return fields.flatMap((field, index): Refusals => {
    const facts: KeyFieldFacts = { ...common, group: field.group, publishedAlready: published.has(keyOf(field)) };
    return judged(KEY_FIELD_MACHINE, { state: null, facts }, "PUBLISH", viewer, `fields.${index}`);
  });
}

async function shown(context: Context, publication: string): Promise<KeyFieldOnDay[] | null> {
  const ids = await context.schemes.keyFields.published(context.viewer, publication);
  const found = await Promise.all(ids.map((id) => standing(context, id)));
  return found.filter((each) => each !== null);
}

function standing({ clock, schemesDesk }: Context, id: string): Promise<KeyFieldOnDay | null> {
  return schemesDesk.keyFields.load({ id, validOn: clock.today(), knownAt: LAST_INSTANT });
}
