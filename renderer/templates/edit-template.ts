/** Opens the editor of templates: on a copy of any, or on one of the analyst's own. */
import type { TemplateKey } from "#core/ipc/template-library.ts";
import type { Program } from "../state/program.ts";
import type { EditedTemplate } from "../state/program-state.ts";

/** `own` is kept in its place, at the next version; a `copy` of any beside it. What cannot be loaded is told. */
export async function editTemplate(program: Program, key: TemplateKey, as: "own" | "copy"): Promise<void> {
  const answer = await program.bridge.loadTemplate({ key });
  if (!answer.ok) return program.notices.tell({ tone: "problem", saying: { failure: answer.failure } });
  show(program, as === "own" ? { ...answer.value, replaces: key } : answer.value);
}

/** Of the open briefing: in its place, where it is one of the analyst's own that is no other version, else a copy. */
export async function editTemplateInUse(program: Program): Promise<void> {
  const { desk } = program.store.getState();
  if (desk === undefined) return;
  const { template } = desk.history.present.value;
  const listed = await program.bridge.listTemplates({});
  const own = listed.ok
    ? listed.value.templates.find(
        (entry) =>
          entry.is === "template" &&
          entry.origin === "own" &&
          entry.id === template.id &&
          entry.version === template.version,
      )
    : undefined;
  if (own === undefined) show(program, { template });
  else await editTemplate(program, own.key, "own");
}

/** What stands over the window already stays. */
const show = ({ store }: Program, edited: EditedTemplate): void =>
  store.setState(({ overlay }) => ({ overlay: overlay ?? edited }));
