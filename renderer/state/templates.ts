/** The templates that can be chosen: of the library's list, those that are whole and that no other hides. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Template } from "#core/model/template.ts";
import type { Result } from "#core/result.ts";

/** One whose file went or broke meanwhile is left out. */
export async function offeredTemplates(bridge: Bridge): Promise<Result<readonly Template[], Failure>> {
  const listed = await bridge.listTemplates({});
  if (!listed.ok) return listed;
  const usable = listed.value.templates.filter((entry) => entry.is === "template" && entry.hiddenBy === undefined);
  const loaded = await Promise.all(usable.map(({ key }) => bridge.loadTemplate({ key })));
  return { ok: true, value: loaded.flatMap((answer) => (answer.ok ? [answer.value.template] : [])) };
}
