import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a declared standard promises in one point. */
@Entity({ schema: "register", name: "declaration_indicator" })
export class DeclarationIndicator {
  @PrimaryColumn({ name: "content_id", type: "uuid" })
  declare contentId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ name: "indicator_group", type: "text" })
  declare indicatorGroup: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare unit: string | null;

  @Column({ type: "text" })
  declare direction: string;

  @Column({ type: "numeric" })
  declare value: string;

  @Column({ type: "boolean" })
  declare core: boolean;

  @Column({ name: "test_method", type: "text", nullable: true })
  declare testMethod: string | null;
}
