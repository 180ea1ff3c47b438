import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an enterprise stated of its size; amounts are decimal text in 10,000 yuan. */
@Entity({ schema: "register", name: "enterprise_size" })
export class EnterpriseSize {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare sector: string;

  @Column({ type: "integer", nullable: true })
  declare employees: number | null;

  @Column({ name: "revenue_wan", type: "numeric", nullable: true })
  declare revenueWan: string | null;

  @Column({ name: "assets_wan", type: "numeric", nullable: true })
  declare assetsWan: string | null;

  @Column({ name: "statistical_year", type: "integer" })
  declare statisticalYear: number;

  @Column({ name: "stated_on", type: "date" })
  declare statedOn: string;

  /** Where the enterprise was registered on that day; the register fills it in. */
  @Column({ name: "stated_in", type: "text", nullable: true })
  declare statedIn: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
