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

test("its frames are left out, its encoding is its own, its address dates it", async () => {
  const reading = await read([
    "Snapshot-Content-Location: https://arna.example/2025/10/14/station",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    '<html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dwindows-1251"></head><body>',
    "<h1>=D1=F2=E0=ED=F6=E8=FF =EE=F2=EA=F0=FB=F2=E0</h1><p>=CF=EE=F0=F2 =ED=E0 =EE=E7=E5=F0=E5 =EE=F2=EA=F0=EE=FE=F2 =E2 =EC=E0=E5.</p></body></html>",
    "--b",
    "Content-Type: text/html",
    "Content-Location: https://adverts.example/frame",
    "",
    `<html><body>${"<p>Buy two umbrellas and get a third for nothing, as long as it rains in the valley.</p>".repeat(6)}</body></html>`,
    "--b--",
  ]);
  expect(reading).toMatchObject({
    value: {
      articles: [
        {
          text: "Станция открыта\n\nПорт на озере откроют в мае.",
          published: "2025-10-14",
          source: { encoding: "windows-1251" },
        },
      ],
    },
  });
});

test("one without a page is damaged", async () => {
  expect(await read(["Subject: x", "", "words"])).toMatchObject({ ok: false, failure: { code: "sourceDamaged" } });
});
