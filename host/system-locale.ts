/** The language that the system's user has chosen. */

/** A BCP 47 tag: POSIX's variables in their order of weight (POSIX.1-2024, 8.2), else what the system says itself. */
export function systemLocale(variables: NodeJS.ProcessEnv = process.env): string {
  const said = variables["LC_ALL"] || variables["LC_MESSAGES"] || variables["LANG"];
  if (!said) return Intl.DateTimeFormat().resolvedOptions().locale;
  const [tag = ""] = said.split(/[.@]/);
  return /^[A-Za-z]{2,3}([_-][A-Za-z]{2,4})*$/.test(tag) ? tag.replaceAll("_", "-") : "en";
}
