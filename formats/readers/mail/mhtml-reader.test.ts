import { expect, test } from "vitest";
import { mhtmlReader } from "./mhtml-reader.ts";

const read = (lines: readonly string[]) =>
  mhtmlReader.read(
    { name: "page.mhtml", bytes: new TextEncoder().encode(lines.join("\r\n")), sha256: "78".repeat(32) },
    {},
  );

test("a saved page: its article and its address", async () => {
  const reading = await read([
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://arna.example/2025/10/14/station",
    "Subject: Station",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    '<html><head><meta charset=3D"utf-8"><title>=D0=A1=D1=82=D0=B0=D0=BD=D1=86=D0=B8=D1=8F</title></head><body><h1>The station is open</h1>',
    "<p>The third weather station of the valley began its work on Tuesday, the office said.</p></body></html>",
    "",
    "--b",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://arna.example/i.png",
    "",
    "iVBORw0KGgo=",
    "--b--",
  ]);
  expect(reading).toMatchObject({
    ok: true,
    value: {
      articles: [
        {
          title: "The station is open",
          url: "https://arna.example/2025/10/14/station",
          text: "The station is open\n\nThe third weather station of the valley began its work on Tuesday, the office said.",
        },
      ],
    },
  });
});

test("one without a page is damaged", async () => {
  expect(await read(["Subject: x", "", "words"])).toMatchObject({ ok: false, failure: { code: "sourceDamaged" } });
});
