import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packMessage, unpackMessage } from "./framing.ts";

const bytes = fc.uint8Array({ maxLength: 50 });
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe("packMessage and unpackMessage", () => {
  it("give back any value, with the byte arrays in it", () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(unpackMessage(packMessage(sent))).toEqual(sent);
      }),
    );
  });

  it("carry several byte arrays beside text in any script", () => {
    const sent = { name: "Баяндама ✓", parts: [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([255])] };
    expect(unpackMessage(packMessage(sent))).toEqual(sent);
  });

  it("find bytes in an entry that went before without any", () => {
    const known = { name: "a" };
    expect(unpackMessage(packMessage([known]))).toEqual([known]);
    const sent = [known, { ...known, part: new Uint8Array([3]) }];
    expect(unpackMessage(packMessage(sent))).toEqual(sent);
  });

  it("leave words alone that look like a place for bytes", () => {
    const sent = { words: '{"$bytes":[0,1]}', part: new Uint8Array([4]) };
    expect(unpackMessage(packMessage(sent))).toEqual(sent);
    expect(unpackMessage(packMessage({ words: sent.words }))).toEqual({ words: sent.words });
  });

  it("read a message that stands within a larger buffer", () => {
    const message = packMessage({ bytes: new Uint8Array([7, 8]) });
    const larger = new Uint8Array(message.length + 20);
    larger.set(message, 11);
    expect(unpackMessage(larger.subarray(11, 11 + message.length))).toEqual({ bytes: new Uint8Array([7, 8]) });
  });

  it("take a byte array that knows how to turn itself into JSON as bytes (Node's Buffer)", () => {
    expect(unpackMessage(packMessage({ bytes: Buffer.from([1, 2, 3]) }))).toEqual({ bytes: new Uint8Array([1, 2, 3]) });
  });

  it("answer undefined to bytes that are no message", () => {
    const broken = [
      new Uint8Array(),
      new Uint8Array([0, 0, 0]),
      new Uint8Array([0, 0, 0, 9, 123]),
      new Uint8Array([0, 0, 0, 1, 123]),
    ];
    expect(broken.map(unpackMessage)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("never throw, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (noise) => void unpackMessage(noise)));
  });
});
