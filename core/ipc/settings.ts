/** What the program remembers of its user's wishes, beside the drafts. */
import { z } from "zod";

export const settingsVersion = 1;

export const settingsSchema = z
  .object({
    version: z.literal(settingsVersion),
    /** "system" or a BCP 47 tag. */
    uiLanguage: z.string().max(35),
    theme: z.enum(["system", "light", "dark"]),
    /** Put into new briefings. */
    defaults: z
      .object({
        templateId: z.string().max(100),
        author: z.string().max(500),
        unit: z.string().max(500),
        addressee: z.string().max(500),
        marking: z.string().max(500),
      })
      .readonly(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: settingsVersion,
  uiLanguage: "system",
  theme: "system",
  defaults: { templateId: "information-note", author: "", unit: "", addressee: "", marking: "" },
};
