/** Word forms: looking into one, in the library or just brought, and what can be saved of it. */
import type { StoreApi } from "zustand/vanilla";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { FormInput, Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import type { Result } from "#core/result.ts";
import type { Deliver } from "./delivering.ts";
import type { Notices } from "./notices.ts";
import type { ProgramState } from "./program-state.ts";

/** A form that is looked into; `key` where it is in the library. */
export type CheckedForm = { readonly name: string; readonly form: FormInput; readonly key?: TemplateKey };

export type Forms = {
  /** Shows what is wrong with it; `undefined` leaves it again. */
  readonly lookInto: (form: CheckedForm | undefined) => void;
  readonly saveCommented: (form: FormInput, language: string) => Promise<void>;
  readonly saveTrial: (form: FormInput, language: string) => Promise<void>;
  readonly saveStarter: (language: string) => Promise<void>;
};

type FormsEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly deliver: Deliver;
};

export function createForms({ bridge, store, notices, deliver }: FormsEnvironment): Forms {
  const handOut = async (work: Promise<Result<Response<"saveTrialForm">, Failure>>) => {
    const answer = await work;
    if (answer.ok) deliver(answer.value);
    else notices.tell({ tone: "problem", saying: { failure: answer.failure } });
  };
  return {
    lookInto: (checkedForm) => store.setState({ checkedForm }),
    saveCommented: (form, language) => handOut(bridge.saveCommentedForm({ form, language })),
    saveTrial: (form, language) => handOut(bridge.saveTrialForm({ form, language })),
    saveStarter: (language) => handOut(bridge.saveStarterForm({ language })),
  };
}
