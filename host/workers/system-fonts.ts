/** Fonts for Chinese, Japanese and Korean, looked for where the operating systems keep them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SystemFont } from "#formats/writers/writer.ts";

type Place = readonly [name: string, path: string, index?: number];

const places: Partial<Readonly<Record<NodeJS.Platform, readonly Place[]>>> = {
  linux: [
    ["Noto Sans CJK SC", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2],
    ["Noto Sans CJK SC", "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", 2],
    ["Noto Sans CJK SC", "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc", 2],
    ["WenQuanYi Micro Hei", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"],
    ["WenQuanYi Micro Hei", "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc"],
    ["Droid Sans Fallback", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"],
    ["Nanum Gothic", "/usr/share/fonts/truetype/nanum/NanumGothic.ttf"],
  ],
  darwin: [
    ["Arial Unicode MS", "/System/Library/Fonts/Supplemental/Arial Unicode.ttf"],
    ["Heiti SC", "/System/Library/Fonts/STHeiti Light.ttc"],
    ["Apple SD Gothic Neo", "/System/Library/Fonts/AppleSDGothicNeo.ttc"],
  ],
  win32: [
    ["Microsoft YaHei", windowsFont("msyh.ttc")],
    ["SimSun", windowsFont("simsun.ttc")],
    ["Yu Gothic", windowsFont("YuGothR.ttc")],
    ["MS Gothic", windowsFont("msgothic.ttc")],
    ["Malgun Gothic", windowsFont("malgun.ttf")],
  ],
};

function windowsFont(file: string): string {
  return join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts", file);
}

export function findSystemFonts(platform = process.platform): readonly SystemFont[] {
  return (places[platform] ?? [])
    .filter(([, path]) => existsSync(path))
    .map(([name, path, index = 0]) => ({ name, index, bytes: () => readFileSync(path) }));
}
