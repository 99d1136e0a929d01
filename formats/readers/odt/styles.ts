/** What an OpenDocument's automatic styles say of the words that are set in them (ODF 1.3, part 3, 16.2 and 20.337). */

type Attributes = Readonly<Record<string, string>>;

export class Styles {
  readonly #parents = new Map<string, string>();
  readonly #hidden = new Set<string>();
  #current = "";

  /** An element of the style sheet. */
  open(tag: string, attributes: Attributes): void {
    if (tag === "style:style") {
      this.#current = attributes["style:name"] ?? "";
      const parent = attributes["style:parent-style-name"];
      if (parent !== undefined) this.#parents.set(this.#current, parent);
    } else if (tag === "style:text-properties" && attributes["text:display"] === "none") {
      this.#hidden.add(this.#current);
    }
  }

  /** The name that its writer gave the style: programs give one of their own to each variation. */
  named(style: string): string {
    return this.#parents.get(style) ?? style;
  }

  isHidden(style: string): boolean {
    return this.#hidden.has(style);
  }
}
