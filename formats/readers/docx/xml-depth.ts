/** How deep a part's elements lie one within the other, without a parser: mammoth's own would run out of stack. */
import { deepestNesting } from "../nesting-limit.ts";

const lessThan = 0x3c;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const greaterThan = 0x3e;

/** Looks no further than to the first element beyond the limit. A ">" within an attribute is taken for the tag's end. */
export function isTooDeep(xml: Uint8Array): boolean {
  let depth = 0;
  for (let at = xml.indexOf(lessThan); at >= 0; at = xml.indexOf(lessThan, at + 1)) {
    const sign = xml[at + 1];
    if (sign === slash) depth--;
    else if (sign !== exclamation && sign !== question && !closesItself(xml, at)) depth++;
    if (depth > deepestNesting) return true;
  }
  return false;
}

const closesItself = (xml: Uint8Array, at: number): boolean => xml[xml.indexOf(greaterThan, at) - 1] === slash;
