/** `precis templates`: what there is to choose from. */
import { localized } from "#core/model/localized.ts";
import { programFolder } from "../files/program-folder.ts";
import { systemLocale } from "../system-locale.ts";
import { loadTemplates } from "../templates/load-templates.ts";

/** The exit status. */
export async function runTemplates(json: boolean): Promise<0> {
  const locale = systemLocale();
  for (const { id, version, name, whenToUse, sections } of await loadTemplates(programFolder)) {
    const said = { id, version, name: localized(name, locale), whenToUse: localized(whenToUse, locale) };
    const line = json
      ? JSON.stringify({ ...said, sections: sections.map((section) => section.id) })
      : `${said.id}  ${said.name}. ${said.whenToUse}`;
    process.stdout.write(`${line}\n`);
  }
  return 0;
}
