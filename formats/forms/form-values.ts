/** A briefing's fields by the names that forms call them. */
import type { Fields, Words } from "#core/compose/fields.ts";
import { type FormField, formFields } from "./form-fields.ts";

/** By names in small letters. A list can have words as well: those that stand for it in a sentence. */
export type Values = ReadonlyMap<string, Value>;
export type Value = { readonly words?: Words; readonly items?: readonly Values[] };

export const formValues = (fields: Fields): Values => valuesOf(formFields, fields as never, 1);

const valuesOf = (fields: readonly FormField<never>[], whole: never, position: number): Values =>
  new Map(fields.map((field) => [field.name.toLowerCase(), valueFor(field, whole, position)]));

const valueFor = ({ words, list }: FormField<never>, whole: never, position: number): Value => ({
  ...(words && { words: words(whole, position) }),
  ...(list && { items: list.of(whole).map((item, index) => valuesOf(list.fields, item as never, index + 1)) }),
});
