/** Every field that a form may place, for the office to choose from. */
import { type FormField, formFields } from "./form-fields.ts";
import type { FormStrings } from "./form-strings.ts";

export type FieldEntry = {
  /** As it is typed into the form: `{{speaker}}`, or `{{#quotes}}` for what stands around a list's items. */
  readonly tag: string;
  /** The lists whose items have it, outermost first; none for what the form can have anywhere. */
  readonly within: readonly string[];
  readonly isList: boolean;
  readonly says: string;
  /** "" for a list. */
  readonly example: string;
};

/** In the order in which they are best read: each list before its items' fields. */
export const fieldList = (strings: FormStrings): readonly FieldEntry[] => entriesOf(formFields, [], strings);

const entriesOf = (
  fields: readonly FormField<never>[],
  within: readonly string[],
  strings: FormStrings,
): readonly FieldEntry[] =>
  fields.flatMap(({ name, about, list, words }) => {
    const { says = "", example = "" } = strings.fields[about] ?? {};
    const entry = { within, says };
    return [
      ...(words === undefined ? [] : [{ ...entry, tag: `{{${name}}}`, isList: false, example }]),
      ...(list === undefined
        ? []
        : [
            { ...entry, tag: `{{#${name}}}`, isList: true, example: "" },
            ...entriesOf(list.fields, [...within, name], strings),
          ]),
    ];
  });
