/** HTML → its tree, by the standard's own rules for broken pages (WHATWG HTML, 13.2), down to a depth that no page needs. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { deepestNesting } from "../nesting-limit.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/**
 * Fails with `sourceTooDeep`. The parser looks through all open elements again and again, so that a page of nothing
 * but opened ones would keep it for hours.
 */
export function parseHtml(html: string, name: string): Result<HtmlDocument, Failure> {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > deepestNesting) throw new TooDeep();
    },
    onItemPop: () => {
      depth--;
    },
  };
  try {
    return ok(parse(html, { treeAdapter, scriptingEnabled: false }));
  } catch (error) {
    if (error instanceof TooDeep) return err(failure("sourceTooDeep", { name, limit: deepestNesting }));
    throw error;
  }
}

class TooDeep extends Error {}

export const isElement = (node: HtmlNode | HtmlDocument): node is HtmlElement => "tagName" in node;

/** The value of an attribute; "" where the element has none of that name. */
export const attributeOf = ({ attrs }: HtmlElement, name: string): string =>
  attrs.find((attribute) => attribute.name === name)?.value ?? "";

/** Every element, in the order of the page. */
export function* elementsOf(node: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = node.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (let index = next.childNodes.length - 1; index >= 0; index--) waiting.push(next.childNodes[index] as HtmlNode);
  }
}

/** All words within, as they stand. */
export function textOf(node: HtmlNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
