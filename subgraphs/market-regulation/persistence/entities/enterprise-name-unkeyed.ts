import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A name that waits to be spelled. */
@Entity({ schema: "register", name: "enterprise_name_unkeyed" })
export class EnterpriseNameUnkeyed {
  @PrimaryGeneratedColumn("identity", { type: "bigint" })
  declare number: string;

  @Column({ name: "name_id", type: "uuid" })
  declare nameId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare name: string;
}
