import { Column, Entity, PrimaryColumn } from "typeorm";

/** A group into which the text of a scheme divides its key fields. */
@Entity({ schema: "register", name: "key_field_group" })
export class KeyFieldGroup {
  @PrimaryColumn({ type: "text" })
  declare scheme: string;

  @PrimaryColumn({ type: "text" })
  declare code: string;

  @Column({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare name: string;

  @Column({ name: "name_en", type: "text" })
  declare nameEn: string;

  @Column({ type: "text" })
  declare clause: string;

  @Column({ type: "text" })
  declare basis: string;
}
