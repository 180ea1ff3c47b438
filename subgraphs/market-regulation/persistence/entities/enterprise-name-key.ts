import { Column, Entity, PrimaryColumn } from "typeorm";

/** By what a name of an enterprise is found; it follows from the name alone. */
@Entity({ schema: "register", name: "enterprise_name_key" })
export class EnterpriseNameKey {
  @PrimaryColumn({ name: "name_id", type: "uuid" })
  declare nameId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", array: true })
  declare grams: string[];

  @Column({ type: "text" })
  declare syllables: string;

  @Column({ type: "text", insert: false, update: false })
  declare pinyin: string;

  @Column({ type: "text" })
  declare initials: string;
}
