/** "-" among the files stands for what is piped into the program. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import { megabyte, sourceLimitMegabytes } from "#core/model/source-limit.ts";
import { err, ok, type Result } from "#core/result.ts";
import { readingFailure } from "../files/system-error.ts";

export const standardInput = "-";
const name = "stdin";

/** What an input is called in sentences, and its outputs after it. */
export const inputName = (path: string): string => (path === standardInput ? name : path);

/** No more of it than is read of a file. */
export async function readStandardInput(): Promise<Result<Uint8Array, Failure>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of process.stdin) {
      pieces.push(piece);
      size += piece.length;
      if (size > sourceLimitMegabytes * megabyte) {
        return err(failure("sourceTooLarge", { name, limitMegabytes: sourceLimitMegabytes }));
      }
    }
  } catch (error) {
    return err(readingFailure(error, name));
  }
  return ok(new Uint8Array(Buffer.concat(pieces)));
}
