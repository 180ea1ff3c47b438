import { Column, Entity, PrimaryColumn } from "typeorm";

/** How a flag for review was settled. */
@Entity({ schema: "register", name: "review_flag_settlement" })
export class ReviewFlagSettlement {
  @PrimaryColumn({ name: "review_flag_id", type: "uuid" })
  declare reviewFlagId: string;

  @Column({ type: "integer" })
  declare revision: number;

  @Column({ type: "text" })
  declare text: string;
}
