import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Where and how an enterprise was registered. */
@Entity({ schema: "register", name: "enterprise_registration" })
export class EnterpriseRegistration {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare division: string;

  @Column({ name: "established_on", type: "date", nullable: true })
  declare establishedOn: string | null;

  @Column({ name: "enterprise_type", type: "text", nullable: true })
  declare enterpriseType: string | null;

  @Column({ name: "capital_wan", type: "numeric", nullable: true })
  declare capitalWan: string | null;

  @Column({ name: "capital_currency", type: "text", nullable: true })
  declare capitalCurrency: string | null;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
