/**
 * The word vectors of navec (news_v1_1B_250K_300d_100q, MIT licence) out of natasha's package: product-quantised, a
 * zip that holds a tar that holds `pq.bin` and `vocab.bin`, both little-endian.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

const folder = new URL("../../.build/", import.meta.url);
const packageName = /^natasha-.*\.whl$/;

/** Words in no order, how often each stands in a billion words of news, and its vector by its index. */
export type VectorArchive = {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  readonly dimensions: number;
  readonly vectorAt: (index: number) => Float64Array;
};

export const absence =
  "There are no word vectors here: `pip download --no-deps natasha==1.6.0 --dest .build` fetches the package that has them.\n";

export const hasVectorArchive = (): boolean => packageFile() !== undefined;

function packageFile(): string | undefined {
  const name = existsSync(folder) ? readdirSync(folder).find((each) => packageName.test(each)) : undefined;
  return name === undefined ? undefined : fileURLToPath(new URL(name, folder));
}

export function readVectorArchive(): VectorArchive {
  const file = packageFile();
  if (file === undefined) throw new Error(absence);
  const [tar] = Object.values(
    unzipSync(readFileSync(file), { filter: ({ name }) => /\/navec_[^/]+\.tar$/.test(name) }),
  );
  if (tar === undefined) throw new Error("the package has no word vectors");
  return { ...vocabularyIn(gunzipSync(memberOf(tar, "vocab.bin"))), ...vectorsIn(memberOf(tar, "pq.bin")) };
}

const block = 512;

/** POSIX.1-1988, ustar: a header of a block (name at 0, size in octal at 124), then the contents in whole blocks. */
function memberOf(tar: Uint8Array, wanted: string): Uint8Array {
  for (let at = 0; at + block <= tar.length; ) {
    const text = (from: number, length: number): string =>
      new TextDecoder().decode(tar.subarray(at + from, at + from + length)).split("\0")[0] ?? "";
    const size = Number.parseInt(text(124, 12).trim(), 8) || 0;
    if (text(0, 100) === wanted) return tar.slice(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  throw new Error(`the archive has no ${wanted}`);
}

/** The number of words, a count for each, then the words, a line each. */
function vocabularyIn(bytes: Uint8Array) {
  const aligned = bytes.slice();
  const [size = 0] = new Uint32Array(aligned.buffer, 0, 1);
  const counts = new Uint32Array(aligned.buffer, 4, size);
  const words = new TextDecoder().decode(aligned.subarray(4 + 4 * size)).split("\n");
  return { words, counts };
}

/** Four numbers (vectors, dimensions, parts, centroids), a centroid's index for each vector's part, the centroids. */
function vectorsIn(bytes: Uint8Array) {
  const [vectors = 0, dimensions = 0, parts = 0, centroids = 0] = new Uint32Array(bytes.buffer, 0, 4);
  const indexes = bytes.subarray(16, 16 + vectors * parts);
  const codes = new Float32Array(bytes.slice(16 + vectors * parts).buffer);
  const width = dimensions / parts;
  const vectorAt = (index: number): Float64Array => {
    const vector = new Float64Array(dimensions);
    for (let part = 0; part < parts; part++) {
      const from = (part * centroids + (indexes[index * parts + part] ?? 0)) * width;
      for (let offset = 0; offset < width; offset++) vector[part * width + offset] = codes[from + offset] ?? 0;
    }
    return vector;
  };
  return { dimensions, vectorAt };
}
