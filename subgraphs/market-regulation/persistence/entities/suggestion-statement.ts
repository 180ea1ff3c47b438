import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a suggestion says. */
@Entity({ schema: "register", name: "suggestion_statement" })
export class SuggestionStatement {
  @PrimaryColumn({ name: "suggestion_id", type: "uuid" })
  declare suggestionId: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
