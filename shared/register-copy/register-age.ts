/** Where a department knows the register from. */
export type RegisterSource = "REGISTER" | "COPY";

/**
 * SQL of the instant up to which a department knows the register.
 *
 * A copy that is still being filled has no watermark: the heartbeat may have come before the titles.
 */
export const WATERMARK: Readonly<Record<RegisterSource, string>> = {
  REGISTER: "(select at from register.heartbeat where id = 1)",
  COPY: `case when (select bool_and(srsubstate = 'r') from pg_subscription_rel)
              then (select at from register.heartbeat where id = 1) end`,
};
