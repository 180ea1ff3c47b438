import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A name that an enterprise bore. */
@Entity({ schema: "register", name: "enterprise_name" })
export class EnterpriseName {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
