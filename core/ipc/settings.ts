/** What the program remembers of its user's wishes, beside the drafts. */
import { z } from "zod";

export const settingsVersion = 2;

const words = z.string().max(500);

export const readingSizes = ["small", "medium", "large", "largest"] as const;
/** Of a line. */
export const readingMeasures = ["narrow", "medium", "wide"] as const;
export const readingFaces = ["serif", "sans"] as const;

/** Put into new briefings. */
const defaultsSchema = z.object({
  /** The favourite. */
  templateId: z.string().max(100),
  author: words,
  unit: words,
  addressee: words,
  marking: words,
  /** BCP 47 tag of the document's language; "" for the one that the UI offers. */
  language: z.string().max(35),
});

/** What the office chooses from, and what it demands. */
const officeSchema = z.object({
  addressees: z.array(words).max(200).readonly(),
  markings: z.array(words).max(50).readonly(),
  /** Whether a document may leave only with a marking. */
  markingDemanded: z.boolean(),
});

export const settingsSchema = z
  .object({
    version: z.literal(settingsVersion),
    /** "system" or a BCP 47 tag. */
    uiLanguage: z.string().max(35),
    theme: z.enum(["system", "light", "dark", "contrast"]),
    defaults: defaultsSchema.readonly(),
    office: officeSchema.readonly(),
    /** What files that leave are called: words with fields (core/model/file-name-pattern.ts), without an extension. */
    fileName: z.string().max(200),
    /** What was run last from the command palette, latest first. */
    recentCommands: z.array(z.string().max(100)).max(10).readonly().exactOptional(),
    /** How the article is set in the window; as a book is where it is absent. */
    reading: z
      .object({ size: z.enum(readingSizes), measure: z.enum(readingMeasures), face: z.enum(readingFaces) })
      .readonly()
      .exactOptional(),
    /** Whether spelling is checked; true where it is absent. */
    spelling: z.boolean().exactOptional(),
    /** The user's own, which spelling lets pass, in whatever language. */
    ownWords: z.array(z.string().min(1).max(100)).max(20_000).readonly().exactOptional(),
    /** The tour of the first run is not shown twice. */
    tourShown: z.boolean().exactOptional(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

/** What a window changes; everything else stays as others may have set it since. */
export const settingsChangeSchema = settingsSchema
  .unwrap()
  .omit({ version: true })
  .extend({ defaults: defaultsSchema.exactPartial().readonly(), office: officeSchema.exactPartial().readonly() })
  .exactPartial()
  .readonly();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export const changedSettings = <Held extends Settings>(settings: Held, change: SettingsChange): Held => ({
  ...settings,
  ...change,
  defaults: { ...settings.defaults, ...change.defaults },
  office: { ...settings.office, ...change.office },
});

export const defaultSettings: Settings = {
  version: settingsVersion,
  uiLanguage: "system",
  theme: "system",
  defaults: { templateId: "information-note", author: "", unit: "", addressee: "", marking: "", language: "" },
  office: { addressees: [], markings: [], markingDemanded: false },
  fileName: "{title}",
};
