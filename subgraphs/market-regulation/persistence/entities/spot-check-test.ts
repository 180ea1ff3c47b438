import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The report of a technical body about a check. */
@Entity({ schema: "register", name: "spot_check_test" })
export class SpotCheckTest {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "spot_check_id", type: "uuid" })
  declare spotCheckId: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text" })
  declare tester: string;

  @Column({ name: "report_number", type: "text" })
  declare reportNumber: string;

  @Column({ name: "report_sha256", type: "text", nullable: true })
  declare reportSha256: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
