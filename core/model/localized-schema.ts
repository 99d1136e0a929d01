/** What words by language are held to. */
import { z } from "zod";

/** More languages than an office writes in. */
const mostLanguages = 40;

/** By language tag; each at most so many characters. */
export const localizedTo = (longest: number) =>
  z
    .record(z.string().max(35), z.string().max(longest))
    .refine((words) => Object.keys(words).length <= mostLanguages)
    .readonly();

export const localizedSchema = localizedTo(2000);
