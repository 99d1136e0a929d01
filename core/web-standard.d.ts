// What the language's library leaves out, although every engine that runs the program has it (WHATWG Encoding, HTML).
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
/** Base64 → a string of bytes; throws where it is none. */
declare function atob(data: string): string;
