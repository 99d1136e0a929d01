/** The parser of mails, which reads each text in the encoding that it is in, whatever its head says. */
import PostalMime, { type Email } from "postal-mime";
import { pageEncoding } from "../html/page-encoding.ts";
import { settleEncoding } from "../text/settle-encoding.ts";
import { headsInUtf8 } from "./heads-in-utf8.ts";

/** A leaf of the mail, as the library's own parser has it in hands when its text is about to be decoded. */
type Part = {
  readonly content?: ArrayBuffer | null;
  readonly contentType: { readonly parsed: { readonly value: string; readonly params: Record<string, string> } };
};
type Collecting = { readonly collectNode: (part: Part, ...rest: unknown[]) => Promise<void> };

export type ParsedMail = {
  readonly mail: Email;
  /** Labels of encodings that are guesses of low certainty. */
  readonly guessed: readonly string[];
};

/** Rejects with the library's own errors, also where parts lie deeper than this one in another. */
export async function parseMail(bytes: Uint8Array, maxNestingDepth: number): Promise<ParsedMail> {
  const guessed: string[] = [];
  const parser = new PostalMime({ maxNestingDepth, forceRfc822Attachments: true });
  const { collectNode } = parser as unknown as Collecting;
  Object.assign(parser, {
    collectNode: async (part: Part, ...rest: unknown[]) => {
      const { value, params } = part.contentType.parsed;
      if (part.content && /^text\/(?:plain|html)$/.test(value)) {
        const settle = value === "text/html" ? pageEncoding : settleEncoding;
        const { label, uncertain } = await settle(new Uint8Array(part.content), params["charset"]);
        params["charset"] = label;
        if (uncertain) guessed.push(label);
      }
      return collectNode.call(parser, part, ...rest);
    },
  } satisfies Collecting);
  return { mail: await parser.parse(await headsInUtf8(bytes)), guessed };
}
