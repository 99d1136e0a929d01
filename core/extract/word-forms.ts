/**
 * What is known of each form of a word, found by its letters in the text: no string is made for a form met before. Of
 * forms whose letters come to the same place only the latest few are kept, so that no text can make the search long.
 */

/** A power of two. */
const places = 2 ** 15;
/** In places, from a form's own on. */
const reach = 4;

/** Gives what `find` says of the text's form from `start` to `end`, which it is asked while the form is not kept. */
export function rememberForms<Value>(
  find: (form: string) => Value,
): (text: string, start: number, end: number) => Value {
  const forms: string[] = new Array<string>(places + reach).fill("");
  const values: (Value | undefined)[] = new Array<Value | undefined>(places + reach).fill(undefined);
  let turn = 0;
  return (text, start, end) => {
    const own = placeOf(text, start, end);
    let free = -1;
    for (let place = own; place < own + reach; place++) {
      const form = forms[place] ?? "";
      if (isForm(form, text, start, end)) return values[place] as Value;
      if (form === "") free = place;
    }
    const place = free < 0 ? own + (turn++ % reach) : free;
    const form = text.slice(start, end);
    const value = find(form);
    forms[place] = form;
    values[place] = value;
    return value;
  };
}

/** By the FNV hash of its code units. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

function isForm(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at++) if (form.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
