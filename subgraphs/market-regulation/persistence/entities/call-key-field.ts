import { Column, Entity, PrimaryColumn } from "typeorm";

/** A key field that a call is around. */
@Entity({ schema: "register", name: "call_key_field" })
export class CallKeyField {
  @PrimaryColumn({ name: "call_id", type: "uuid" })
  declare callId: string;

  @PrimaryColumn({ name: "key_field_id", type: "uuid" })
  declare keyFieldId: string;

  @Column({ type: "text" })
  declare scheme: string;
}
