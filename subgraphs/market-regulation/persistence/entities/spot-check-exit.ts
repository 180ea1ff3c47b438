import { Column, Entity, PrimaryColumn } from "typeorm";

/** What followed from a check for a title. */
@Entity({ schema: "register", name: "spot_check_exit" })
export class SpotCheckExit {
  @PrimaryColumn({ name: "spot_check_id", type: "uuid" })
  declare spotCheckId: string;

  @PrimaryColumn({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ name: "exit_case_id", type: "uuid", nullable: true })
  declare exitCaseId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
