import { Column, Entity, PrimaryColumn } from "typeorm";

/** Why a suggestion was adopted or declined. */
@Entity({ schema: "register", name: "suggestion_resolution" })
export class SuggestionResolution {
  @PrimaryColumn({ name: "suggestion_id", type: "uuid" })
  declare suggestionId: string;

  @Column({ type: "text" })
  declare reasons: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
