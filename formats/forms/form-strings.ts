/** The words that the office reads about its forms: assets/locales/forms.<language>.json. */
import { z } from "zod";
import { findingCodes, placeKinds } from "./finding.ts";
import { formFailureCodes, formWarningCodes } from "./form-failure.ts";

const words = z.string().min(1).max(500);

/** What a field says, and an example of it; a list has no example. */
const fieldStringsSchema = z.object({ says: words, example: words.exactOptional() }).readonly();

export const formStringsSchema = z
  .object({
    /** The examples' language, as a tag. */
    language: words,
    findings: z.record(z.enum(findingCodes), words).readonly(),
    failures: z.record(z.enum(formFailureCodes), words).readonly(),
    warnings: z.record(z.enum(formWarningCodes), words).readonly(),
    /** Said behind an unknown field: {nearest} */
    didYouMean: words,
    places: z.record(z.enum(placeKinds), words).readonly(),
    textBox: words,
    /** {table} {row} {cell} */
    cell: words,
    /** {heading} */
    heading: words,
    /** {paragraph} */
    paragraph: words,
    /** By what the list of fields calls them: "quote.speaker". */
    fields: z.record(z.string(), fieldStringsSchema).readonly(),
    /** {page} {count} */
    page: words,
  })
  .readonly();
export type FormStrings = z.infer<typeof formStringsSchema>;
