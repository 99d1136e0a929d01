/** A section of options between which a reader is to decide: a table, a row an option. */
import { z } from "zod";
import { localizedSchema } from "./localized-schema.ts";

const optionColumnSchema = z
  .object({
    heading: localizedSchema,
    /** What the analyst is to write. */
    hint: localizedSchema.exactOptional(),
    /** Share of the table's width. */
    share: z.number().min(1).max(100),
  })
  .readonly();
export type OptionColumn = z.infer<typeof optionColumnSchema>;

export const optionsContentSchema = z
  .object({
    type: z.literal("options"),
    columns: z.object({ option: optionColumnSchema, for: optionColumnSchema, against: optionColumnSchema }).readonly(),
  })
  .readonly();
export type OptionsContent = z.infer<typeof optionsContentSchema>;
