/** What a worker process is told of the system it runs on: no user's variables, which another program's secrets can be among. */

/** The same everywhere, so that the same job gives the same bytes; Windows starts nothing without SystemRoot. */
export function workerEnvironment(): Readonly<Record<string, string>> {
  const { SystemRoot } = process.env;
  return { TZ: "UTC", LANG: "C.UTF-8", ...(SystemRoot && { SystemRoot }) };
}
