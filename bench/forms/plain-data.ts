/** A briefing's fields as the peers are given them: objects of strings and lists. */
import type { Fields } from "../../core/compose/fields.ts";
import { type FormField, formFields } from "../../formats/forms/form-fields.ts";
import { formValues, type Values } from "../../formats/forms/form-values.ts";

export type PlainData = { readonly [name: string]: string | readonly PlainData[] };

export const plainData = (fields: Fields): PlainData => dataOf(formValues(fields), formFields);

const dataOf = (values: Values, fields: readonly FormField<never>[]): PlainData =>
  Object.fromEntries(
    fields.map(({ name, list }) => {
      const value = values.get(name.toLowerCase());
      const items = value?.items?.map((item) => dataOf(item, list?.fields ?? []));
      return [name, items ?? value?.words?.text ?? ""];
    }),
  );
