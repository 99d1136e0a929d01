/** The library of templates as the UI lists it: the program's, the analyst's own, and those of a named folder. */
import { z } from "zod";
import { localizedSchema } from "../model/localized-schema.ts";
import { templateSchema } from "../model/template.ts";
import { failureSchema } from "./failure.ts";

/** Of templates with one id, the first of these hides the others. */
export const templateOrigins = ["own", "folder", "builtIn"] as const;
export type TemplateOrigin = (typeof templateOrigins)[number];

/** Names one entry of the library; opaque to the UI. It stays the same while the entry does, through restarts too. */
export const templateKeySchema = z.string().min(1).max(300);
export type TemplateKey = z.infer<typeof templateKeySchema>;

const entry = { key: templateKeySchema, origin: z.enum(templateOrigins) };

const templateEntrySchema = z
  .object({
    is: z.literal("template"),
    ...entry,
    id: templateSchema.unwrap().shape.id,
    version: templateSchema.unwrap().shape.version,
    name: localizedSchema,
    whenToUse: localizedSchema,
    /** The origin of another template with this id, which is taken instead. */
    hiddenBy: z.enum(templateOrigins).exactOptional(),
  })
  .readonly();
export type TemplateEntry = z.infer<typeof templateEntrySchema>;

/** A form made in Word, for Word export: a file's name, and how the lint found it. */
const formEntrySchema = z
  .object({
    is: z.literal("form"),
    ...entry,
    /** Of the file. */
    name: z.string(),
    /** What keeps it from being filled, where that is not nothing; `checkForm` says what it is. */
    errors: z.int().nonnegative(),
    notes: z.int().nonnegative(),
  })
  .readonly();

/** What is wrong with a form, or is to be known of it, in the words of the language that was asked for. */
export const formFindingSchema = z
  .object({
    /** Whether it keeps the form from being filled. */
    isError: z.boolean(),
    says: z.string(),
    /** "In the text, under “Goals”, table 1, row 2, column 1: “About {{titel}}”" */
    place: z.string(),
  })
  .readonly();
export type FormFinding = z.infer<typeof formFindingSchema>;

/** A file that cannot be used is listed with its reason, and hides nothing else. */
const brokenEntrySchema = z
  .object({ is: z.literal("broken"), ...entry, /** Of the file. */ name: z.string(), failure: failureSchema })
  .readonly();

export const libraryEntrySchema = z.discriminatedUnion("is", [templateEntrySchema, formEntrySchema, brokenEntrySchema]);
export type LibraryEntry = z.infer<typeof libraryEntrySchema>;

export const templateFolderSchema = z
  .object({
    name: z.string(),
    /** Why nothing of it can be listed now, where that is so. */
    failure: failureSchema.exactOptional(),
  })
  .readonly();
export type TemplateFolder = z.infer<typeof templateFolderSchema>;
