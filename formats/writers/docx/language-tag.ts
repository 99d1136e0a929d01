/** The languages' names as Word writes them: with a region, and with a script where the language has two. */

/** Word has no such language without its script. */
const scripted = new Set(["az", "bs", "iu", "sr", "tg", "uz"]);

const known = new Map<string, string>();

/** "ru" is "ru-RU", "uz" is "uz-Latn-UZ", an unknown language "x-none"; what is no language tag stays as it is. */
export function wordLanguage(tag: string): string {
  const cached = known.get(tag);
  if (cached !== undefined) return cached;
  const name = expand(tag);
  known.set(tag, name);
  return name;
}

function expand(tag: string): string {
  try {
    if (/^und\b/.test(tag)) return "x-none";
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return [language, scripted.has(language) ? script : undefined, region].filter(Boolean).join("-");
  } catch {
    return tag;
  }
}
